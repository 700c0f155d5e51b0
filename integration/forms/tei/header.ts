import { x } from 'xastscript';
import type { Element } from 'xast';
import type { Quotation } from '../../archive/quotation.ts';
import { writersOf } from '../../archive/writers.ts';
import { generator } from '../generator.ts';
import { authoritiesOf, originOf, shownQuotations, webAddress } from '../published-article.ts';
import type { PublishedArticle } from '../published-article.ts';
import { dayOf } from '../day.ts';
import type { Register } from './register.ts';

/** The `teiHeader`: what the article is, where its text comes from, what software added and how sure that is. */
export function toHeader(article: PublishedArticle, register: Register): Element {
  const { id, data, archive } = article;
  const { addresses } = archive;
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        x('title', inferred(data.inferred.title), data.title),
        author(article),
        ...responsible(article),
      ]),
      x('publicationStmt', [
        x('publisher', archive.name),
        x('idno', { type: 'URI' }, addresses.form(id, 'tei.xml')),
        x('availability', [
          x('p', ['The article: ', x('ref', { target: addresses.article(id) }, addresses.article(id))]),
        ]),
      ]),
      x('sourceDesc', [source(article), ...works(register)]),
    ]),
    x('encodingDesc', [
      x('appInfo', [
        x('application', { ident: generator.name, version: generator.version }, [x('label', 'Verbatim')]),
      ]),
      x('editorialDecl', [
        x(
          'p',
          'The text of front and body is that of the file to the letter, line ends apart; U+FFFD stands for characters that XML cannot hold. Where an attribute resp names #verbatim, software worked out what the element says; cert is its calibrated probability.',
        ),
      ]),
      ...echoes(article),
    ]),
    x('profileDesc', [x('langUsage', [x('language', { ident: data.lang }, data.lang)]), ...people(register)]),
  ]);
}

const inferred = (isInferred: boolean) => (isInferred ? { resp: '#verbatim' } : {});

/** `ref` where one writer alone is named, so that it is clear whom it means. */
function author(article: PublishedArticle): Element | null {
  const { data } = article;
  if (data.byline === null) return null;
  const writers = writersOf(data.byline);
  const ref = writers.length === 1 ? refTo(authoritiesOf(article, writers[0])) : {};
  return x('author', { ...inferred(data.inferred.byline), ...ref }, data.byline);
}

/** What points at a person in authority files. */
const refTo = (addresses: readonly string[]) => (addresses.length > 0 ? { ref: addresses.join(' ') } : {});

/** A person is named only where one decided something. */
function responsible(article: PublishedArticle): Element[] {
  const isDecided = shownQuotations(article).some(({ status }) => status === 'decided');
  const software = statement('verbatim', 'found the quotations and worked out who is quoted', generator.name);
  return isDecided
    ? [software, statement('editor', 'decided about quotations', article.archive.name)]
    : [software];
}

const statement = (id: string, what: string, name: string) =>
  x('respStmt', { 'xml:id': id }, [x('resp', what), x('name', name)]);

/** The file that the text was received as. */
function source(article: PublishedArticle): Element {
  const { id, data, archive } = article;
  const origin = originOf(article);
  const when = dayOf(data.date?.iso) ? data.date?.iso : undefined;
  return x('bibl', [
    x('title', inferred(data.inferred.title), data.title),
    author(article),
    data.date && x('date', { ...inferred(data.inferred.date), when }, data.date.printed),
    origin ? x('ref', { target: origin }, origin) : null,
    x('ref', { target: archive.addresses.form(id, 'txt') }, data.file),
    x('idno', { type: 'SHA-256' }, data.sha256),
    x('note', `read as ${data.encoding}`),
  ]);
}

/** Where block quotations come from, as far as the text says. */
function works({ works }: Register): Element[] {
  if (works.length === 0) return [];
  return [
    x(
      'listBibl',
      works.map((quotation, index) => work(quotation, index + 1)),
    ),
  ];
}

function work({ speaker, work, status, confidence }: Quotation, number: number): Element {
  const target = webAddress(work?.url);
  const resp = status === 'decided' ? { resp: '#editor' } : { resp: '#verbatim', cert: String(confidence) };
  return x('bibl', { 'xml:id': `w-${number}`, ...resp }, [
    speaker ? x('author', speaker.name) : null,
    work?.title === undefined ? null : x('title', work.title),
    work?.publisher === undefined ? null : x('publisher', work.publisher),
    work?.date === undefined ? null : x('date', work.date),
    target ? x('ref', { target }, target) : null,
  ]);
}

function people({ speakers }: Register): Element[] {
  if (speakers.size === 0) return [];
  const persons = Array.from(speakers, ([name, { number, sameAs }]) =>
    x('person', { 'xml:id': `s-${number}`, resp: '#verbatim' }, [x('persName', refTo(sameAs), name)]),
  );
  return [x('particDesc', [x('listPerson', persons)])];
}

/** What `ana` says of words that are quoted again. */
function echoes(article: PublishedArticle): Element[] {
  if (!shownQuotations(article).some((quotation) => quotation.echoes)) return [];
  const category = (id: string, words: string) => x('category', { 'xml:id': id }, [x('catDesc', words)]);
  return [
    x('classDecl', [
      x('taxonomy', [
        category('exact', 'repeats the words of the quotation that corresp names to the letter'),
        category('inexact', 'repeats those words, but not to the letter'),
      ]),
    ]),
  ];
}
