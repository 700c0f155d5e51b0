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

describe('headlines of all kinds', () => {
  const PROSE =
    'The keeper of the town clocks has wound them for forty years, and he means to go on. Nobody else has the keys.\n';
  test.each<[string, string, string, (string | null)?, (string | null)?]>([
    [
      'Interview by',
      'THE KEEPER OF THE CLOCKS\nInterview by Tom Allard\n2 November 2019\n\n',
      'THE KEEPER OF THE CLOCKS',
      'Tom Allard',
      '2019-11-02',
    ],
    [
      'a speech, centred',
      '            Ida Holm\n   Remarks to the Harbour Society\n          4 May 2019\n          Quay Hall\n\n',
      'Remarks to the Harbour Society',
      'Ida Holm',
      '2019-05-04',
    ],
    [
      'a name under it',
      'Review: King Lear at the Corn Exchange\nIris Fenn\n\n',
      'Review: King Lear at the Corn Exchange',
      'Iris Fenn',
    ],
    [
      'a date behind other lines',
      'LATE GOAL SINKS WANDERERS\nRovers go third\nSaturday, May 4, 2019\n\n',
      'LATE GOAL SINKS WANDERERS',
      null,
      '2019-05-04',
    ],
    [
      'a verb of saying',
      'Ferry to stop for the winter, harbour master says\n\n',
      'Ferry to stop for the winter, harbour master says',
    ],
    ['a report', 'Ferry unsafe for years: report\n\n', 'Ferry unsafe for years: report'],
    ['a full stop, as old newspapers have it', 'A Keeper of Clocks.\n\n', 'A Keeper of Clocks.'],
    ['capitals with a full stop', 'THE CLOCKS.\n\n', 'THE CLOCKS.'],
    ['in the line of the first paragraph', 'THE KEEPER OF THE CLOCKS. ', 'THE KEEPER OF THE CLOCKS.'],
    [
      'two lines',
      'The keeper of the town clocks has wound them for\nforty years without a day of rest\n\n',
      'The keeper of the town clocks has wound them for forty years without a day of rest',
    ],
    ['a speech', 'Oskar Veit: "Nobody else has the keys"\n\n', 'Oskar Veit: "Nobody else has the keys"'],
    [
      'under a label and a date',
      'PRESS RELEASE\n4 May 2019\n\nClock keeper retires at last\n\n',
      'Clock keeper retires at last',
      null,
      '2019-05-04',
    ],
    [
      'under a letterhead',
      'Media Release\nThe Hon Ida Holm\nMinister for Clocks\n\nKEEPER OF CLOCKS RETIRES AT LAST\n\n',
      'KEEPER OF CLOCKS RETIRES AT LAST',
    ],
    [
      'the title of a saved page',
      'Clock keeper retires - The Quay Letter\nHome\nClock keeper retires\n\n',
      'Clock keeper retires',
    ],
    [
      'before a date in its line',
      'Clock keeper retires Sunday, May 5, 2019\n\n',
      'Clock keeper retires',
      null,
      '2019-05-05',
    ],
  ])('%s', (_, head, title, byline = null, date = null) => {
    const { metadata } = article(head + PROSE);
    expect([metadata.title.value, metadata.byline?.value ?? null, metadata.date?.iso ?? null]).toEqual([
      title,
      byline,
      date,
    ]);
    expect(metadata.title.from).toBe('headline');
  });

  test('a paragraph to each line', () => {
    const text = `Clock keeper retires after forty years\n${PROSE}${PROSE}`;
    expect(article(text).metadata.title.value).toBe('Clock keeper retires after forty years');
  });

  test.each([
    ['words under which their speaker stands', '“Nobody else has the keys”\n— Oskar Veit\n\n'],
    ['a turn of a talk', 'AWB: Who has the keys\n\nAWB: Nobody else.\n\n'],
    ['a place and a day', 'QUAY END, November 6.\n\n'],
    ['a caption', 'The clocks at noon. Photo: Ida Holm\n\n'],
    ['a question of the writer', 'Did I ever tell you about the man who has the keys?\n\n'],
    [
      'the first line of a wrapped paragraph',
      'The keeper of the town clocks has wound\nthem for forty years. He is\n\n',
    ],
  ])('%s is none', (_, head) => {
    expect(article(head + PROSE).metadata.title.from).toBe('opening');
  });
});

describe('the header of a mail', () => {
  test.each([
    [
      'mail',
      'From: Ada Pell <ada@example.org>\nTo: quay@example.org\nSubject: Late again\nDate: Wed, 24 Jan 1990 15:38:12 EST\n\n',
    ],
    [
      'news, with a folded line',
      'Path: quay!example\nFrom: ada@example.org (Ada Pell)\nNewsgroups: rec.ferries,\n rec.quays\nSubject: Late\n again\nDate: 24 Jan 1990 15:38:12 GMT\n\n',
    ],
    [
      'a message of an mbox file',
      'From ada@example.org Wed Jan 24 15:38:12 1990\nFrom: "Ada Pell" <ada@example.org>\nSubject: Late again\nDate: 1990-01-24T15:38:12Z\n\n',
    ],
    [
      'two digits of the year',
      'From: Ada Pell <ada@example.org>\nSubject: Late again\nDate: Wed, 24 Jan 90 15:38:12 EST\n\n',
    ],
  ])('%s: subject, writer and day', (_, head) => {
    const { metadata, blocks } = article(head + BODY);
    expect([metadata.title.value, metadata.byline?.value, metadata.date?.iso]).toEqual([
      'Late again',
      'Ada Pell',
      '1990-01-24',
    ]);
    expect(metadata.title.from).toBe('header');
    expect(blocks[0].start).toBe(head.length);
  });

  test('an address alone is no writer', () => {
    expect(article(`From: ada@example.org\nSubject: Late again\n\n${BODY}`).metadata.byline).toBe(null);
  });

  test.each([
    [
      'of a mail that is forwarded',
      'See below.\n\nFrom: Ada Pell <ada@example.org>\nSubject: Late again\n\n',
    ],
    ['of a mail that is quoted', '> From: Ada Pell <ada@example.org>\n> Subject: Late again\n\n'],
  ])('%s stays text', (_, head) => {
    const { metadata } = article(head + BODY);
    expect([metadata.header, metadata.byline]).toEqual([null, null]);
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
