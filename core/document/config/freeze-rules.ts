import type { FreezeWindow } from '../../generated/schema-types.ts';
import { isDate, parseWall } from '../../policy/freeze.ts';
import { TimeZone } from '../../policy/time-zone.ts';
import type { Fault } from '../fault.ts';
import type { FieldPath } from '../field-path.ts';
import { suggest } from '../suggest.ts';
import { keyFault, repetitions, type SettingsPlace, valueFault } from './place.ts';

const DAY = 86_400_000;

/** Windows that no calendar has, or that never begin or end. */
export function freezeFaults({ path, settings }: SettingsPlace): readonly Fault[] {
  return (settings.freeze ?? []).flatMap((window, at) => {
    const own = [...path, 'freeze', at];
    const edges = [...edgeFaults(window, 'from', own), ...edgeFaults(window, 'to', own)];
    return [
      ...zoneFaults(window, own),
      ...repetitions(window.days ?? [], [...own, 'days']),
      ...(edges.length > 0 ? edges : lengthFaults(window, own)),
    ];
  });
}

function zoneFaults({ timeZone }: FreezeWindow, path: FieldPath): readonly Fault[] {
  if (TimeZone.find(timeZone) !== null) return [];
  const near = suggest(timeZone, [...Intl.supportedValuesOf('timeZone'), 'UTC']);
  const hint = near === null ? 'write for example Europe/Berlin or UTC' : `did you mean '${near}'?`;
  const message = `'${timeZone}' is no time zone of the IANA database; ${hint}`;
  return [valueFault([...path, 'timeZone'], message)];
}

function edgeFaults(window: FreezeWindow, edge: 'from' | 'to', path: FieldPath): readonly Fault[] {
  const text = window[edge];
  if (text === undefined) return [];
  const place = [...path, edge];
  const isTime = /^\d{2}:/.test(text);
  if (isTime && window.days === undefined) {
    const message = `'${text}' is a time of day; without days write a date, for example 2026-12-19T${text}`;
    return [valueFault(place, message)];
  }
  if (!isTime && window.days !== undefined) {
    const message = `'${text}' is a date; with days write a time of day, for example 16:00`;
    return [valueFault(place, message)];
  }
  if (parseWall(text) !== null) return [];
  const what = isTime ? 'a time of day, from 00:00 to 24:00' : 'a date that the calendar has';
  return [valueFault(place, `'${text}' is not ${what}`)];
}

function lengthFaults(window: FreezeWindow, path: FieldPath): readonly Fault[] {
  const { days, from = '00:00', to = '24:00' } = window;
  const [start, last] = [parseWall(from) ?? 0, parseWall(to) ?? 0];
  const end = isDate(to) ? last + DAY : last;
  if (start >= end) {
    const hint =
      days === undefined
        ? 'exchange them'
        : 'for a night write two windows, one to 24:00 and one from 00:00 on the next day';
    const message = `from '${from}' to '${to}' is no time at all; ${hint}`;
    return [keyFault([...path, window.from === undefined ? 'to' : 'from'], message)];
  }
  if (new Set(days).size < 7 || end - start < DAY) return [];
  const message = 'never ends, so nothing could ever be promoted; leave a day out';
  return [keyFault([...path, 'days'], message)];
}
