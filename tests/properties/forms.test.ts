import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { convert } from '../../integration/convert/index.ts';
import { asPageText } from '../../integration/convert/serialize/index.ts';
import { toAnnotations } from '../../integration/forms/annotations.ts';
import { toBibtex } from '../../integration/forms/cite/bibtex.ts';
import { toCslJson } from '../../integration/forms/cite/csl-json.ts';
import { toAtom } from '../../integration/forms/feed/atom.ts';
import { toFeedHtml } from '../../integration/forms/feed/feed-html.ts';
import type { Feed, FeedItem } from '../../integration/forms/feed/feed.ts';
import { toJsonFeed } from '../../integration/forms/feed/json-feed.ts';
import { toRss } from '../../integration/forms/feed/rss.ts';
import { asScript, toJsonLd } from '../../integration/forms/json-ld.ts';
import type { PublishedArticle } from '../../integration/forms/published-article.ts';
import { csvHead, toCsvLine } from '../../integration/forms/quotation-csv.ts';
import { toRow } from '../../integration/forms/quotation-rows.ts';
import { toTei } from '../../integration/forms/tei/index.ts';
import { fromCodePoints } from '../../integration/archive/selectors.ts';
import { archive, asRead, publishText } from '../forms/publish.ts';
import { asTold, readXml, textsAt, validator } from '../forms/xml.ts';
import { hostileArticles, PER_ARTICLE } from '../hostile/articles.ts';
import { compareLines } from '../hostile/lines.ts';
import { hostileStrings } from '../hostile/strings.ts';
import { growthOf } from './growth.ts';
import { runs, sampled } from '../sample.ts';
import { textOfHtml } from '../forms/html.ts';

/** Strings as titles, names and tags, three to an article; and as many in the texts of articles. */
const STRINGS = runs(300, 20_000);
const BATCH = 200;
const ARTICLES = Math.ceil(STRINGS / PER_ARTICLE);

const plain = publishText('“We sail at six,” said Oda Lerch. “All of us.”');

/** An article about which metadata say the strings. */
function withMetadata(title: string, byline: string, tag: string): PublishedArticle {
  // As a collection keeps them.
  const [quotation] = plain.data.quotations;
  const speaker = { name: asPageText(byline), mentions: [] };
  return {
    ...plain,
    data: {
      ...plain.data,
      title: asPageText(title),
      byline: asPageText(byline),
      tags: [asPageText(tag)],
      quotations: [{ ...quotation, speaker }],
    },
  };
}

const next = hostileStrings(20_261_124);
const batches = Array.from({ length: Math.ceil(STRINGS / 3 / BATCH) }, () =>
  Array.from({ length: BATCH }, () => withMetadata(next(), next(), next())),
);

test('titles, names and tags come out of every feed to the letter', () => {
  const validate = validator('./atom.rng');
  for (const articles of batches) {
    const items = articles.map(({ data }, index): FeedItem => ({
      url: `https://courier.pennywater.example/${index}`,
      title: data.title,
      html: data.title,
      summary: data.title,
      author: data.byline,
      date: null,
      tags: data.tags,
      lang: 'en',
    }));
    const feed: Feed = {
      ...{ title: items[0].title, description: items[1].title, lang: 'en' },
      ...{ home: 'https://a.example/', self: 'https://a.example/feed', items },
    };
    const titles = items.map(({ title }) => asTold(asRead(title)));
    const names = items.map(({ author }) => asTold(asRead(author ?? '')));
    const ATOM = { a: 'http://www.w3.org/2005/Atom' };
    const atom = readXml(toAtom(feed));
    validate(atom);
    for (const path of ['title', 'content', 'summary'])
      expect(textsAt(atom, `//a:entry/a:${path}`, ATOM)).toEqual(titles);
    expect(textsAt(atom, '//a:entry/a:author/a:name', ATOM)).toEqual(names);
    const rss = readXml(toRss(feed));
    const RSS = {
      content: 'http://purl.org/rss/1.0/modules/content/',
      dc: 'http://purl.org/dc/elements/1.1/',
    };
    expect(textsAt(rss, '//item/title')).toEqual(titles);
    // `title` stands for HTML here, and the summary is words: a reader decodes both fields again.
    expect(textsAt(rss, '//item/content:encoded', RSS)).toEqual(titles);
    expect(textsAt(rss, '//item/description').map(textOfHtml)).toEqual(
      titles.map((text) => ({ text, faults: [], links: 0 })),
    );
    expect(textsAt(rss, '//item/dc:creator', RSS)).toEqual(names);
    expect(textsAt(rss, '//item/category')).toEqual(items.map(({ tags }) => asTold(asRead(tags[0]))));
    const json = JSON.parse(toJsonFeed(feed)) as { items: { title: string; tags: string[] }[] };
    expect(json.items.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(json.items.map(({ tags }) => tags)).toEqual(items.map(({ tags }) => tags));
    atom.dispose();
    rss.dispose();
  }
});

test('JSON-LD is the same value to a browser, and nothing in it ends its element', () => {
  for (const article of batches.flat()) {
    const script = asScript(toJsonLd(article, archive));
    expect(script).not.toMatch(/[<>\u2028\u2029]/);
    expect(JSON.parse(script)).toMatchObject({ headline: article.data.title });
    expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(toJsonLd(article, archive))));
  }
});

test('BibTeX and CSL-JSON give titles back, BibTeX with white space as one space', () => {
  for (const articles of batches) {
    const bib = articles
      .map((article, index) => toBibtex({ ...article, id: `a${index}` }, archive))
      .join('\n');
    const { entries, errors } = parseBibtex(bib, { sentenceCase: false, removeOuterBraces: ['title'] });
    expect(errors).toEqual([]);
    expect(entries.map(({ fields }) => fields.title)).toEqual(
      articles.map(({ data }) => data.title.replaceAll(/\s+/g, ' ').trim()),
    );
    for (const article of articles)
      expect(JSON.parse(toCslJson(article, archive))).toMatchObject([{ title: article.data.title }]);
  }
});

test('a table gives every cell back, and no cell begins a formula', () => {
  for (const articles of batches) {
    const rows = articles.map((article) => toRow(article.data.quotations[0], article, article.text, archive));
    const { data, errors } = Papa.parse<Record<string, string>>(
      (csvHead() + rows.map(toCsvLine).join('')).slice(1),
      { header: true, skipEmptyLines: true },
    );
    expect(errors).toEqual([]);
    expect(data).toHaveLength(rows.length);
    for (const [index, cells] of data.entries()) {
      for (const cell of Object.values(cells)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      const { title, byline } = articles[index].data;
      expect(cells.article_title.replace(/^'/, '')).toBe(title);
      expect(cells.speaker.replace(/^'/, '')).toBe(byline);
    }
  }
});

test('TEI, annotations and feeds of hostile articles are the text, and TEI is valid', () => {
  const validate = validator('./tei.rng');
  let [quotations, links] = [0, 0];
  for (const { text: file, linkedWords } of hostileArticles(ARTICLES, 20_261_125)) {
    const article = publishText(file.replace(/^\ufeff/, ''), 'a-day', linkedWords);
    const { text } = article;
    const tei = readXml(toTei(article));
    validate(tei);
    const TEI = { t: 'http://www.tei-c.org/ns/1.0' };
    const words = textsAt(tei, '/t:TEI/t:text', TEI)[0];
    expect(compareLines(linesAsRead(text), words).difference).toBe(null);
    expect(textsAt(tei, '//t:titleStmt/t:title', TEI)).toEqual([asTold(asRead(article.data.title))]);
    tei.dispose();

    const annotations = JSON.parse(toAnnotations(article)) as { items: { target: Target | Target[] }[] };
    const offset = fromCodePoints(text);
    for (const { selector } of annotations.items.flatMap(({ target }) => target)) {
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      expect(text.slice(offset(start), offset(end))).toBe(exact);
      expect(text.slice(0, offset(start)).endsWith(prefix)).toBe(true);
      expect(text.slice(offset(end)).startsWith(suffix)).toBe(true);
      quotations++;
    }

    const html = textOfHtml(toFeedHtml(article));
    const header = convert(text).metadata.header?.end ?? 0;
    expect(compareLines(linesAsRead(text.slice(header)), html.text).difference).toBe(null);
    expect(html.faults).toEqual([]);
    links += html.links;
  }
  expect(links).toBeGreaterThan(ARTICLES);
  expect(quotations).toBeGreaterThan(ARTICLES);
});

const WRITERS = { TEI: toTei, 'HTML of feeds': toFeedHtml, annotations: toAnnotations };

test.each(sampled(WRITERS, ['TEI']))(
  'the cost of %s is linear in the text and in its quotations',
  (_, write) => {
    const { times, ratio } = growthOf((length) => {
      const article = publishText('“We sail at six tonight,” said Oda Lerch. 𝔱\n\n'.repeat(length / 46));
      return () => write(article);
    }, 8_000);
    expect(ratio, times.join()).toBeLessThan(2.6);
  },
);

/** A vertical tab is white space in a text and no character of XML: lines of white space alone are between paragraphs. */
const linesAsRead = (text: string) => asRead(text.replaceAll(/^\s+$/gm, ''));

interface Target {
  selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
}
