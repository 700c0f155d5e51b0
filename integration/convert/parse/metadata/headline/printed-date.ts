/* eslint-disable regexp/no-super-linear-move -- lines are short: the square of eighty is little */
import { toIsoDate } from '../../../dates.ts';
import type { Span } from '../../../model.ts';

const LONGEST = 80;
/** What may stand before a date that has its line to itself. */
const BEFORE =
  /^(?:(?:first\s+)?(?:published|posted|updated|created|printed|aired|issued|date)(?:\s+on)?|published\s+in|veröffentlicht(?:\s+am)?|erschienen(?:\s+am)?|stand|vom|publiée?(?:\s+le)?|mis\s+à\s+jour(?:\s+le)?|le|publicado(?:\s+el|\s+em)?|actualizado(?:\s+el)?|creado(?:\s+el)?|pubblicato(?:\s+il)?|gepubliceerd(?:\s+op)?)\s*:?\s+/iu;
/** A time behind it, with what it is introduced by. */
const TIME = /[\s,|·–—-]+(?:(?:at|à|um|a\s+las|alle|om|às|kl\.?)\s+)?\d{1,2}\s?[:.h]\s?\d{2}.*$/iu;

/** Where a date stands in a line that has nothing else in it, save a time of day and words such as “Published on”. */
export function dateIn(words: string): Span | null {
  if (words.length > LONGEST || !/\d/.test(words)) return null;
  const start = BEFORE.exec(words)?.[0].length ?? 0;
  const rest = words
    .slice(start)
    .replace(/\s+(?:via|\|)\s\D*$/u, '')
    .replace(/[.,\s]+$/u, '');
  for (const date of [rest, rest.replace(TIME, '')])
    if (toIsoDate(date) !== null) return { start, end: start + date.length };
  return null;
}

/** A weekday, or space as between two columns, or a bracket or dash, parts a date from the headline in whose line it stands. */
const BEHIND = /(?::?\s(?=\p{Lu}\p{L}{2,8}day,\s)|\s{2,}|\s[([–—-]\s?)(?=\S.{5,40}$)/giu;

/** Where a headline ends that a date follows in the same line, and the date; null where none does. */
export function datedEnd(words: string): { end: number; date: Span } | null {
  for (const { index, 0: gap } of words.matchAll(BEHIND)) {
    const start = index + gap.length;
    const date = dateIn(words.slice(start).replace(/[)\]\s]+$/, ''));
    if (date && index > 0)
      return {
        end: words.slice(0, index).trimEnd().length,
        date: { start: start + date.start, end: start + date.end },
      };
  }
  return null;
}
