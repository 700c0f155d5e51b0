import type { Article, Block, Span } from '../../model.ts';
import { capitalsAt } from '../../text/index.ts';
import { isNobodysLabel, isPaper, isRoleLabel } from './label-words.ts';

/** The label of a turn, with which a line of a transcript begins: `VOSS:`, `**Ann Lee:**`, `Mr. REID.`, `Coroner—`, `[Ann Lee]`. */
export interface Label extends Span {
  text: string;
  /** The label in one case, without its titles' stops: two turns of one person have the same. */
  key: string;
  /** Where what is said begins. */
  from: number;
  /** The sign that parts the label from the words. `line`: the label is all of its line. */
  sign: 'colon' | 'stop' | 'dash' | 'line';
  /** What the label looks like; a `handle` has no capital, and a `role` names nobody. */
  look: 'capitals' | 'name' | 'handle' | 'role';
}

/** A paragraph of a transcript by its label. */
export interface Labelled {
  block: number;
  label: Label;
}

/** The most characters in which a label and its sign are looked for. */
const REACH = 110;
const OPENING = /^(?:\[|\*{1,3}|_{1,2}|'{2,3})/;
const HANDLE = /^[a-z][a-z\d_-]{1,19}(?=[:*\]])/;
/** “Amiga User 2”, “SPEAKER pro tempore” */
const TAIL = /^ (?:\d{1,2}|pro tempore)(?=\W)/;
/** “(chat)”, “(Liverpool) (Lab)”, “[00:12]”; not a score: “Palm Bay (1-0):”. */
const ASIDE = /^(?: ?\((?!\d{1,3}[–-]|NR\))[^()\n]{1,60}\)| ?\[\d[\d:.]{1,10}\]){0,2}/;
const SIGNS = {
  colon: /^(?:\]|\*{1,3}|_{1,2}|'{2,3})? ?:(?:\*{1,3}|_{1,2}|'{2,3})?(?=[\s"“‘«„]|$)/,
  dash: /^ ?(?:—|--) ?(?=[\p{L}\p{Nd}"“‘«¿¡'(])/u,
  line: /^\]$/,
};
/** `Mr. REID.`, `The PRESIDING OFFICER (Mr. Kyl).`: a title, and capitals up to a stop. */
const RECORD =
  /^((?:Mr|Mrs|Ms|Miss|Dr|The|THE|MR|MRS|MS|DR)\.? (?:Mc|De)?\p{Lu}[\p{Lu}'’-]+(?: (?:pro tempore|of [A-Z][a-z]+|\p{Lu}[\p{Lu}'’-]+)){0,4})(?: \([^()\n]{1,60}\))?\.(?=\s)/u;
/** `_Miss Ilex._`, as plays print it. */
const PLAYED = /^_([^_\n]{2,60}?)\._?(?=\s)/;

/** `<oda> `, as programs for chats print who writes. */
const NICK = /^<[@+~]?([\p{L}_][\p{L}\p{Nd}_|.-]{1,23})>\s(?=\S)/u;
const TAG_OF_A_PAGE =
  /^(?:[bipqsu]|br|li|[ou]l|d[dlt]|div|span|t[dhr]|table|em|strong|hr|h[1-6]|img|pre|code|small|center|font|body|html|head)$/i;
/** `[10:02] ` and `10:02:31 ` before a label. */
const TIME = /^\[?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?\]?[ \t]+(?=[\p{L}<*_])/u;

/** `Q.` and `A.`, as courts print them. */
const LETTER = /^([QA])\.(?=\s)/;
/** `HAMLET.`, as plays print it too. */
const CAPITALS = /^(\p{Lu}{2,}(?: \p{Lu}{2,}){0,3})\.(?=\s[\p{Lu}(“"‘])/u;

/** Reads the label that opens a block; null where none does. */
export function readLabel({ text }: Article, block: Block): Label | null {
  if (block.form === 'heading' || block.form === 'break' || block.form === 'preformatted') return null;
  const start = afterTime(text, wordsStart(text, block), block.end);
  const opening = text.slice(start, Math.min(block.end, start + REACH));
  const record =
    RECORD.exec(opening) ?? PLAYED.exec(opening) ?? LETTER.exec(opening) ?? CAPITALS.exec(opening);
  if (record && isName(record[1]))
    return toLabel(
      text,
      { start: start + record[0].indexOf(record[1]), length: record[1].length },
      start + record[0].length,
      'stop',
    );
  const nick = NICK.exec(opening);
  if (nick && !TAG_OF_A_PAGE.test(nick[1]))
    return toLabel(text, { start: start + 1, length: nick[1].length }, start + nick[0].length, 'colon');
  const open = OPENING.exec(opening)?.[0] ?? '';
  if (open !== '[' && !hasSign(opening)) return null;
  const rest = opening.slice(open.length);
  const name = nameIn(rest, block.form === 'item' || open.startsWith('*'));
  if (!name) return null;
  const aside = ASIDE.exec(rest.slice(name.length))?.[0].length ?? 0;
  const behind = rest.slice(name.length + aside);
  for (const sign of ['colon', 'dash', 'line'] as const) {
    const match =
      (sign === 'line') === (open === '[')
        ? SIGNS[sign].exec(sign === 'line' ? behind.trimEnd() : behind)
        : null;
    if (match && (sign !== 'line' || block.lines.length === 1)) {
      const from = start + open.length + name.length + aside + match[0].length;
      return toLabel(text, { start: start + open.length, length: name.length }, from, sign);
    }
  }
  return null;
}

function afterTime(text: string, at: number, end: number): number {
  return at + (TIME.exec(text.slice(at, Math.min(end, at + 16)))?.[0].length ?? 0);
}

/** Whether a colon or a dash stands anywhere: reading a name is dearer. */
function hasSign(words: string): boolean {
  return words.includes(':') || words.includes('—') || words.includes('--');
}

/** The name, or where one may stand the handle, that opens some words. */
function nameIn(words: string, mayBeHandle: boolean): string | null {
  const run = capitalsAt(words, 0);
  if (!run) return mayBeHandle ? (HANDLE.exec(words)?.[0] ?? null) : null;
  const tail = TAIL.exec(words.slice(run.end))?.[0] ?? '';
  return words.slice(0, run.end) + tail;
}

/** Whether capitals open some words, and nothing but small words stands between them. */
function isName(words: string): boolean {
  return capitalsAt(words, 0) !== null;
}

/** Where a block's words begin: after its indentation, `>` and bullet. */
function wordsStart(text: string, block: Block): number {
  let at = block.start;
  for (const sign of block.signs) if (text.slice(at, sign.start).trim() === '') at = sign.end;
  // A colon sets a paragraph in on wikis.
  while (at < block.end && /[\s:]/.test(text[at])) at++;
  // The mark that goes on over paragraphs.
  if (text[at] === '"' || text[at] === '“') return at + 1;
  // A bullet alone is no item's to `parse`.
  const bullet = /^[*•-][ \t]+(?=[*_\p{L}])/u.exec(text.slice(at, Math.min(block.end, at + 8)));
  return bullet ? at + bullet[0].length : at;
}

function toLabel(
  text: string,
  { start, length }: { start: number; length: number },
  from: number,
  sign: Label['sign'],
): Label | null {
  const words = text.slice(start, start + length);
  const key = words
    .replaceAll('.', '')
    .replace(/^(?:the|mr|mrs|ms|miss|dr|sir|herr|frau|m|mme) (?=\S)/i, '')
    .toUpperCase();
  if (isNobodysLabel(key) && !isPaper(words)) return null;
  return { text: words, key, start, end: start + length, from, sign, look: lookOf(words, key) };
}

function lookOf(words: string, key: string): Label['look'] {
  if (isRoleLabel(key)) return 'role';
  if (isLowerCase(words)) return 'handle';
  const letters = words.replace(/^(?:Mr|Mrs|Ms|Miss|Dr|The|Sen|Rep|Gov)\.? /, '').replace(/\P{L}/gu, '');
  return letters === letters.toUpperCase() ? 'capitals' : 'name';
}

const isLowerCase = (words: string) => words === words.toLowerCase();
