import type { Span } from '../../../model.ts';
import type { Line } from '../../lines.ts';
import { inOneLine } from '../found.ts';
import type { Found } from '../found.ts';

/** The first line from `from` on that is not blank. */
export function nextWords(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at].blank) at++;
  return at;
}

/** What stands at a place; a headline of several lines is one line. */
export function toFound(text: string, place: Span, from: Found['from'] = 'headline'): Found {
  const value = inOneLine(text.slice(place.start, place.end));
  return { value, from, place };
}
