import type { Article, Block, Span } from '../../model.ts';
import { isNobodysLabel, isRoleLabel } from './label-words.ts';

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

/** The most characters in which a label and its sign are looked for. */
const REACH = 110;
const NAME = String.raw`(?:[\p{Lu}\p{Lt}][\p{L}\p{M}\p{Nd}'’.-]{0,24})`;
const SMALL = String.raw`(?:de|del|della|di|da|das|do|dos|du|la|le|van|von|der|den|ten|ter|of|the|and|und|y|et|e|pro|tempore|bin|al)`;
const NAMES = String.raw`(?:(?:The|the|A|a|Der|Die|El|La|Le)[ \u00a0])?${NAME}(?:[ \u00a0](?:${NAME}|${SMALL}(?=[ \u00a0])|tempore|\d{1,2}(?![\d.]))){0,5}`;
/** Not of a score: “Palm Bay (1-0):”. */
const ASIDE = String.raw`(?:[ \u00a0]?\((?![\d–-]+\)|NR\))[^()\n]{1,60}\)){0,2}`;
const COLON = new RegExp(
  String.raw`^(?<open>\[|\*{1,3}|_{1,2})?(?<name>${NAMES}|[a-z][\p{L}\d_-]{1,19})(?<aside>${ASIDE})(?<shut>\]|\*{1,3}|_{1,2})?[ \u00a0]?:(?:\*{1,3}|_{1,2})?(?=[\s"“‘«„]|$)`,
  'u',
);
/** `Mr. REID.`, `The PRESIDING OFFICER (Mr. Kyl).`, `_Miss Ilex._`, `Q.` */
const STOP = new RegExp(
  String.raw`^(?:(?<name>(?:(?:Mr|Mrs|Ms|Miss|Dr|The|THE|MR|MRS|MS|DR)\.?[ \u00a0])(?:\p{Lu}[\p{Lu}'’-]+|Mc\p{Lu}+|pro|tempore)(?:[ \u00a0](?:\p{Lu}[\p{Lu}'’-]+|of|[A-Z][a-z]+|pro|tempore)){0,4})${ASIDE}|_(?<played>${NAMES})\.?_|(?<letter>[QA]))\.?(?<=[._])(?=\s)`,
  'u',
);
const DASH = new RegExp(String.raw`^(?<name>${NAMES})(?<aside>${ASIDE})(?:[ \u00a0]?(?:—|--)[ \u00a0]?)(?=[\p{L}\p{Nd}"“‘«¿¡'(])`, 'u');
const LINE = new RegExp(String.raw`^\[(?<name>${NAMES})\]$`, 'u');

/** Reads the label that opens a block; null where none does. */
export function readLabel({ text }: Article, block: Block): Label | null {
  if (block.form === 'heading' || block.form === 'break' || block.form === 'preformatted') return null;
  const start = wordsStart(text, block);
  const opening = text.slice(start, Math.min(block.end, start + REACH));
  const line = opening.split(/[\n\r\u2028\u2029]/, 1)[0];
  const colon = COLON.exec(opening);
  if (colon?.groups)
    return isLowerCase(colon.groups.name) && !(block.form === 'item' || colon.groups.open?.startsWith('*'))
      ? null
      : toLabel(text, start, colon, 'colon');
  const stop = STOP.exec(opening);
  if (stop) return toLabel(text, start, stop, 'stop');
  const dash = DASH.exec(opening);
  if (dash) return toLabel(text, start, dash, 'dash');
  const alone = block.lines.length === 1 && line.trimEnd().length < REACH ? LINE.exec(line.trimEnd()) : null;
  return alone && toLabel(text, start, alone, 'line');
}

/** Where a block's words begin: after its indentation, `>` and bullet. */
function wordsStart(text: string, block: Block): number {
  let at = block.start;
  for (const sign of block.signs) if (text.slice(at, sign.start).trim() === '') at = sign.end;
  while (at < block.end && /\s/.test(text[at])) at++;
  // A bullet alone is no item's to `parse`.
  const bullet = /^[*•-][ \t]+(?=[*_\p{L}])/u.exec(text.slice(at, Math.min(block.end, at + 8)));
  return bullet ? at + bullet[0].length : at;
}

function toLabel(text: string, start: number, match: RegExpExecArray, sign: Label['sign']): Label | null {
  const { name, played, letter } = match.groups ?? {};
  const words = name ?? played ?? letter;
  const from = start + match[0].indexOf(words);
  const key = words.replace(/\./g, '').replace(/^the /i, '').toUpperCase();
  if (isNobodysLabel(key)) return null;
  return { text: words, key, start: from, end: from + words.length, from: start + match[0].length, sign, look: lookOf(words, key) };
}

function lookOf(words: string, key: string): Label['look'] {
  if (isRoleLabel(key)) return 'role';
  if (isLowerCase(words)) return 'handle';
  const letters = words.replace(/^(?:Mr|Mrs|Ms|Miss|Dr|The|Sen|Rep|Gov)\.? /, '').replace(/\P{L}/gu, '');
  return letters === letters.toUpperCase() ? 'capitals' : 'name';
}

const isLowerCase = (words: string) => words === words.toLowerCase();
