import { personIn } from '../archive/person.ts';
import { isListed, isSpoken, voiceOf, wordsOf } from '../archive/quotation.ts';
import type { Quotation } from '../archive/quotation.ts';
import { authorsOf } from './cite/authors.ts';
import { dayOf } from './day.ts';
import { authoritiesOf, inferredOf, originOf, shownQuotations, webAddress } from './published-article.ts';
import type { Archive, ArticleEntry } from './published-article.ts';

/** Characters of quoted words that a page says a second time for machines; a longer article's stand in its annotations alone. */
const MOST_WORDS = 6000;

/**
 * The article in terms of schema.org, with the words that it quotes of others as parts. A quotation is named by its place on the page; its words
 * are given where all of them together are short. `creativeWorkStatus` says how each came to be one, and how sure that is.
 */
export function toJsonLd(article: ArticleEntry & { text: string }, archive: Archive, image?: string): object {
  const { id, data, text } = article;
  const quotations = shownQuotations(article).filter(isSpoken);
  const words = quotations.map((quotation) => wordsOf(quotation, text).join('\n\n'));
  const isShort = words.reduce((sum, { length }) => sum + length, 0) <= MOST_WORDS;
  const url = archive.addresses.article(id);
  const authors = authorsOf(data.byline);
  const inferred = inferredOf(article);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: data.title,
    inLanguage: data.lang === 'und' ? undefined : data.lang,
    author: authors.length > 0 ? authors.map((author) => toPerson(author, article)) : undefined,
    datePublished: dayOf(data.date?.iso) ? data.date?.iso : undefined,
    keywords: data.tags.length > 0 ? data.tags : undefined,
    wordCount: data.words,
    image,
    isBasedOn: originOf(article) ?? undefined,
    isPartOf: { '@type': 'WebSite', name: archive.name, url: archive.addresses.to('') },
    creativeWorkStatus: inferred.length > 0 ? `inferred: ${inferred.join(', ')}` : undefined,
    encoding: (['txt', 'tei.xml', 'annotations.jsonld'] as const).map((form) =>
      archive.addresses.form(id, form),
    ),
    hasPart:
      quotations.length > 0
        ? quotations.map((quotation, index) => toPart(article, quotation, isShort ? words[index] : undefined))
        : undefined,
  };
}

function toPerson(author: ReturnType<typeof authorsOf>[number], entry: ArticleEntry) {
  return 'literal' in author
    ? { name: author.literal, ...toKnown(entry, author.literal) }
    : {
        '@type': 'Person',
        name: `${author.given} ${author.family}`,
        givenName: author.given,
        familyName: author.family,
        ...toKnown(entry, `${author.given} ${author.family}`),
      };
}

/** What `people.yaml` says of a person. */
function toKnown(entry: ArticleEntry, name: string) {
  const person = personIn(entry, name);
  if (!person) return {};
  const sameAs = authoritiesOf(entry, name);
  return {
    name: person.name,
    description: person.description ?? undefined,
    sameAs: sameAs.length > 0 ? sameAs : undefined,
  };
}

/**
 * Nothing in a text tells a person from a body, so a speaker has a name and no type. Whom `people.yaml` leaves out of indexes is not named to
 * machines.
 */
function toPart(entry: ArticleEntry, quotation: Quotation, text: string | undefined) {
  const { id, kind, type, speaker, work, status, confidence, echoes } = quotation;
  const voice = isListed(entry, quotation) ? voiceOf(quotation) : null;
  const said = speaker !== null;
  return {
    '@type': 'Quotation',
    '@id': `#${id}`,
    text: text === '' ? undefined : text,
    [said ? 'spokenByCharacter' : 'creator']:
      voice === null ? undefined : { name: voice, ...(speaker && toKnown(entry, speaker.name)) },
    citation: work ? toWork(work) : undefined,
    isBasedOn: echoes ? { '@id': `#${echoes.id}` } : undefined,
    creativeWorkStatus: `${type} ${kind}, ${status === 'decided' ? 'decided by an editor' : `inferred, ${percent(confidence)}`}`,
  };
}

function toWork({ publisher, title, url, date }: NonNullable<Quotation['work']>) {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: publisher === undefined ? undefined : { name: publisher },
    url: webAddress(url) ?? undefined,
    datePublished: dayOf(date) ? date : undefined,
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** JSON that stands in a `<script>`: nothing in it can end the element or begin a comment, and a parser reads the same value. */
export const asScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
