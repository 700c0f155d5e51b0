import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { XmlElement } from 'libxml2-wasm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readXml } from '../forms/xml.ts';
import { makeArchive } from '../site/archive.ts';
import type { Fixture } from '../site/fixture.ts';

/*
 * Every text of every feed, read as feed readers do: XML or JSON first, then HTML where the field holds HTML. What the words look like
 * in between must not matter.
 */

const MARKUP = '<img src=x onerror=alert(1)> &lt;b&gt; &amp;lt; &#60;i> ]]> <!-- <![CDATA[ x';
const WORDS = `Nobody asked ${MARKUP} at the lock`;
const NAMES = {
  archive: `Archive ${MARKUP}`,
  about: `About ${MARKUP}`,
  title: `Title ${MARKUP}`,
  byline: `Byline ${MARKUP}`,
  tag: `tag ${MARKUP}`,
  speaker: `Speaker ${MARKUP}`,
};

let site: Fixture;
beforeAll(async () => {
  site = await makeArchive({ 'lock.txt': `Note\n\n“${WORDS},” said the keeper of the lock.\n` });
  const { archive, about, title, byline, tag, speaker } = NAMES;
  const decision = { verdict: 'accept', exact: `${WORDS},`, speaker };
  await site.write(
    'content/lock.yaml',
    JSON.stringify({ title, byline, tags: [tag], decisions: [decision] }),
  );
  const config = (await site.source('src/site.config.ts'))
    .replace(/(?<=^ {2}name: ).*(?=,$)/m, () => JSON.stringify(archive))
    .replace(/(?<=^ {2}description: ).*(?=,$)/m, () => JSON.stringify(about));
  await site.write('src/site.config.ts', config);
  const { status, output } = await site.build();
  expect(output).toContain('1 article proven on 1 page');
  expect(status).toBe(0);
}, 300_000);
afterAll(() => site.delete());

/** What a field holds once the XML or JSON is read. */
type Holds = 'text' | 'html';

/** RSS says it nowhere in the file: the RSS Board's profile does. What holds no words of anybody is not listed. */
const RSS: Record<string, Holds> = {
  'channel/title': 'text',
  'channel/description': 'text',
  'item/title': 'text',
  'item/dc:creator': 'text',
  'item/category': 'text',
  'item/description': 'html',
  'item/content:encoded': 'html',
};
const JSON_FEED: Record<string, Holds> = {
  'feed/title': 'text',
  'feed/description': 'text',
  'items/title': 'text',
  'items/summary': 'text',
  'items/content_text': 'text',
  'items/content_html': 'html',
  'authors/name': 'text',
  'items/tags': 'text',
};
/** Of addresses, dates, languages and the software's name. */
const NO_WORDS =
  /\/(?:link|guid|language|dc:language|lastBuildDate|pubDate|generator|id|updated|published|url|version|home_page_url|feed_url|date_published)$/;

interface Field {
  path: string;
  holds: Holds;
  value: string;
}

function fieldsOfXml(xml: string): Field[] {
  const fields: Field[] = [];
  const walk = (element: XmlElement, parent: string): void => {
    const name = element.prefix ? `${element.prefix}:${element.name}` : element.name;
    const path = `${parent}/${name}`;
    const term = element.attr('term')?.value;
    if (term !== undefined) fields.push({ path: `${path}@term`, holds: 'text', value: term });
    let child = element.firstChild;
    let isLeaf = true;
    for (; child !== null; child = child.next)
      if (child instanceof XmlElement) {
        isLeaf = false;
        walk(child, name);
      }
    if (!isLeaf || element.content === '' || NO_WORDS.test(path)) return;
    const holds = RSS[path] ?? (element.attr('type')?.value === 'html' ? 'html' : 'text');
    fields.push({ path, holds, value: element.content });
  };
  const document = readXml(xml);
  walk(document.root, '');
  document.dispose();
  return fields;
}

function fieldsOfJson(json: string): Field[] {
  const fields: Field[] = [];
  const walk = (value: unknown, parent: string, name: string): void => {
    const path = `${parent}/${name}`;
    if (typeof value === 'string') {
      if (!NO_WORDS.test(path)) fields.push({ path, holds: JSON_FEED[path], value });
    } else if (Array.isArray(value)) for (const item of value) walk(item, parent, name);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, name, key);
  };
  walk(JSON.parse(json), '', 'feed');
  return fields;
}

/** What a person reads of HTML, and the elements in it. */
function shown(html: string): { words: string; elements: string[] } {
  const elements: string[] = [];
  const wordsOf = (node: Tree.Node): string => {
    if (node.nodeName === '#text') return (node as Tree.TextNode).value;
    if (node.nodeName === '#comment') elements.push('a comment');
    if ('tagName' in node) elements.push(node.tagName, ...node.attrs.map(({ name }) => name));
    return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
  };
  return { words: wordsOf(parseFragment(html)), elements };
}

/** Elements and attributes of our own HTML in feeds. */
const OWN = new Set(['p', 'figure', 'blockquote', 'figcaption', 'a', 'href', 'i', 'bdi']);

const FEEDS = ['articles', 'quotations'].flatMap((of) =>
  ['rss.xml', 'atom.xml', 'json'].map((format) => [of, format] as const),
);

test.each(FEEDS)('%s.%s says every word to the letter, and none is markup', async (of, format) => {
  const source = await site.built(`feeds/${of}.${format}`);
  const fields = format === 'json' ? fieldsOfJson(source) : fieldsOfXml(source);
  if (format === 'rss.xml')
    for (const { path } of fields) expect(Object.keys(RSS), 'unknown field').toContain(path);
  if (format === 'json')
    for (const { path } of fields) expect(Object.keys(JSON_FEED), 'unknown field').toContain(path);

  const said: string[] = [];
  for (const { path, holds, value } of fields) {
    const { words, elements } = holds === 'html' ? shown(value) : { words: value, elements: [] };
    expect(
      elements.filter((name) => !OWN.has(name)),
      path,
    ).toEqual([]);
    expect(words, path).toContain(MARKUP);
    said.push(words);
  }
  const everything = said.join('\n');
  const { archive, about, title, byline, tag, speaker } = NAMES;
  const expected = of === 'articles' ? [archive, about, title, byline, tag] : [archive, tag, speaker, title];
  for (const name of [...expected, WORDS]) expect(everything).toContain(name);
});
