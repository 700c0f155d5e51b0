import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FORMS } from '../../../integration/import/forms/index.ts';
import { isSkipped } from '../../../integration/import/imported.ts';
import type { Imported, Skipped } from '../../../integration/import/imported.ts';
import { openSource } from '../../../integration/import/source.ts';

const NOW = new Date('2026-01-01');

/** What is read of a file, or of a folder of files. */
async function read(files: Record<string, string | Buffer>, name = Object.keys(files)[0]) {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const source = openSource(join(folder, name));
    const form = FORMS.find((one) => one.recognise(source));
    const articles: Imported[] = [];
    const skipped: Skipped[] = [];
    for await (const item of form?.read(source, { now: NOW }) ?? [])
      if (isSkipped(item)) skipped.push(item);
      else articles.push(item);
    return { form: form?.name, articles, skipped };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const quoted = ({ text, quotations }: Imported) =>
  quotations.map(({ start, end, speaker }) => [speaker, text.slice(start, end)]);

describe('mail', () => {
  const MAIL = `From: =?utf-8?Q?Ida_H=C3=A4ll?= <ida@example.net>
To: Bo Lund <bo@example.net>
Subject: Re: The
 wall
Date: Mon, 9 Nov 1998 08:00:00 +0100
Content-Type: text/plain; charset=iso-8859-1; format=flowed
Content-Transfer-Encoding: quoted-printable

Bo Lund wrote:
> It leans. =
=20
No, it f=E4lls.
-- =

Ida
`;
  test('a message is an article of its header', async () => {
    const { form, articles } = await read({ 'wall.eml': MAIL });
    expect(form).toBe('mail');
    expect(articles).toMatchObject([
      {
        title: 'Re: The wall',
        byline: ['Ida Häll'],
        date: '1998-11-09T08:00:00+01:00',
        noPlace: { signatures: ['Ida'] },
      },
    ]);
    expect(articles[0].text).toBe('Bo Lund wrote:\n> It leans.\nNo, it fälls.\n');
    expect(quoted(articles[0])).toEqual([['Bo Lund', 'It leans.']]);
  });
  test('an archive of a mailing list hides addresses, and names the writer behind them', async () => {
    const list =
      'From ida at example.net  Mon Nov  9 08:00:00 1998\nFrom: ida at example.net (Ida Hall)\nDate: Mon, 9 Nov 1998 08:00:00 +0100\nSubject: Wall\n\nIt leans.\n\nFrom bo at example.net  Mon Nov  9 09:00:00 1998\nFrom: bo at example.net (Bo Lund)\nSubject: Re: Wall\n\n>From here it leans.\n';
    const { articles } = await read({ '1998-November.txt': list });
    expect(articles.map(({ byline, text }) => [byline[0], text])).toEqual([
      ['Ida Hall', 'It leans.\n'],
      ['Bo Lund', 'From here it leans.\n'],
    ]);
  });
  test('an attached mail follows, said by its own sender; other attachments are counted', async () => {
    const parts = `From: ida@example.net
Subject: See
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

See below.
--b
Content-Type: message/rfc822

From: Bo Lund <bo@example.net>
Subject: Wall
Date: Mon, 9 Nov 1998 08:00:00 +0100

It leans.
--b
Content-Type: application/pdf; name=plan.pdf
Content-Disposition: attachment; filename=plan.pdf

JVBE
--b--
`;
    const { articles } = await read({ 'see.eml': parts });
    expect(quoted(articles[0])).toEqual([['Bo Lund', 'It leans.']]);
    expect(articles[0].noPlace).toEqual({ attachments: ['plan.pdf'] });
  });
  test('a message without words is skipped, one whose boundary is wrong is not', async () => {
    expect((await read({ 'a.eml': 'From: ida@example.net\nSubject: Empty\n\n' })).skipped).toMatchObject([
      { why: 'no text' },
    ]);
    const wrong =
      'Subject: x\nContent-Type: multipart/mixed; boundary="no"\n\n--yes\nContent-Type: text/plain\n\nIt leans.\n\n--yes--\n';
    expect((await read({ 'b.eml': wrong })).articles[0].text).toBe('It leans.\n');
  });
  test('links of a mail that is HTML alone are kept', async () => {
    const html =
      'Subject: x\nContent-Type: text/html\n\n<p>See <a href="https://example.com/wall">the wall</a>.</p>\n';
    const [article] = (await read({ 'a.eml': html })).articles;
    expect(article.links.map(({ start, end, href }) => [article.text.slice(start, end), href])).toEqual([
      ['the wall', 'https://example.com/wall'],
    ]);
  });
});

describe('folders of Markdown', () => {
  test('posts are imported; drafts are hidden, pages and data are skipped', async () => {
    const { form, articles, skipped } = await read(
      {
        'site/_posts/2019-05-03-wall.md':
          '---\ntitle: "Wall &amp; door"\nauthor: Ida Hall\npermalink: /2019/wall.html\n---\n> It leans.\n>\n> — Bo Lund\n\nSee [the plan][p].\n\n[p]: https://example.com/plan\n',
        'site/_drafts/door.md': '---\ntitle: Door\n---\nNot yet.\n',
        'site/about.md': '# About\n\nUs.\n',
        'site/_data/people.yml': 'a: 1\n',
      },
      'site',
    );
    expect(form).toBe('Markdown');
    const [draft, post] = articles;
    expect(draft).toMatchObject({ title: 'Door', hidden: 'draft' });
    expect(post).toMatchObject({
      title: 'Wall & door',
      byline: ['Ida Hall'],
      date: '2019-05-03',
      aliases: ['/2019/wall.html'],
      slug: '_posts/2019-05-03-wall',
    });
    expect(quoted(post)).toEqual([['Bo Lund', 'It leans.']]);
    expect(post.links.map(({ href }) => href)).toEqual(['https://example.com/plan']);
    expect(skipped.map(({ what }) => what)).toEqual(['_data/people.yml', 'about.md']);
  });
});

test('Movable Type: fields, both bodies, no comments, a line of hyphens in a body', async () => {
  const entry = (status: string, body: string) =>
    `AUTHOR: Ida Hall\nTITLE: Wall &amp; door\nSTATUS: ${status}\nBASENAME: wall\nTAGS: "Old walls",doors\nCATEGORY: Town\nDATE: 05/03/2019 09:50:00 PM\n-----\nBODY:\n${body}\n-----\nEXTENDED BODY:\n<p>More.</p>\n-----\nCOMMENT:\nAUTHOR: Bo Lund\nNo!\n-----\n--------\n`;
  const { form, articles } = await read({
    'blog.txt':
      entry('Publish', '<p>It leans.</p>\n-----\n<p>It fell.</p>') + entry('Draft', '<p>Not yet.</p>'),
  });
  expect(form).toBe('Movable Type export');
  expect(articles).toMatchObject([
    {
      title: 'Wall & door',
      byline: ['Ida Hall'],
      date: '2019-05-03T21:50:00',
      tags: ['Town', 'Old walls', 'doors'],
      slug: 'wall',
    },
    { hidden: 'draft' },
  ]);
  expect(articles[0].text).toMatch(/^It leans\.\s+-----\s+It fell\.\s+More\.\n$/);
});

test('Blogger: posts of any prefix, without comments, pages, settings and drafts', async () => {
  const entry = (kind: string, inside: string) =>
    `<a:entry><a:id>${kind}</a:id><a:category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/><a:category scheme="http://www.blogger.com/atom/ns#" term="Town"/><a:title>Wall</a:title><a:author><a:name>Ida Hall</a:name></a:author><a:published>2010-11-27T07:12:00-08:00</a:published><a:link rel="alternate" href="https://example.com/2010/11/wall.html"/><a:content type="html">&lt;blockquote&gt;It leans.&lt;/blockquote&gt;</a:content>${inside}</a:entry>`;
  const { form, articles, skipped } = await read({
    'blog.xml': `<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom">${entry('settings', '')}${entry('post', '')}${entry('post', '<app:control><app:draft>yes</app:draft></app:control>')}${entry('comment', '')}</a:feed>`,
  });
  expect(form).toBe('Blogger export or Atom feed');
  expect(skipped.map(({ why }) => why)).toEqual(['settings', 'comment']);
  expect(articles).toMatchObject([
    { title: 'Wall', byline: ['Ida Hall'], date: '2010-11-27T07:12:00-08:00', tags: ['Town'], slug: 'wall' },
    { hidden: 'draft' },
  ]);
  expect(quoted(articles[0])).toEqual([[undefined, 'It leans.']]);
});

test('Atom: words and elements of XHTML stay in their order', async () => {
  const { articles } = await read({
    'feed.xml':
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>Wall</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">It <em>leans</em> to<br/>the left.</div></content></entry></feed>',
  });
  expect(articles[0].text).toBe('It leans to\nthe left.\n');
});

describe('TEI', () => {
  const text = (body: string, title = 'The wall') =>
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${title}</title><author><persName><surname>Hall</surname>, <forename>Ida</forename></persName></author></titleStmt><publicationStmt><date when="2019-01-01"/><idno type="URL">https://example.com/wall</idno></publicationStmt><sourceDesc><bibl><date when="1898-11-09">9 Nov.</date></bibl></sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`;
  test('the header, headings, quotations with their sources, notes', async () => {
    const { form, articles } = await read({
      'wall.xml': text(
        '<div><head>One</head><p>He <choice><sic>sed</sic><corr>said</corr></choice> <q>“no”</q>:<note n="1">Twice.</note></p><cit><quote>It leans.</quote><bibl>Bo Lund, <title>Doors</title></bibl></cit><p>As <quote>it leans</quote> he <ref target="https://example.com/plan">wrote</ref>.</p><lg><l>It leans</l><l>and falls.</l></lg></div>',
      ),
    });
    expect(form).toBe('TEI');
    expect(articles).toMatchObject([
      { title: 'The wall', byline: ['Ida Hall'], date: '1898-11-09', url: 'https://example.com/wall' },
    ]);
    expect(quoted(articles[0])).toEqual([['Bo Lund', 'It leans.']]);
    expect(articles[0].text).toContain('He sed “no”:[1]');
    expect(articles[0].text).toContain('It leans\nand falls.');
    expect(articles[0].text).toMatch(/1\. Twice\.\n$/);
    expect(articles[0].links).toHaveLength(1);
  });
  test('a corpus is an article a text', async () => {
    const corpus = `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/>${text('<p>It leans.</p>')}${text('<p>It fell.</p>', 'The door')}</teiCorpus>`;
    expect((await read({ 'all.xml': corpus })).articles.map(({ title }) => title)).toEqual([
      'The wall',
      'The door',
    ]);
  });
});

describe('Tumblr', () => {
  const post = (type: string, inside: string, state = 'published') =>
    `<post id="7" type="${type}" url="https://ida.example.com/post/7" slug="wall" state="${state}" date-gmt="2015-06-07 08:09:10 GMT">${inside}<tag>town</tag></post>`;
  test('a post of a quotation names its speaker; others keep their words', async () => {
    const { articles, skipped } = await read({
      'posts.xml': `<tumblr version="1.0"><posts>${[
        post(
          'quote',
          '<quote-text>It leans.</quote-text><quote-source>&lt;a href="https://example.com/bo"&gt;Bo Lund&lt;/a&gt;</quote-source>',
        ),
        post(
          'regular',
          '<regular-title>Wall</regular-title><regular-body>&lt;p&gt;It fell.&lt;/p&gt;</regular-body>',
          'draft',
        ),
        post(
          'conversation',
          '<conversation><line name="Bo" label="Bo:">Leans.</line><line name="Ida" label="Ida:">No.</line></conversation>',
        ),
        post('photo', '<photo-url>https://example.com/a.jpg</photo-url>'),
      ].join('')}</posts></tumblr>`,
    });
    expect(articles).toMatchObject([
      { date: '2015-06-07T08:09:10Z', tags: ['town'], url: 'https://ida.example.com/post/7' },
      { title: 'Wall', hidden: 'draft' },
      { text: 'Bo: Leans.\n\nIda: No.\n' },
    ]);
    expect(quoted(articles[0])).toEqual([['Bo Lund', 'It leans.']]);
    expect(skipped).toHaveLength(1);
  });
  test('the answer of the second API is read too', async () => {
    const answer = {
      response: {
        posts: [
          {
            type: 'quote',
            id: 7,
            post_url: 'https://ida.tumblr.com/post/7',
            reblog_key: 'k',
            blog_name: 'ida',
            state: 'published',
            text: 'It leans.',
            source: 'Bo Lund',
            tags: ['town'],
            timestamp: 1433664550,
          },
        ],
      },
    };
    const { form, articles } = await read({ 'posts.json': JSON.stringify(answer) });
    expect(form).toBe('Tumblr export');
    expect(articles).toMatchObject([{ date: '2015-06-07T08:09:10.000Z', tags: ['town'] }]);
    expect(quoted(articles[0])).toEqual([['Bo Lund', 'It leans.']]);
  });
});

describe('Word documents', () => {
  const paragraph = (words: string, properties = '') =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  test('styles and indents are quotations, a heading at the top is the title, notes follow', async () => {
    const body = [
      paragraph('The wall', '<w:pStyle w:val="Heading1"/>'),
      paragraph('He began.'),
      paragraph('It leans.', '<w:pStyle w:val="Quote"/>'),
      paragraph('He went on.'),
      paragraph('It fell.', '<w:ind w:left="720" w:right="720"/>'),
      paragraph('“It stands,” she said.'),
    ].join('');
    const { form, articles } = await read({ 'wall.docx': documentOf(body) });
    expect(form).toBe('Word document');
    expect(articles[0].title).toBe('The wall');
    expect(quoted(articles[0]).map(([, words]) => words)).toEqual(['It leans.', 'It fell.']);
    expect(articles[0].text.replace(/[>\s]+/g, ' ')).toBe(
      'He began. It leans. He went on. It fell. “It stands,” she said. ',
    );
  });
  test('a file that is none is refused with its name', async () => {
    await expect(read({ 'wall.docx': 'no zip' })).rejects.toThrow(
      /wall\.docx: received a file that is no Word document/,
    );
  });

  function documentOf(body: string): Buffer {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const style = (id: string, name: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    return zip({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      'word/styles.xml': `<w:styles ${w}>${style('Heading1', 'heading 1')}${style('Quote', 'Quote')}</w:styles>`,
      'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    });
  }
});

/** A zip file, nothing in it compressed. */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [path, words] of Object.entries(files)) {
    const [name, content] = [Buffer.from(path), Buffer.from(words)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    parts.push(Buffer.from('PK\x03\x04'), common, name, content);
    entries.push(Buffer.from('PK\x01\x02\x14\x00'), common, place, name);
    at += 30 + name.length + content.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06'), end]);
}
