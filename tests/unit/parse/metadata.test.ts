import { describe, expect, test } from 'vitest';
import { article } from './sketch.ts';

const BODY =
  'The ferry was late again on Monday, and nobody on the quay was surprised.\n\nIt will be late on Tuesday.\n';

/** What was found, as `origin: value`, and what is left as body. */
function read(text: string, options = {}) {
  const { metadata, blocks } = article(text, options);
  const { title, byline, date, tags, url, lang, extra } = metadata;
  return {
    title: `${title.from}: ${title.value}`,
    byline: byline && `${byline.from}: ${byline.value}`,
    date: date && `${date.from}: ${date.value} = ${date.iso}`,
    tags: tags?.value,
    url: url?.value,
    lang,
    extra,
    first: text.slice(blocks[0]?.start, blocks[0]?.end).slice(0, 12),
  };
}

describe('front matter', () => {
  test('is read as YAML, and is no body', () => {
    const text = `---\ntitle: "Late: again"\nauthor: Ada Pell\ndate: 2024-03-01\ntags: [ferry, harbour]\nurl: https://example.org/late\nlang: en-GB\nmood: calm\n---\n${BODY}`;
    expect(read(text)).toEqual({
      title: 'front-matter: Late: again',
      byline: 'front-matter: Ada Pell',
      date: 'front-matter: 2024-03-01 = 2024-03-01',
      tags: ['ferry', 'harbour'],
      url: 'https://example.org/late',
      lang: 'en-GB',
      extra: { mood: 'calm' },
      first: 'The ferry wa',
    });
  });

  test('keeps a number as it is written, and what YAML makes of other values', () => {
    const { title, extra } = article(
      `---\ntitle: 007\ncount: 12\nlist: [1, two]\n__proto__: {a: 1}\n---\n${BODY}`,
    ).metadata;
    expect(title.value).toBe('007');
    expect(Object.entries(extra)).toEqual([
      ['count', 12],
      ['list', [1, 'two']],
      ['__proto__', { a: 1 }],
    ]);
  });

  test.each([
    ['wrong YAML', '---\ntitle: "open\n---\n'],
    ['a key twice', '---\ntitle: a\ntitle: b\n---\n'],
    ['no map', '---\njust words\n---\n'],
    [
      'a bomb of aliases',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n---\n`,
    ],
    ['a value that holds itself', '---\ntitle: Late\na: &a [*a]\n---\n'],
    ['a value that is no plain data', '---\ntitle: Late\na: !!set {b}\n---\n'],
    ['nesting without end', `---\na: ${'['.repeat(20_000)}\n---\n`],
  ])('%s stays text, with a message', (_, head) => {
    const { metadata, blocks, messages } = article(head + BODY);
    expect(messages.map(({ rule }) => rule)).toEqual(['front-matter']);
    expect(metadata.header).toBe(null);
    expect(blocks[0].start).toBe(0);
  });

  test.each([
    ['copies of a long value', `note: &note "${'tide '.repeat(600)}"\nagain: [${'*note, '.repeat(15)}]`],
    ['a mapping', 'a: &a { b: c }\nd: *a'],
    ['a key', 'a: &a left\n*a : right'],
    ['a value that holds itself', 'ring: &ring [*ring]'],
  ])('aliases make copies, so front matter with one is left to the article: %s', (_, yaml) => {
    const { metadata, messages } = article(`---\ntitle: Late\n${yaml}\n---\n${BODY}`);
    expect(messages.map(({ rule, actual }) => [rule, actual])).toEqual([
      [
        'front-matter',
        expect.stringMatching(/^"\*\w+" is an alias; its value must be written out$/) as string,
      ],
    ]);
    expect(metadata.extra).toEqual({});
  });

  test('a rule at the top is no front matter', () => {
    expect(article(`---\n\n${BODY}`).messages).toEqual([]);
  });
});

describe('header lines', () => {
  test.each([
    [
      'English',
      'Title: Late again\nBy: Ada Pell\nDate: 1 March 2024\nTags: ferry, harbour\nUrl: https://example.org\n\n',
    ],
    [
      'capitals',
      'TITLE: Late again\nAUTHOR: Ada Pell\nDATE: March 1, 2024\nKEYWORDS: ferry; harbour\nURL: https://example.org\n\n',
    ],
    [
      'German',
      'Titel: Late again\nVon: Ada Pell\nDatum: 1. März 2024\nSchlagwörter: ferry, harbour\nLink: https://example.org\n\n',
    ],
    [
      'French',
      'Titre : Late again\nPar : Ada Pell\nDate : 1er mars 2024\nMots-clés : ferry, harbour\nURL : https://example.org\n\n',
    ],
    [
      'Spanish',
      'Título: Late again\nPor: Ada Pell\nFecha: 1 de marzo de 2024\nEtiquetas: ferry, harbour\nurl: https://example.org\n\n',
    ],
  ])('%s', (_, head) => {
    const { title, byline, date, tags, url, first } = read(head + BODY);
    expect(title).toBe('header: Late again');
    expect(byline).toBe('header: Ada Pell');
    expect(date?.endsWith('= 2024-03-01')).toBe(true);
    expect(tags).toEqual(['ferry', 'harbour']);
    expect(url).toBe('https://example.org');
    expect(first).toBe('The ferry wa');
  });

  test('another key belongs to them where every line has one', () => {
    expect(read(`Title: Late\nSection: Harbour\n\n${BODY}`).extra).toEqual({ Section: 'Harbour' });
    expect(read(`Title: Late\nNote: this is a longer story.\nAnd it goes on.\n\n${BODY}`).first).toBe(
      'Note: this i',
    );
  });

  test('a line of the article with a colon in it is none', () => {
    expect(read(`Listen: the ferry was late.\n\n${BODY}`).first).toBe('Listen: the ');
    expect(read(`Headline: "Ferry late again"\n\n${BODY}`).first).toBe('Headline: "F');
  });
});

describe('headline', () => {
  test.each([
    ['a line over a blank line', 'The ferry, late again\n\n', 'The ferry, late again'],
    ['capitals', 'LATE AGAIN\n\n', 'LATE AGAIN'],
    ['a question', 'Is it late again?\n\n', 'Is it late again?'],
    ['hashes, which are notation', '# Late again #\n\n', 'Late again'],
    ['underlined', 'Late again\n==========\n\n', 'Late again'],
    ['right over its byline', 'Late again\nBy Ada Pell\n\n', 'Late again'],
  ])('%s', (_, head, title) => {
    expect(read(head + BODY)).toMatchObject({ title: `headline: ${title}`, first: 'The ferry wa' });
  });

  test.each([
    ['a sentence', 'The ferry was late.'],
    ['a lead-in', 'She said on Monday:'],
    ['speech', '“Late again”'],
    ['a salutation', 'Dear Ada,'],
    ['a salutation without its comma', 'Dear Ada'],
    ['a dateline', 'HARBOUR END, March 1 —'],
    ['a dateline with its agency', 'HARBOUR END (Wire) The ferry'],
    ['a caption', 'Figure 2 shows a ferry'],
    ['an address', 'https://example.org/late'],
    ['a quoted line', '> Late again'],
    ['an exclamation', 'Late again!'],
    ['a lead-in without its colon', 'What the harbour master said'],
    [
      'a long line',
      'The ferry that was late on Monday was also late on the Tuesday after it and then on Friday',
    ],
  ])('%s is none', (_, line) => {
    expect(read(`${line}\n\n${BODY}`)).toMatchObject({ first: line.slice(0, 12) });
  });

  test('a text of one line is no headline', () => {
    expect(read('Late again')).toMatchObject({ title: 'opening: Late again', first: 'Late again' });
  });

  test('a byline and a date under it', () => {
    expect(read(`Late again\n\nBy Ada Pell\n1 March 2024\n\n${BODY}`)).toMatchObject({
      byline: 'headline: Ada Pell',
      date: 'headline: 1 March 2024 = 2024-03-01',
      first: 'The ferry wa',
    });
    expect(read(`Spät\n\nVon Ada Pell\n\n${BODY}`).byline).toBe('headline: Ada Pell');
    expect(read(`Late again\n\nBy now it was dark.\n\n${BODY}`).byline).toBe(null);
  });
});

test('without a headline the title is the caller’s, else the opening words', () => {
  expect(read(BODY, { title: 'Late' }).title).toBe('name: Late');
  expect(read(BODY).title).toBe('opening: The ferry was late again on Monday, and nobody on the quay');
  expect(read('').title).toBe('opening: ');
});

test('a place is where the value stands', () => {
  for (const text of [
    `Title:  Late again \nBy: Ada\n\n${BODY}`,
    `# Late #\n\nBy Ada Pell\n\n${BODY}`,
    BODY,
  ]) {
    const { title, byline, header } = article(text).metadata;
    for (const field of [title, byline])
      if (field) expect(text.slice(field.place!.start, field.place!.end)).toBe(field.value);
    if (header) expect(text.slice(header.end).trimStart()).toBe(BODY);
  }
});
