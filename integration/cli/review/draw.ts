import type { Span } from '../../convert/model.ts';
import { extentOf } from '../../convert/extent.ts';
import { printable } from '../../convert/printable.ts';
import { placeOf } from '../../proof/place.ts';
import type { Session } from '../../review/session.ts';
import { TYPES, VERBS, nameOfType } from '../../review/verbs.ts';
import type { ArchiveItem } from './archive.ts';
import { lineOf, look } from './screen.ts';
import type { Piece } from './screen.ts';

/** What is asked at the foot of the screen: a question and what was typed so far, with what Tab would make of it. */
export interface Prompt {
  question: string;
  typed: string;
  completion: string | null;
}

/** What the terminal shows of an archive. */
export interface Desk {
  items: readonly ArchiveItem[];
  revision: string;
}

/** Characters of the text shown around the words. */
const AROUND = 320;

/** The screen's lines, as many as fit. */
export function linesOf(
  session: Session<Desk>,
  prompt: Prompt | null,
  columns: number,
  rows: number,
): string[] {
  const { items } = session.review;
  const decided = items.filter(({ state }) => state !== 'open').length;
  const head = [look.reverse(` ${decided} of ${items.length} decided ${bar(decided, items.length)} `)];
  const { current } = session;
  const foot = footOf(session, prompt, columns);
  const fitted = (lines: readonly Piece[][]) => lines.map((pieces) => lineOf(pieces, columns));
  if (!current) return fitted([head, [], ['Nothing was found here.'], [], ...foot]);
  const { text } = current.review;
  const { line, column } = placeOf(text, current.content[0].start);
  const top = [
    head,
    [],
    [look.bold(`${current.file}:${line}:${column}`), `  ${items.indexOf(current) + 1} of ${items.length}`],
    [
      look.bold(stateOf(current)),
      `  ${Math.round(current.confidence * 100)} % sure  ${nameOfType(current.kind, current.type)}  rule ${current.rule}`,
    ],
    [
      'speaker ',
      look.bold(current.speaker ?? 'unknown'),
      current.source === null ? '' : `  as printed: ${current.source}`,
      current.url === null ? '' : `  ${current.url}`,
    ],
    ...current.reasons.map((reason) => [look.dim(`because ${reason}`)]),
    [],
  ];
  const space = Math.max(3, rows - top.length - foot.length - 1);
  const spans = session.mode === 'extent' && session.extent ? [session.extent] : current.content;
  return fitted([...top, ...passage(text, spans, columns, space), [], ...foot]);
}

function footOf({ mode, said, fault }: Session<Desk>, prompt: Prompt | null, columns: number): Piece[][] {
  const told = [fault ?? said];
  if (prompt) {
    const rest = prompt.completion?.slice(prompt.typed.length) ?? '';
    return [
      [prompt.question],
      [`> ${prompt.typed}`, look.dim(rest), look.dim('  Enter saves, Tab completes, Esc leaves')],
      told,
    ];
  }
  if (mode === 'type') return [[TYPES.map(({ name }, index) => `${index + 1} ${name}`).join('   ')], told];
  if (mode === 'extent')
    return [
      [
        '← → move the end by a word, ↑ ↓ by a paragraph, Shift with them the beginning; Enter saves, Esc leaves',
      ],
      told,
    ];
  const verbs = wrapped(VERBS.map(({ key, name }) => `${key} ${name}`).concat('q leave'), columns);
  return [...verbs.map((line) => [line]), told];
}

/** The words in their surroundings, wrapped and cut to the space there is; of long words the beginning and the end, each with its neighbours. */
function passage(text: string, spans: readonly Span[], columns: number, space: number): Piece[][] {
  const { start, end } = extentOf({ content: [...spans] });
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const isIn = (at: number) => spans.some((span) => at >= span.start && at < span.end);
  const lines: Piece[][] = [[]];
  let width = 0;
  let [marked, last] = [-1, -1];
  const put = () => {
    lines.push([]);
    width = 0;
  };
  for (const match of text.slice(from, to).matchAll(/\r\n?|\n|[^\S\r\n]+|\S+/g)) {
    const [word] = match;
    if (/[\r\n]/.test(word)) {
      put();
      continue;
    }
    const signs = Array.from(word, (sign) => ({ sign, shown: printable(sign === '\t' ? ' ' : sign) }));
    const length = signs.reduce((sum, { shown }) => sum + shown.length, 0);
    if (width + length > columns - 1 && word.trim() !== '') put();
    let index = from + match.index;
    for (const { sign, shown } of signs) {
      const inside = isIn(index);
      index += sign.length;
      if (width + shown.length > columns) put();
      if (inside && marked < 0) marked = lines.length - 1;
      if (inside) last = lines.length - 1;
      add(lines[lines.length - 1], shown, inside);
      width += shown.length;
    }
  }
  return cut(lines, Math.max(0, marked), Math.max(0, last), space);
}

/** Lines of the text shown on either side of words that fill the screen. */
const NEIGHBOURS = 3;

/** As many of the lines as there is space for: all around the marked ones where they fit, else both of their ends. */
function cut(lines: Piece[][], marked: number, last: number, space: number): Piece[][] {
  if (last - marked + 1 + 2 * NEIGHBOURS <= space || space <= 2 * NEIGHBOURS + 2) {
    const around = Math.floor((space - (last - marked + 1)) / 2);
    const first = Math.max(0, Math.min(marked - Math.max(1, around), lines.length - space));
    return lines.slice(first, first + space);
  }
  const head = Math.ceil((space - 1) / 2);
  const top = Math.max(0, marked - NEIGHBOURS);
  const foot = space - 1 - head;
  const bottom = Math.min(lines.length, last + 1 + NEIGHBOURS) - foot;
  const left = bottom - top - head;
  if (left < 1) return lines.slice(top, top + space);
  return [
    ...lines.slice(top, top + head),
    [look.dim(`… ${left} more lines …`)],
    ...lines.slice(bottom, bottom + foot),
  ];
}

/** To the last piece, where that looks the same. */
function add(line: Piece[], shown: string, isMarked: boolean): void {
  const last = line.at(-1);
  if (isMarked && typeof last === 'object') last.words += shown;
  else if (!isMarked && typeof last === 'string') line[line.length - 1] = last + shown;
  else line.push(isMarked ? look.reverse(shown) : shown);
}

function wrapped(words: readonly string[], columns: number): string[] {
  const lines = [''];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + word.length + 3 > columns) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last}   ${word}`;
  }
  return lines;
}

const bar = (done: number, all: number) => {
  const full = all === 0 ? 0 : Math.round((done / all) * 20);
  return '█'.repeat(full) + '░'.repeat(20 - full);
};
const stateOf = ({ state, shown }: ArchiveItem) =>
  state === 'open' ? (shown ? 'shown' : 'suggested') : state;
