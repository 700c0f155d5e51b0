import { toIsoDate } from '../../../convert/dates.ts';
import { attribute, hasClass, wordsOf } from '../../html/tree.ts';
import type { Element } from '../../html/tree.ts';
import type { MetaWords } from './metadata.ts';

const DAY =
  /\d{4}-\d\d-\d\d|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,9}\.? (?:de )?\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/u;
/** Names of `<meta>`, the first publication before the last change. */
const NAMES = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
  ],
  ...[
    'publish-date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'date',
    'article_date_original',
    'sailthru.date',
    'revision_date',
  ],
];
const DATED =
  /^(?:dt-published|published|pubdate|(?:.*[-_])?(?:publish(?:ed)?-?date|post-?date|entry-?date|article-?date|dateline|timestamp|date))$/i;

/** When an article appeared, as its page prints it: that is the day where it was written. Else what the page says to machines. */
export function dateOf(
  all: readonly Element[],
  meta: MetaWords,
  linked: string | undefined,
): string | undefined {
  const times = all.filter((element) => element.tagName === 'time');
  const first = times.filter((element) => !/^\s*(?:last )?(?:updated|modified)/i.test(wordsOf(element)));
  const dated = all.filter((element) => hasClass(element, DATED) && wordsOf(element).length < 100);
  const printed = [...first, ...dated].map((element) => dayIn(wordsOf(element)));
  const told = times.map((element) => isoIn(attribute(element, 'datetime')));
  const named = NAMES.flatMap((name) => meta(name)).map((words) => isoIn(words) ?? dayIn(words));
  return [...printed, ...told, isoIn(linked), ...named].find((date) => date !== undefined);
}

function dayIn(words: string): string | undefined {
  const found = DAY.exec(words.replaceAll(/\s+/g, ' '))?.[0];
  return found === undefined ? undefined : (toIsoDate(found.replace(/(?<=\p{L})\./u, '')) ?? undefined);
}

/** A time by ISO 8601 that is one. */
const isoIn = (words: string | undefined): string | undefined =>
  words !== undefined && /^\d{4}-\d\d-\d\d/.test(words) && !Number.isNaN(Date.parse(words))
    ? words
    : undefined;
