import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importing, written } from './importing.ts';
import { item, wxr } from './wxr.ts';

const of = (...items: string[]) => importing({ 'export.xml': wxr(items) }, 'export.xml');

test('fifty posts: each has its text, title, byline, day, address, alias, links and quotations', async () => {
  const posts = Array.from({ length: 50 }, (_, at) =>
    item({
      title: `Lamp ${at}`,
      name: `lamp-${at}`,
      link: `https://harbour.example/2019/lamp-${at}/`,
      more: '<category domain="post_tag" nicename="light"><![CDATA[Light]]></category>',
      content: `<p>Keeper ${at} of <a href="https://pier.example/${at}">the pier</a> wrote:</p><blockquote><p>Lamp ${at} burns.</p><cite>Ines Calder</cite></blockquote>`,
    }),
  );
  const { report, texts, sidecars } = await of(...posts);
  expect(report.imported).toBe(50);
  expect(texts['lamp-7']).toBe('Keeper 7 of the pier wrote:\n\n> Lamp 7 burns.\n>\n> Ines Calder\n');
  expect(sidecars['lamp-7']).toMatchObject({
    title: 'Lamp 7',
    byline: 'Ada Pell',
    date: '2019-05-03',
    tags: ['Light'],
    originalUrl: 'https://harbour.example/2019/lamp-7/',
    aliases: ['/2019/lamp-7/'],
    links: [{ exact: 'the pier', href: 'https://pier.example/7' }],
    decisions: [{ exact: 'Lamp 7 burns.', verdict: 'add', kind: 'block', speaker: 'Ines Calder' }],
  });
});

describe('what exports have that no standard allows', () => {
  test('words before the XML, undeclared prefixes, entities of HTML', async () => {
    const xml = wxr([item({ title: 'A', name: 'a' })], 'Warning: headers already sent\n\n').replace(
      '<link>',
      '&nbsp;<link>',
    );
    const { report, texts } = await importing({ 'export.xml': xml }, 'export.xml');
    expect(report.faults).toEqual([]);
    expect(texts).toEqual({ a: 'The lamp is out.\n' });
  });

  test('CDATA within CDATA, written as two sections', async () => {
    const { texts } = await of(
      item({ title: 'A', name: 'a', content: '<p>In <code>&lt;![CDATA[x]]&gt;</code> and ]]> so on.</p>' }),
    );
    expect(texts.a).toBe('In <![CDATA[x]]> and ]]> so on.\n');
  });

  test('dates that are none: the next one counts', async () => {
    const { sidecars } = await of(
      item({ title: 'A', name: 'a', gmt: '0000-00-00 00:00:00' }),
      item({
        title: 'B',
        name: 'b',
        gmt: '-0001-11-30 00:00:00',
        date: '0000-00-00 00:00:00',
        more: '<pubDate>Fri, 03 May 2019 09:00:00 +0000</pubDate>',
      }),
      item({
        title: 'C',
        name: 'c',
        gmt: '',
        date: '-0001-11-30',
        more: '<pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>',
      }),
    );
    expect([sidecars.a.date, sidecars.b.date, sidecars.c.date]).toEqual([
      '2019-05-03',
      '2019-05-03',
      undefined,
    ]);
  });

  test('a title with entities of its own, one that no line can hold, and none', async () => {
    const { sidecars } = await of(
      item({ title: 'Ropes &amp; &lt;knots&gt;', name: 'a' }),
      item({ title: 'The \u202Epier\u202C\u0085at night', name: 'b' }),
      item({ title: '', name: 'c' }),
    );
    expect(sidecars.a.title).toBe('Ropes & <knots>');
    expect(sidecars.b.title).toBe('The pierat night');
    expect(sidecars.c.title).toBeUndefined();
  });

  test('a file that ends early: what was read is imported, and one message says where it is broken', async () => {
    const xml = wxr([item({ title: 'A', name: 'a' }), item({ title: 'B', name: 'b' })]);
    const { report, texts } = await importing(
      { 'export.xml': xml.slice(0, xml.indexOf('<wp:status', xml.indexOf('>B<'))) },
      'export.xml',
    );
    expect(Object.keys(texts)).toEqual(['a']);
    expect(report.faults).toHaveLength(1);
    expect(report.faults[0]).toMatch(/export\.xml: line \d+, column \d+: not well-formed XML/);
  });
});

describe('what is not published', () => {
  const all = [
    item({ title: 'Shown', name: 'shown' }),
    item({ title: 'Draft', name: 'draft', status: 'draft' }),
    item({ title: 'To come', name: 'to-come', status: 'future' }),
    item({ title: 'Private', name: 'private', status: 'private' }),
    item({ title: 'Locked', name: 'locked', more: '<wp:post_password>x</wp:post_password>' }),
    item({ title: 'Binned', name: 'binned', status: 'trash' }),
    item({ title: 'About', name: 'about', type: 'page' }),
    item({ title: 'Pier', name: 'pier', type: 'attachment' }),
    item({
      title: 'Talked of',
      name: 'talked-of',
      more: '<wp:comment><wp:comment_content>Nice.</wp:comment_content></wp:comment>',
    }),
  ];

  test('is skipped and counted by its reason', async () => {
    const { report, texts } = await of(...all);
    expect(Object.keys(texts)).toEqual(['shown', 'talked-of']);
    expect(report.lines(true).join('\n')).toMatchInlineSnapshot(`
      "imported 2 articles with 0 quotations and 0 links (WordPress export)
      skipped: 8
        draft: 1
          Draft
        scheduled: 1
          To come
        private: 2
          Private
          Locked
        status trash: 1
          Binned
        page: 1
          About
        attachment: 1
          Pier
        comment: 1
          on “Talked of”"
    `);
  });

  test('--drafts brings drafts, scheduled and private posts as drafts, and nothing else', async () => {
    const { sidecars } = await importing({ 'export.xml': wxr(all) }, 'export.xml', true);
    expect(Object.entries(sidecars).map(([name, { draft = false }]) => `${name} ${draft}`)).toEqual([
      'draft true',
      'locked true',
      'private true',
      'shown false',
      'talked-of false',
      'to-come true',
    ]);
  });
});

describe('text as WordPress kept it', () => {
  test.each([
    ['line ends and blank lines without tags', 'One\nline.\n\nTwo.', 'One\nline.\n\nTwo.\n'],
    [
      'blocks of the newer editor',
      '<!-- wp:paragraph -->\n<p>One\nline.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Two.</p>',
      'One line.\n\nTwo.\n',
    ],
    [
      'a caption of a picture',
      '[caption id="x" width="3"]<img src="a.png" alt="Pier" /> The pier.[/caption]\n\nTwo.',
      'The pier.\n\nTwo.\n',
    ],
    [
      'an old caption',
      '[caption caption="The pier."]<img src="a.png" />[/caption]Two.',
      'The pier.\n\nTwo.\n',
    ],
    [
      'shortcodes of videos and galleries',
      'One.\n\n[youtube https://video.example/1]\n\n[gallery ids="1,2"]\n\nTwo.',
      'One.\n\nTwo.\n',
    ],
    ['brackets that are words', 'He [sic] went [1] out.', 'He [sic] went [1] out.\n'],
    [
      'a quotation as a shortcode',
      '[quote author="Ines Calder"]It is cold.[/quote]',
      '> It is cold.\n>\n> Ines Calder\n',
    ],
  ])('%s', async (_, content, text) => {
    const { texts } = await of(item({ title: 'A', name: 'a', content }));
    expect(texts.a).toBe(text);
  });
});

describe('again', () => {
  const first = [item({ title: 'One', name: 'one' }), item({ title: 'Two', name: 'two' })];

  test('adds what is new, and touches no text and no sidecar that changed', async () => {
    const { home, out, again } = await of(...first);
    await writeFile(join(out, 'one.txt'), 'Mended.\n');
    await writeFile(
      join(out, 'two.yaml'),
      'title: Mended\noriginalUrl: https://harbour.example/elsewhere/\n',
    );
    const newer = item({
      title: 'Two',
      name: 'two',
      link: 'https://harbour.example/2024/two/',
      content: 'Another lamp.',
      date: '2024-01-01 00:00:00',
      gmt: '2024-01-01 00:00:00',
    });
    await writeFile(join(home, 'export.xml'), wxr([newer, ...first]));
    const report = await again();
    expect([report.imported, report.there]).toEqual([1, 2]);
    expect(await readFile(join(out, 'one.txt'), 'utf8')).toBe('Mended.\n');
    expect(await readFile(join(out, 'two.yaml'), 'utf8')).toContain('title: Mended');
    expect(Object.keys(written(out).texts)).toHaveLength(3);
    expect((await again()).imported).toBe(0);
  });

  test('an article that was renamed is known by its address', async () => {
    const { out, again } = await of(...first);
    for (const ending of ['txt', 'yaml']) {
      await writeFile(join(out, `old.${ending}`), await readFile(join(out, `one.${ending}`)));
      await writeFile(join(out, `one.${ending}`), '');
    }
    expect((await again()).imported).toBe(0);
  });

  test('two posts of one name are two files', async () => {
    const { texts } = await of(
      item({ title: 'One', name: 'lamp' }),
      item({ title: 'Two', name: 'lamp', content: 'Another.' }),
    );
    expect(Object.values(texts).sort()).toEqual(['Another.\n', 'The lamp is out.\n']);
  });
});

test.each([
  '../../outside',
  '..%2f..%2foutside',
  '..',
  '/etc/passwd',
  'C:\\Windows\\x',
  '%00x',
  '%',
  'con',
  'ä'.repeat(300),
])('the name %j leads nowhere else', async (name) => {
  const { texts } = await of(item({ title: '../../x', name }));
  for (const path of Object.keys(texts)) expect(path).toMatch(/^(?:[\p{L}\p{N}_-]+\/)*[\p{L}\p{N}_-]+$/u);
  expect(Object.keys(texts)).toHaveLength(1);
});
