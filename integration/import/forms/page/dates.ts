import { toIsoDate } from '../../../convert/dates.ts';

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?|$|\D)/i;
const PRINTED =
  /(?<![\p{L}\d])(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+|del\s+)?\d{4})(?!\d)/gu;
const CHANGED =
  /(?:updated|modified|revised|corrected|aktualisiert|geändert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt)\b\W*(?:\p{L}{2,4}\s+)?$/iu;

/** A date of markup as ISO 8601; undefined for one that is broken or no day of the calendar. */
export function isoOf(written: string | undefined): string | undefined {
  const words = written?.trim() ?? '';
  const compact = /^(\d{4})(\d{2})(\d{2})(?:$|T\d{4,6}Z?$)/.exec(words);
  if (compact) return dayOf(compact.slice(1).join('-'));
  const found = ISO.exec(words);
  if (!found) return printedIn(words);
  const [, day, time, zone] = found as (string | undefined)[];
  if (day === undefined || dayOf(day) === undefined) return undefined;
  return time === undefined ? day : `${day}T${time}${/^(?:UTC|GMT)$/i.test(zone ?? '') ? 'Z' : (zone ?? '')}`;
}

/** The first day that is printed in words, rather one that is not of a change. */
export function printedIn(words: string): string | undefined {
  const days = [...words.matchAll(PRINTED)].flatMap(({ 0: printed, index }) => {
    const day = dayOf(printed.replace(/^(\p{L}{3,10})\./u, '$1'));
    return day === undefined ? [] : [{ day, isChange: CHANGED.test(words.slice(0, index)) }];
  });
  return (days.find(({ isChange }) => !isChange) ?? days.at(0))?.day;
}

/** A time of day in UTC may be on another day than readers saw: then the day that the page prints. */
export function asPrinted(iso: string, printed: string | undefined): string {
  if (printed === undefined || !iso.endsWith('Z') || iso.startsWith(printed)) return iso;
  const between = Math.abs(Date.parse(`${printed}T12:00:00Z`) - Date.parse(iso));
  return between < 36 * 3_600_000 ? printed : iso;
}

const dayOf = (printed: string): string | undefined => {
  const day = toIsoDate(printed);
  // Before newspapers, and what stands where a program had no date.
  return day === null || day < '1500' || day === '1970-01-01' ? undefined : day;
};
