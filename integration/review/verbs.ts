/** What a key does. The buttons of the panel, its help and the keyboard are all made from this table. */
export interface Verb {
  key: string;
  name: string;
  /** What it does, for the help. */
  does: string;
}

export type VerbName = (typeof VERBS)[number]['name'];

export const VERBS = [
  { key: 'a', name: 'accept', does: 'it is a quotation, as shown; the next one comes' },
  { key: 'x', name: 'reject', does: 'it is none; the next one comes' },
  {
    key: 'e',
    name: 'extent',
    does: 'other words: select them on the page, then e; without a selection, arrows: ← → by a word, ↑ ↓ by a paragraph',
  },
  { key: 's', name: 'speaker', does: 'who is quoted, the printed source, the address' },
  { key: 't', name: 'type', does: 'block, direct, indirect, mixed, scare quotes or title' },
  { key: 'n', name: 'new', does: 'the words selected on the page are a quotation that was missed' },
  { key: 'u', name: 'undo', does: 'takes the last decision back' },
  { key: 'j', name: 'next', does: 'the next one (also ↓)' },
  { key: 'k', name: 'previous', does: 'the one before (also ↑)' },
] as const satisfies readonly Verb[];

/** Keys of the table and their doubles. */
export const NAMES: ReadonlyMap<string, VerbName> = new Map<string, VerbName>([
  ...VERBS.map(({ key, name }): [string, VerbName] => [key, name]),
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
]);

/** The choices of `type`, by number key. A block quotation is direct. */
export const TYPES = [
  { name: 'direct', kind: 'run-in', type: 'direct' },
  { name: 'indirect', kind: 'run-in', type: 'indirect' },
  { name: 'mixed', kind: 'run-in', type: 'mixed' },
  { name: 'scare quotes', kind: 'run-in', type: 'scare' },
  { name: 'title', kind: 'run-in', type: 'title' },
  { name: 'block', kind: 'block', type: 'direct' },
] as const;

export const nameOfType = (kind: string, type: string): string =>
  kind === 'block' ? 'block' : (TYPES.find((one) => one.type === type)?.name ?? type);
