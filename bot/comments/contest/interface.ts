import { textCell } from '../../../core/card/cell.ts';
import { type Block, listing, whole } from '../../../core/card/room.ts';
import { compareInterfaces } from '../../../core/model/interface-change.ts';
import type { Contenders } from './contenders.ts';

const TITLES = {
  major: '**Interface: ⚠️ callers of the champion have to change**',
  minor: '**Interface: callers of the champion can go on as they are**',
} as const;

/** What callers have to know; nothing where the interface is the same. */
export function renderInterface({ challenger, champion }: Contenders): Block {
  if (champion === null) return whole('');
  const { bump, reasons } = compareInterfaces(champion.interface, challenger.interface);
  if (bump === 'patch') return whole('');
  return listing({
    head: `${TITLES[bump]}\n\n`,
    entries: reasons,
    things: 'changes',
    toLine: (reason) => `- ${textCell(reason)}`,
  });
}
