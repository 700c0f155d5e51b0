import type { Span } from '../../convert/model.ts';
import { extentOf } from '../../convert/decide/extent.ts';
import { placeOf } from '../../proof/place.ts';
import type { Session } from '../../review/session.ts';
import { TYPES, VERBS, nameOfType } from '../../review/verbs.ts';
import type { ArchiveItem } from './archive.ts';
import { look, printable } from './screen.ts';

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
  const head = look.reverse(` ${decided} of ${items.length} decided ${bar(decided, items.length)} `);
  const { current } = session;
  const foot = footOf(session, prompt, columns);
  if (!current) return [head, '', 'Nothing was found here.', '', ...foot];
  const { text } = current.review;
  const { line, column } = placeOf(text, current.content[0].start);
  const number = items.indexOf(current) + 1;
  const top = [
    head,
    '',
    `${look.bold(`${current.file}:${line}:${column}`)}  ${number} of ${items.length}`,
    `${look.bold(stateOf(current))}  ${Math.round(current.confidence * 100)} % sure  ${nameOfType(current.kind, current.type)}  rule ${current.rule}`,
    `speaker ${look.bold(current.speaker ?? 'unknown')}${current.source === null ? '' : `  as printed: ${current.source}`}${current.url === null ? '' : `  ${current.url}`}`,
    ...current.reasons.map((reason) => look.dim(`because ${reason}`)),
    '',
  ].map((words) => fitted(words, columns));
  const space = Math.max(3, rows - top.length - foot.length - 1);
  const spans = session.mode === 'extent' && session.extent ? [session.extent] : current.content;
  return [...top, ...passage(text, spans, columns, space), '', ...foot];
}

function footOf({ mode, said, fault }: Session<Desk>, prompt: Prompt | null, columns: number): string[] {
  const told = fitted(fault ?? said, columns);
  if (prompt) {
    const rest = prompt.completion?.slice(prompt.typed.length) ?? '';
    return [
      prompt.question,
      `> ${printable(prompt.typed)}${look.dim(rest)}${look.dim('  Enter saves, Tab completes, Esc leaves')}`,
      told,
    ];
  }
  if (mode === 'type') return [TYPES.map(({ name }, index) => `${index + 1} ${name}`).join('   '), told];
  if (mode === 'extent')
    return ['← → move the end, Shift with them the beginning; Enter saves, Esc leaves', told];
  return [...wrapped(VERBS.map(({ key, name }) => `${key} ${name}`).concat('q leave'), columns), told];
}

/** The words in their surroundings, wrapped and cut to the space there is; of long words the beginning and the end. */
function passage(text: string, spans: readonly Span[], columns: number, space: number): string[] {
  const { start, end } = extentOf({ content: [...spans] });
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const lines: string[] = [];
  let line = '';
  let isMarked = false;
  let marked = -1;
  const isIn = (at: number) => spans.some((span) => at >= span.start && at < span.end);
  const put = () => {
    lines.push(line + (isMarked ? '\u001b[27m' : ''));
    line = isMarked ? '\u001b[7m' : '';
  };
  let width = 0;
  for (const [word] of text.slice(from, to).matchAll(/\n|[^\S\n]+|\S+/g)) {
    const at = from + width;
    width += word.length;
    if (word === '\n') {
      put();
      continue;
    }
    if (lengthOf(line) + word.length > columns - 1 && word.trim() !== '') put();
    let index = at;
    for (const char of Array.from(printable(word))) {
      const inside = isIn(index);
      index += char.length;
      if (inside !== isMarked) line += inside ? '\u001b[7m' : '\u001b[27m';
      if (inside && marked < 0) marked = lines.length;
      isMarked = inside;
      if (lengthOf(line) >= columns) put();
      line += char;
    }
  }
  put();
  const first = Math.max(0, Math.min(marked - Math.floor(space / 3), lines.length - space));
  return lines.slice(first, first + space);
}

// eslint-disable-next-line no-control-regex
const LOOKS = /\u001b\[\d+m/g;
const lengthOf = (line: string) => line.replaceAll(LOOKS, '').length;

/** A line cut to the width, its looks kept whole. */
function fitted(line: string, columns: number): string {
  const words = printableLine(line);
  return lengthOf(words) <= columns ? words : `${words.replaceAll(LOOKS, '').slice(0, columns - 1)}…`;
}

/** The words between looks, made printable. */
const printableLine = (line: string) =>
  line
    // eslint-disable-next-line no-control-regex
    .split(/(\u001b\[\d+m)/)
    .map((part, index) => (index % 2 === 0 ? printable(part).replaceAll('\n', ' ') : part))
    .join('');

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
