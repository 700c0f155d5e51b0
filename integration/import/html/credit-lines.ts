import type { Line, Mark, TextBuilder } from '../text-builder.ts';
import { beginsWithDash, canBeCredit } from './read-credit.ts';

/** The lines at the end of a quotation that say whose it is. */
export function creditLines(lines: readonly Line[], out: TextBuilder): readonly Line[] {
  const words = (line: Line) => out.slice(line);
  let count = 0;
  while (count < lines.length && beginsWith(out, lines[lines.length - 1 - count], 'footer')) count++;
  if (count > 0) return count < lines.length || beginsWithDash(words(lines[0])) ? lines.slice(-count) : [];
  const last = lines[lines.length - 1];
  const above = lines.at(-2);
  const isAttributed = (line: Line, over: Line | undefined) =>
    beginsWith(out, line, 'cite') ||
    (canBeCredit(words(line)) && (over === undefined || !beginsWithDash(words(over))));
  if (isAttributed(last, above)) return lines.length > 1 || beginsWithDash(words(last)) ? [last] : [];
  if (
    above &&
    lines.length > 2 &&
    above.block === last.block &&
    words(last).length < 80 &&
    isAttributed(above, lines.at(-3))
  )
    return [above, last];
  return [];
}

/** “It leans.” — Ida Hall: a dash and a name behind the end of the words, on their own line. */
export function partedCredit(line: Line, out: TextBuilder): { words: Line; credit: Line } | null {
  const printed = out.slice(line);
  const found = [
    ...printed.matchAll(/["”»’](?= ?[-–—―]{1,2} ?[\p{Lu}\p{Lo}])|[.!?…](?= ?[—–―] ?\p{Lu})/gu),
  ].at(-1);
  if (found === undefined) return null;
  const end = line.start + found.index + found[0].length;
  const isLinked = out
    .marksFrom(line.start)
    .some(({ tag, start }) => tag === 'a' && start >= end && start <= end + ' -- '.length);
  const isSentence = /[.!?…]["”»’]?$|^["“«„][\s\S]*["”»’]$/.test(out.slice({ start: line.start, end }));
  const credit = { ...line, start: end };
  const isCredit =
    canBeCredit(out.slice({ start: end, end: line.end }).trim()) && line.end - end < LONGEST_PARTED;
  return isCredit && (isLinked || isSentence) ? { words: { ...line, end }, credit } : null;
}

/** A name with its work, behind the words, is shorter than this. */
const LONGEST_PARTED = 100;

/** Whether words in such a tag begin the line, a dash before them or not. */
export const beginsWith = (out: TextBuilder, line: Line, tag: Mark['tag']): boolean => {
  const signs = /^[\s—–―~-]*/.exec(out.slice(line))![0].length;
  return out
    .marksFrom(line.start)
    .some(
      (mark) =>
        mark.tag === tag &&
        mark.end > line.start &&
        mark.start >= line.start &&
        mark.start <= line.start + signs,
    );
};
