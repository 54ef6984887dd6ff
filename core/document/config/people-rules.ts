import type { Fault } from '../fault.ts';
import { repetitions, type SettingsPlace, valueFault } from './place.ts';

/** Who may ask, and whose approvals count. */
export function peopleFaults({ path, settings }: SettingsPlace): readonly Fault[] {
  const { promoters = [], approvals } = settings;
  const from = approvals?.from ?? [];
  return [
    ...repetitions(promoters, [...path, 'promoters']),
    ...repetitions(from, [...path, 'approvals', 'from']),
    ...tooFewPeople(approvals?.count ?? 0, from).map((message) =>
      valueFault([...path, 'approvals', 'count'], message),
    ),
  ];
}

function tooFewPeople(count: number, from: readonly string[]): readonly string[] {
  const people = new Set(from.map((name) => name.toLowerCase()));
  if (people.size === 0 || !from.every(isOnePerson) || count <= people.size) return [];
  return [`asks for ${count} approvals, and 'from' names ${people.size} people; nobody could pass`];
}

function isOnePerson(name: string): boolean {
  return name.startsWith('@') && !name.includes('/');
}
