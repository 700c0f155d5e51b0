import type { Block } from '../model.ts';
import { ROLES } from '../languages/index.ts';

/** A candidate quotation mark with what stands next to it. */
export interface Sign {
  text: string;
  start: number;
  end: number;
  /** Index of the block it stands in. */
  block: number;
  /** Index of the first word after it. */
  word: number;
  /** What stands next to it lets it open, or close. */
  mayOpen: boolean;
  mayClose: boolean;
  /** White space, an opening bracket or nothing before, and none of these after: nothing but an opening mark stands so. */
  opensByPlace: boolean;
  closesByPlace: boolean;
  /** A double mark with white space on both sides. */
  loose: boolean;
  /** Stands at its block's start. */
  first: boolean;
  /** Perhaps a word's own: "the dogs’ tails", "an’ all". */
  elided: boolean;
}

/** Signs that are typed twice for a double mark. */
const DOUBLED = new Set(["'", '`', '’', '‘', ',', '<', '>']);
const GUILLEMETS = new Set(['«', '»', '‹', '›']);
const SPACE = /[\s\u200b]/;
const LEADS = /[\s\u200b([{\u2014\u2013\-/=>*_¿¡]/;
const CLOSES = /^(?:[,;:)\]]|[.!?](?![.\d\p{L}]))/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Openings of words that lost their beginning: an apostrophe stands there, whatever sign was typed. */
const ELIDED =
  /^(?:\d\ds?|s|em|er|tis|twas|twill|twere|til|till|n|cause|bout|round|cos|cuz|nuff|neath|gainst|ere|im|ello|ave)(?![\p{L}\p{N}])/iu;
/** Words of dialect that lost their end before one that follows; "goin’" is known by its own. */
const CLIPPED =
  /(?:^|[^\p{L}])(?:an|o|wi|th|[tida]|ol|lil|mo|fo|po|sho|ha|wid|ne|gi|wha|ma|awa|roun|\p{L}{2,}in)$/iu;
/** French words before an apostrophe, for which a broken encoding left a double mark: l"école. */
const ARTICLE = /(?:^|[^\p{L}\p{N}])(?:[ldsnjmtc]|\p{L}{0,5}qu|aujourd)$/iu;
const MEASURE = /[\d\u2032][½¼¾]?$/;

/**
 * Reads the mark that begins at `start`, or null where the sign there is an apostrophe, a foot, inch or minute, or not
 * a mark at all. Looks at most a few units to either side.
 */
export function readSign(
  text: string,
  start: number,
  block: Block,
  index: number,
  word: number,
): Sign | null {
  const unit = text[start];
  const doubled = DOUBLED.has(unit) && text[start + 1] === unit;
  const sign = doubled ? unit + unit : unit;
  if (!ROLES.has(sign)) return null;
  const end = start + sign.length;
  const before = start > block.start ? text[start - 1] : ' ';
  const after = end < block.end ? text[end] : ' ';
  // A slip of a scanner or a keyboard: tr»ue, It›s.
  if (GUILLEMETS.has(sign) && LETTER.test(before) && LETTER.test(after)) return null;
  const spaceBefore = SPACE.test(before);
  const spaceAfter = SPACE.test(after);
  const single = sign === "'" || sign === '’' || sign === '‘' || sign === '`' || sign === '´';
  if (single && isApostrophe(text, sign, before, after, end, block)) return null;
  if (sign === '"' && (isMeasure(text, start) || isCode(before, after, text[end + 1]))) return null;
  if (sign === '"' && LETTER.test(after) && ARTICLE.test(text.slice(Math.max(0, start - 9), start)))
    return null;
  const lead = spaceBefore || LEADS.test(before);
  // What a sign follows that ends a clause closes, though a space stands before it: a dit ", et
  const ends = sign !== '«' && CLOSES.test(text.slice(end, end + 2));
  // French sets a space inside its guillemets, so a space next to one says nothing.
  const spaced = GUILLEMETS.has(sign);
  return {
    text: sign,
    start,
    end,
    block: index,
    word,
    // At a block's start a mark can do nothing but open, even before a space.
    mayOpen: !ends && (spaced || sign === '``' || !spaceAfter || (start === block.start && !single)),
    mayClose: spaced || !spaceBefore || !single,
    opensByPlace: !spaced && lead && !spaceAfter && !ends,
    closesByPlace:
      (ends && !single && spaceBefore) ||
      (!spaced && !spaceBefore && (spaceAfter || !LETTER.test(after)) && !(lead && LETTER.test(after))),
    loose: (sign === '"' || sign === '“' || sign === '”') && spaceBefore && spaceAfter,
    first: start === block.start,
    elided: single && isElided(text, start, end),
  };
}

function isApostrophe(
  text: string,
  sign: string,
  before: string,
  after: string,
  end: number,
  block: Block,
): boolean {
  if (LETTER.test(before) && LETTER.test(after)) return true;
  if (sign === "'" && /\d/.test(before)) return true;
  // ‘’Appen,’ said Seth.
  if (sign === '’' && before === '‘' && LETTER.test(after)) return true;
  if (LETTER.test(before) || !ELIDED.test(text.slice(end, end + 8))) return false;
  return end - sign.length > block.start || !isClosed(text, end, block);
}

/** How far ahead the mark is looked for that closes what a block opens with. */
const SPEECH = 240;

/** 'Tis a poor hen,' said the cook: what opens a block is closed behind a comma or a stop before another mark opens. */
function isClosed(text: string, from: number, { end }: Block): boolean {
  const ahead = text.slice(from, Math.min(end, from + SPEECH));
  const close = /[,.!?…]['’](?=\s|$)/.exec(ahead);
  return close !== null && !/\s['‘]\p{Lu}/u.test(ahead.slice(0, close.index));
}

/** Whether the mark may belong to the word before it: a plural's before a small letter, or a word's of dialect. */
function isElided(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 2);
  if (text[start - 1] === 's') return /^\s[a-z]/.test(after);
  return /^\s[\p{L}'’]/u.test(after) && CLIPPED.test(text.slice(Math.max(0, start - 12), start));
}

/** The value of an attribute in markup that stands in a text: a="b">. */
function isCode(before: string, after: string, next: string | undefined): boolean {
  return before === '=' || after === '>' || (after === '/' && next === '>');
}

/** 6'2", 12″ typed as 12": digits with a foot mark before, or a bare number after white space and no letter after. */
function isMeasure(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 8), start);
  return MEASURE.test(near) && /\d\s?['’′]\s?\d{0,2}[½¼¾]?$/.test(near);
}
