import { expect, test } from 'vitest';
import { toAtom } from '../../../integration/forms/feed/atom.ts';
import { toFeedHtml } from '../../../integration/forms/feed/feed-html.ts';
import type { Feed, FeedItem } from '../../../integration/forms/feed/feed.ts';
import { toJsonFeed } from '../../../integration/forms/feed/json-feed.ts';
import { toRss } from '../../../integration/forms/feed/rss.ts';
import { publishText } from '../../forms/publish.ts';
import { readXml, textAt, textsAt, validator } from '../../forms/xml.ts';

const item: FeedItem = {
  url: 'https://courier.pennywater.example/articles/ferry/',
  title: 'Salt & <vinegar> ]]>',
  html: '<p>Nobody &amp; nothing.</p>',
  author: 'Oda Lerch',
  date: '2024-05-03',
  tags: ['ferry', 'a & b'],
  lang: 'en',
};
const undated: FeedItem = { ...item, url: `${item.url}2/`, author: null, date: null, tags: [], lang: 'und' };
const feed: Feed = {
  title: 'The Pennywater Courier',
  description: 'A small paper.',
  lang: 'en-GB',
  home: 'https://courier.pennywater.example/',
  self: 'https://courier.pennywater.example/feeds/articles.atom.xml',
  items: [item, undated],
};
const ATOM = { a: 'http://www.w3.org/2005/Atom' };
const RSS = {
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
};

test('Atom is valid by RFC 4287, and an entry without a date has the feed’s', () => {
  const atom = readXml(toAtom(feed));
  validator('./atom.rng')(atom);
  expect(textsAt(atom, '//a:entry/a:title', ATOM)).toEqual([item.title, item.title]);
  expect(textsAt(atom, '//a:entry/a:content', ATOM)).toEqual([item.html, item.html]);
  expect(textsAt(atom, '//a:updated', ATOM)).toEqual(Array(3).fill('2024-05-03T00:00:00Z'));
  expect(textsAt(atom, '//a:published', ATOM)).toEqual(['2024-05-03T00:00:00Z']);
});

test('a feed without dates asks no clock', () => {
  const atom = readXml(toAtom({ ...feed, items: [undated] }));
  expect(textAt(atom, '//a:updated', ATOM)).toBe('1970-01-01T00:00:00Z');
});

test('RSS has what the RSS Board’s profile asks for', () => {
  const rss = readXml(toRss(feed));
  for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate'])
    expect(textsAt(rss, `/rss/channel/${name}`), name).toHaveLength(1);
  expect(textsAt(rss, '//item/title')).toEqual([item.title, item.title]);
  expect(textsAt(rss, '//item/content:encoded', RSS)).toEqual([item.html, item.html]);
  expect(textsAt(rss, '//item/guid')).toEqual([item.url, undated.url]);
  expect(textsAt(rss, '//item/pubDate')).toEqual(['Fri, 03 May 2024 00:00:00 GMT']);
  expect(textsAt(rss, '//item/dc:creator', RSS)).toEqual(['Oda Lerch']);
  expect(textsAt(rss, '//category')).toEqual(['ferry', 'a & b']);
});

test('JSON Feed 1.1 leaves out what is not known', () => {
  const json = JSON.parse(toJsonFeed(feed)) as { version: string; items: object[] };
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: feed.home,
    feed_url: feed.self,
  });
  expect(json.items).toEqual([
    {
      id: item.url,
      url: item.url,
      title: item.title,
      content_html: item.html,
      date_published: '2024-05-03T00:00:00.000Z',
      authors: [{ name: 'Oda Lerch' }],
      tags: item.tags,
      language: 'en',
    },
    { id: undated.url, url: undated.url, title: item.title, content_html: item.html },
  ]);
});

test('an article in a feed: words to the letter, block quotations set apart, what is inferred in brackets', () => {
  const text = `The boats are late again and the company will not say why. The inspector’s report says:

> The north wall has moved <eleven> centimetres.
> — Ines Calder

the tide
  is out
the tide
  is in

“Nobody told us,” said Oda Lerch.`;
  expect(toFeedHtml(publishText(text))).toMatchInlineSnapshot(`
    "<p>The boats are late again and the company will not say why. The inspector’s report says:</p>
    <figure><blockquote><p>> The north wall has moved &#x3C;eleven> centimetres.</p></blockquote><figcaption>> — Ines Calder</figcaption></figure>
    <p>the tide<br/>
      is out<br/>
    the tide<br/>
      is in</p>
    <p>“Nobody told us,” said Oda Lerch.</p>"
  `);
});

test('links of an article are links in a feed, in verse and in a caption too', () => {
  const text = `She said at https://ferry.example/?a=1&b=2 that the boats are late.

> The north wall has moved eleven centimetres.
> — Ines Calder, https://walls.example/

the tide
  is out
the tide
  is in`;
  const linkedWords = [{ exact: 'out\nthe tide\n  is in', href: 'https://tides.example/' }];
  const html = toFeedHtml(publishText(text, 'a-day', linkedWords));
  expect(html).toMatchInlineSnapshot(`
    "<p>She said at <a href="https://ferry.example/?a=1&#x26;b=2" rel="nofollow ugc">https://ferry.example/?a=1&#x26;b=2</a> that the boats are late.</p>
    <figure><blockquote><p>> The north wall has moved eleven centimetres.</p></blockquote><figcaption>> — Ines Calder, <a href="https://walls.example/" rel="nofollow ugc">https://walls.example/</a></figcaption></figure>
    <p>the tide<br/>
      is <a href="https://tides.example/" rel="nofollow ugc">out<br/>
    the tide<br/>
      is in</a></p>"
  `);
  readXml(`<div>${html}</div>`);
});
