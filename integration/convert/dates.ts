/** Names of months in English, German, French, Spanish, Italian, Portuguese, Dutch, Catalan; the first letters tell them apart. */
const MONTHS: readonly string[] = [
  'jan(?:uary|uar|vier|eiro|uari)?|jän(?:ner)?|enero|gennaio|gener',
  'feb(?:ruary|ruar|rero|braio|ruari|rer)?|fév(?:rier)?|fevereiro',
  'mar(?:ch|s|zo|ço)?|märz|maart|març',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?',
  'may|mai|mayo|maggio|maio|mei|maig',
  'june?|juni|juin|junio|giugno|junho|juny',
  'july?|juli|juillet|julio|luglio|julho|juliol',
  'aug(?:ust|ustus)?|août|agosto|agost',
  'sept?(?:ember|embre|iembre|embro|tembre)?|settembre|setembro|setembre',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro',
  'nov(?:ember|embre|iembre|embro)?',
  'dec(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|desembre',
];
const MONTH = MONTHS.map((names, index) => `(?<m${index + 1}>${names})`).join('|');
const WEEKDAY = '(?:\\p{L}{2,12},?\\s+)?';

/** Ways of printing a day of which only one reading is possible, each with its reason. */
const FORMS: readonly (readonly [form: RegExp, reason: string])[] = [
  [
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ]\d{1,2}:\d{2}[\d:.+Z -]*)?$/,
    'ISO 8601, perhaps with a time',
  ],
  [
    /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})$/,
    'a year first is always followed by the month',
  ],
  [
    /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
    'full stops are used where the day comes first',
  ],
  [
    new RegExp(
      `^${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+|d’|d')?(?:${MONTH})\\.?,?\\s+(?:de\\s+|del\\s+)?(?<year>\\d{4})$`,
      'iu',
    ),
    'day, name of the month, year',
  ],
  [
    new RegExp(`^${WEEKDAY}(?:${MONTH})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})$`, 'iu'),
    'name of the month, day, year',
  ],
];
const SLASHED = /^(?<one>\d{1,2})[/-](?<two>\d{1,2})[/-](?<year>\d{4})$/;
const LONGEST = 60;

/** A printed date as YYYY-MM-DD; null where it is none, or may be read in two ways (`3/4/2019`), or is no day of the calendar. */
export function toIsoDate(printed: string): string | null {
  const words = printed.trim();
  if (words.length > LONGEST) return null;
  for (const [form] of FORMS) {
    const groups = form.exec(words)?.groups;
    if (groups)
      return toIso(
        Number(groups.year),
        groups.month ? Number(groups.month) : namedMonth(groups),
        Number(groups.day),
      );
  }
  const slashed = SLASHED.exec(words)?.groups;
  if (!slashed) return null;
  const [one, two] = [Number(slashed.one), Number(slashed.two)];
  if (one !== two && one <= 12 && two <= 12) return null;
  return one > 12 ? toIso(Number(slashed.year), two, one) : toIso(Number(slashed.year), one, two);
}

const DAY_AT_END = new RegExp(
  `(?:^|\\s)(?:${MONTHS.join('|')})\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+\\d{4})?[.,]?$`,
  'iu',
);

/** Whether words end in the name of a month, alone or with a day or a year. */
export const endsInDay = (words: string) => DAY_AT_END.test(words.slice(-LONGEST));

function namedMonth(groups: Record<string, string | undefined>): number {
  return MONTHS.findIndex((_, index) => groups[`m${index + 1}`] !== undefined) + 1;
}

function toIso(year: number, month: number, day: number): string | null {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (month < 1 || month > 12 || day < 1 || day > days) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** What is expected of a moment, for messages. */
export const MOMENT = 'a day such as "2027-05-03", or a time such as "2027-05-03T18:00:00Z"';
const TIME =
  /^\d{4}-\d{2}-\d{2}[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(?:Z|(?<hours>[+-]\d{2}):?(?<minutes>\d{2}))?$/i;

/**
 * A moment in milliseconds since 1970: a day begins at midnight in UTC, and a time without a zone is one in UTC. Null where the words
 * name no moment, or may be read in two ways.
 */
export function momentOf(printed: string): number | null {
  const words = printed.trim();
  const day = toIsoDate(words);
  if (day === null) return null;
  if (!/\d:\d/.test(words)) return Date.parse(`${day}T00:00:00Z`);
  const groups = TIME.exec(words)?.groups;
  if (!groups) return null;
  const zone = groups.hours ? `${groups.hours}:${groups.minutes}` : 'Z';
  const moment = Date.parse(`${day}T${groups.time}${zone}`);
  return Number.isNaN(moment) ? null : moment;
}
