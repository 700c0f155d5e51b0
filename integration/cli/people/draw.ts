import { printable } from '../../convert/printable.ts';
import type { Reason } from '../../authority/likely.ts';
import { look, lineOf } from '../review/screen.ts';
import type { Piece } from '../review/screen.ts';
import type { Met, PairItem } from './names.ts';

const WHY: Record<Reason, string> = {
  title: 'the same name with a title before it',
  spelling: 'the same name in another spelling',
  initials: 'given names as initials, or left out',
  surname: 'the surname of a fuller name in the same article or one beside it',
};

/** Why two names may be one person's, and what speaks against it, a part each. */
export function reasonsOf({ reason, others, isScoped, paths }: PairItem): string[] {
  const doubt = `${others} other ${others === 1 ? 'name fits' : 'names fit'} as well`;
  const scope = `it would hold in ${paths.length === 1 ? paths[0] : `${paths.length} articles`} alone`;
  return [WHY[reason], ...(others > 0 ? [doubt] : []), ...(isScoped ? [scope] : [])].map(printable);
}

/** Where a name is met, and what is said there. */
export const metLine = ({ file, line, words }: Met): string =>
  printable(`${file}:${line}  ${words === null ? 'wrote it' : `“${words}”`}`);

/** What was decided of a pair. */
export type Decided = 'merged' | 'apart';

export interface Desk {
  items: readonly PairItem[];
  decided: ReadonlyMap<PairItem, Decided>;
  at: number;
  /** What was done last, or what went wrong. */
  said: string;
}

const KEYS = 'm one person   a two people   j next   k previous   u undo   q leave';

/** The screen's lines, as many as fit. */
export function linesOf({ items, decided, at, said }: Desk, columns: number, rows: number): string[] {
  const head = [look.reverse(` ${decided.size} of ${items.length} decided `)];
  const fitted = (lines: readonly Piece[][]) => lines.slice(0, rows).map((pieces) => lineOf(pieces, columns));
  const item = items.at(at);
  if (!item) return fitted([head, [], ['No two names look like one person’s.'], [], ['q leave'], [said]]);
  const state = decided.get(item);
  const top: Piece[][] = [
    head,
    [],
    [
      look.bold(item.keep),
      ' and ',
      look.bold(item.alias),
      state === undefined ? '' : state === 'merged' ? '  one person' : '  two people',
      `  ${at + 1} of ${items.length}`,
    ],
    ...reasonsOf(item).map((reason) => [look.dim(reason)]),
    [],
  ];
  const foot: Piece[][] = [[], [KEYS], [said]];
  const space = Math.max(2, Math.floor((rows - top.length - foot.length - 3) / 2));
  const side = (name: string, met: readonly Met[]): Piece[][] => [
    [look.bold(name)],
    ...met.slice(0, space).map((one): Piece[] => [`  ${metLine(one)}`]),
  ];
  return fitted([...top, ...side(item.keep, item.kept), [], ...side(item.alias, item.aliased), ...foot]);
}
