import { anchor } from '../convert/decide/index.ts';
import type { Selector } from '../convert/selector.ts';
import type { Span } from '../convert/model.ts';

/** A run of an article as a tool's file has it: its words, and where they should stand. */
export interface Claim {
  words: string;
  /** Offsets in UTF-16 code units at which they may begin, the likeliest first. */
  starts: readonly number[];
  /** Where they end, where the tool says it. */
  end?: number;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/**
 * The places of the claims of each marking, in order, or why a marking has none. Words count as the article's where they stand at their
 * offsets, white space aside, as tools write line ends in their own ways; else where `anchor` is certain of them. Linear in the text and
 * the claims together.
 */
export function placed(text: string, markings: readonly (readonly Claim[])[]): (Span[] | string)[] {
  const astray: Selector[] = [];
  const places = markings.map((claims) =>
    claims.map((claim): Span | number => {
      const place = inPlace(text, claim);
      const { words, prefix, suffix } = claim;
      return place ?? astray.push({ exact: words, prefix, suffix }) - 1;
    }),
  );
  const anchors = anchor(text, astray);
  return places.map((own, index) => {
    const spans: Span[] = [];
    for (const [piece, place] of own.entries()) {
      const found = typeof place === 'number' ? anchors[place] : place;
      if ('orphan' in found) return lost(markings[index][piece].words, found.orphan);
      spans.push(found);
    }
    return faultOf(text, spans) ?? spans;
  });
}

/** Why spans cannot be the pieces of one quotation; null where they can. */
export function faultOf(text: string, pieces: readonly Span[]): string | null {
  const wrong = pieces.find(({ start, end }) => !isSpan(text, start, end));
  if (wrong)
    return `received the offsets ${wrong.start} to ${wrong.end}, expected some within the article, the first before the second`;
  const isInOrder = pieces.every(({ start }, index) => index === 0 || start >= pieces[index - 1].end);
  return isInOrder ? null : 'received pieces that overlap or are out of order, expected one after another';
}

const lost = (words: string, reason: string) =>
  `received ${JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words)}, which is not what the article says there: ${reason}`;

function inPlace(text: string, { words, starts, end, prefix }: Claim): Span | null {
  const spans = starts.map((start) => ({ start, end: end ?? start + words.length }));
  return (
    spans.find(
      (span) =>
        isSpan(text, span.start, span.end) &&
        squeezed(text.slice(span.start, span.end)) === squeezed(words) &&
        (!prefix || text.endsWith(prefix, span.start)),
    ) ?? null
  );
}

const squeezed = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

/** Whether words stand between the offsets, and no surrogate pair is cut in two. */
const isSpan = (text: string, start: number, end: number): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start < end &&
  end <= text.length &&
  [start, end].every((at) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)));
