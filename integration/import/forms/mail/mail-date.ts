const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones that RFC 5322 still names. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ UT: 'Z', UTC: 'Z', GMT: 'Z', Z: 'Z' },
  ...{ EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00' },
  ...{ MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' },
};
/** “Mon, 9 Nov 1998 08:00:00 +0100”; old programs leave out the weekday, the seconds or the zone, or write two digits of the year. */
const DATED =
  /(?:^|[\s,])(?<day>\d{1,2})[ -]+(?<month>[a-z]{3})[a-z]*[ -]+(?<year>\d{4}|\d\d)\s+(?<time>\d{1,2}:\d\d(?::\d\d)?)\s*(?<zone>[+-]\d{4}|[A-Z]{1,4}\b)?/i;
/** “Mon Nov  9 08:00:00 1998”, as C prints a time. */
const AS_C_PRINTS =
  /^[a-z]{3}\s+(?<month>[a-z]{3})\s+(?<day>\d{1,2})\s+(?<time>\d{1,2}:\d\d:\d\d)\s+(?:(?<zone>[A-Z]{3,4})\s+)?(?<year>\d{4})/i;

/** The oldest mail that is kept anywhere is of 1971. */
const FIRST_YEAR = 1970;

/**
 * A header's date as ISO 8601, with the offset it gives: the day is the writer's own. Undefined for what is no date, for a day that no calendar has,
 * and for one after tomorrow: a clock was wrong.
 */
export function mailDate(value: string, now: Date): string | undefined {
  const found = (DATED.exec(value) ?? AS_C_PRINTS.exec(value))?.groups;
  if (!found) return undefined;
  const month = MONTHS.indexOf(found.month.toLowerCase()) + 1;
  const year =
    found.year.length === 4 ? Number(found.year) : Number(found.year) + (found.year < '50' ? 2000 : 1900);
  const day = [year, ...[month, Number(found.day)].map((part) => String(part).padStart(2, '0'))].join('-');
  const time = found.time.padStart(found.time.length + (found.time.indexOf(':') < 2 ? 1 : 0), '0');
  const zone = zoneOf(found.zone);
  const iso = `${day}T${time.length === 5 ? `${time}:00` : time}`;
  const moment = Date.parse(`${iso}${zone || 'Z'}`);
  const isOfCalendar = month > 0 && new Date(`${day}T00:00:00Z`).getUTCDate() === Number(found.day);
  if (Number.isNaN(moment) || !isOfCalendar || year < FIRST_YEAR) return undefined;
  return moment > now.getTime() + 24 * 60 * 60 * 1000 ? undefined : `${iso}${zone}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone.toUpperCase()] ?? '');
}
