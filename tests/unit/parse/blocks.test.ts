import { describe, expect, test } from 'vitest';
import { article, sketch } from './sketch.ts';

const LONG =
  'The ferry had been late on every morning of that week, and nobody on the quay was surprised any more.';

/** Each text with its blocks; `…` in a block stands for `LONG`. */
const CASES: Record<string, [name: string, text: string, blocks: string[]][]> = {
  paragraphs: [
    ['parted by a blank line', 'One here.\n\nTwo here.', ['paragraph: One here.', 'paragraph: Two here.']],
    ['parted by a line of white space', 'One.\n \t\u00a0\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    [
      'a paragraph a line, without blank lines',
      `${LONG}\n${LONG}\nShort one.`,
      ['paragraph: …', 'paragraph: …', 'paragraph: Short one.'],
    ],
    [
      'speeches a line',
      '“Is it you?” he asked.\n“It is.”\n“Then come in.”',
      ['paragraph: “Is it you?” he asked.', 'paragraph: “It is.”', 'paragraph: “Then come in.”'],
    ],
  ],
  'hard-wrapped': [
    [
      'to a width',
      'The keeper of the light wrote down every ship that\npassed, and at the end of the year he sent the list\nto an office that had been closed since the spring.',
      [
        'paragraph wrapped: The keeper of the light wrote down every ship that\npassed, and at the end of the year he sent the list\nto an office that had been closed since the spring.',
      ],
    ],
    [
      'two lines that go on in lower case',
      'He wrote it all down in a book that he had bound himself\nand kept under the stairs.',
      [
        'paragraph wrapped: He wrote it all down in a book that he had bound himself\nand kept under the stairs.',
      ],
    ],
    [
      'paragraphs told by an indented first line',
      '  The keeper of the light wrote down every ship that\npassed, and at the end of the year he sent the list\nto an office that had been closed since the spring.\n  Nobody answered him, and he did not expect that any\nanswer would come before the new road was finished.',
      ['paragraph wrapped: …1', 'paragraph wrapped: …2'],
    ],
  ],
  'kept line by line': [
    [
      'verse',
      'A boat of bread, a sail of rye,\n  and nobody to steer it;\nthe gulls came down to ask it why\nand ate it, to be near it.',
      [
        'verse: A boat of bread, a sail of rye,\n  and nobody to steer it;\nthe gulls came down to ask it why\nand ate it, to be near it.',
      ],
    ],
    ['an address', 'Mrs A. Pell\n4 Quay Row\nHarbour End', ['verse: Mrs A. Pell\n4 Quay Row\nHarbour End']],
    ['the end of a letter', 'Yours faithfully,\nA. Pell', ['verse: Yours faithfully,\nA. Pell']],
    [
      'a table',
      'apples    12    red\npears      7    green\nplums     30    blue',
      ['preformatted: apples    12    red\npears      7    green\nplums     30    blue'],
    ],
    ['tabs', 'name\tage\nAda\t36', ['preformatted: name\tage\nAda\t36']],
    ['pipes', '| a | b |\n|---|---|\n| 1 | 2 |', ['preformatted: | a | b |\n|---|---|\n| 1 | 2 |']],
  ],
  lists: [
    ['bullets', 'Bring:\n- rope\n- a lamp', ['paragraph: Bring:', 'item: - rope', 'item: - a lamp']],
    ['over blank lines', '* rope\n\n* a lamp', ['item: * rope', 'item: * a lamp']],
    ['numbers in order', '1. Look.\n2) Leap.', ['item: 1. Look.', 'item: 2) Leap.']],
    [
      'an item of two lines',
      '- rope, and if there is\n  none, string\n- a lamp',
      ['item wrapped: - rope, and if there is\n  none, string', 'item: - a lamp'],
    ],
    [
      'a year is no number of a list',
      '1986. A great year.\n\nOr so they said.',
      ['paragraph: 1986. A great year.', 'paragraph: Or so they said.'],
    ],
    [
      'one hyphen alone is no list',
      'She went.\n\n- A. Pell',
      ['paragraph: She went.', 'paragraph: - A. Pell'],
    ],
    ['a round bullet alone is', '• rope', ['item: • rope']],
    [
      'speech after dashes is no list',
      '— Où vas-tu ?\n— Nulle part.',
      ['paragraph: — Où vas-tu ?', 'paragraph: — Nulle part.'],
    ],
  ],
  headings: [
    [
      'hashes',
      `Words.\n\n## What came next ##\n\n${LONG}`,
      ['paragraph: Words.', 'heading h2: ## What came next ##', 'paragraph: …'],
    ],
    [
      'without a blank line',
      `Words.\n\n# Next\n${LONG}`,
      ['paragraph: Words.', 'heading h1: # Next', 'paragraph: …'],
    ],
    ['a hashtag is none', 'Words.\n\n#harbour', ['paragraph: Words.', 'paragraph: #harbour']],
    [
      'underlined',
      `Words.\n\nNext\n====\n${LONG}`,
      ['paragraph: Words.', 'heading h1: Next\n====', 'paragraph: …'],
    ],
    [
      'capitals set apart',
      `Words.\n\nTHE SECOND DAY\n\n${LONG}`,
      ['paragraph: Words.', 'heading h2: THE SECOND DAY', 'paragraph: …'],
    ],
    [
      'a title set apart',
      `Words.\n\nThe Keeper of the Light\n\n${LONG}`,
      ['paragraph: Words.', 'heading h2: The Keeper of the Light', 'paragraph: …'],
    ],
    [
      'a name is none',
      `Words.\n\nAda Pell\n\n${LONG}`,
      ['paragraph: Words.', 'paragraph: Ada Pell', 'paragraph: …'],
    ],
    [
      'speech is none',
      `Words.\n\n“The Keeper of the Light”\n\n${LONG}`,
      ['paragraph: Words.', 'paragraph: “The Keeper of the Light”', 'paragraph: …'],
    ],
    [
      'a lead-in is none',
      `Words.\n\nThe Keeper of the Light Wrote:\n\n${LONG}`,
      ['paragraph: Words.', 'paragraph: The Keeper of the Light Wrote:', 'paragraph: …'],
    ],
    [
      'a caption is none',
      `Words.\n\nPhoto: The Keeper of the Light\n\n${LONG}`,
      ['paragraph: Words.', 'paragraph: Photo: The Keeper of the Light', 'paragraph: …'],
    ],
    [
      'over nothing is none',
      'Words.\n\nThe Keeper of the Light',
      ['paragraph: Words.', 'paragraph: The Keeper of the Light'],
    ],
  ],
  breaks: [
    ['stars', 'One.\n\n* * *\n\nTwo.', ['paragraph: One.', 'break: * * *', 'paragraph: Two.']],
    ['rule', 'One.\n\n-----\n\nTwo.', ['paragraph: One.', 'break: -----', 'paragraph: Two.']],
    ['asterism', 'One.\n\n⁂\n\nTwo.', ['paragraph: One.', 'break: ⁂', 'paragraph: Two.']],
    [
      'an ellipsis is words left out',
      'One.\n\n...\n\nTwo.',
      ['paragraph: One.', 'paragraph: ...', 'paragraph: Two.'],
    ],
  ],
  quoted: [
    ['behind a sign', '> So it was.\n\nYes.', ['paragraph >: > So it was.', 'paragraph: Yes.']],
    [
      'right under a line',
      'He wrote:\n> So it was.\nYes.',
      ['paragraph: He wrote:', 'paragraph >: > So it was.', 'paragraph: Yes.'],
    ],
    [
      'a bare sign parts, and goes with the words before',
      '> One.\n>\n> Two.',
      ['paragraph >: > One.\n>', 'paragraph >: > Two.'],
    ],
    ['deeper', '> One.\n>> Two.', ['paragraph >: > One.', 'paragraph >>: >> Two.']],
    [
      'indented under its lead-in',
      'He wrote:\n    So it was,\n    and so it is.',
      ['paragraph: He wrote:', 'verse +4: …indented'],
    ],
    [
      'a dash and a name under it',
      'So it was.\n— Ada Pell',
      ['paragraph: So it was.', 'paragraph: — Ada Pell'],
    ],
  ],
};

const STANDS_FOR: Record<string, string> = {
  '…1': '  The keeper of the light wrote down every ship that\npassed, and at the end of the year he sent the list\nto an office that had been closed since the spring.',
  '…2': '  Nobody answered him, and he did not expect that any\nanswer would come before the new road was finished.',
  '…indented': '    So it was,\n    and so it is.',
  '…': LONG,
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (_name, text, blocks) => {
    const full = blocks.map((block) => block.replace(/…(?:1|2|indented)?$/, (short) => STANDS_FOR[short]));
    expect(sketch(text)).toEqual(full);
  });
});

test('signs are the characters that are markup', () => {
  const text = '> ## Words ##\n\n- rope\n- lamp\n\nNext\n----\n\n>> a\n> > b';
  const signs = article(text).blocks.map((block) =>
    block.signs.map(({ start, end }) => text.slice(start, end)),
  );
  expect(signs).toEqual([['> ', '## ', ' ##'], ['- '], ['- '], ['\n----'], ['>> ', '> > ']]);
});

test('every line of a block is named, without its terminator', () => {
  const text = 'Mrs A. Pell\r\n4 Quay Row\r\nHarbour End\r\n';
  const [block] = article(text).blocks;
  expect(block.lines.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Mrs A. Pell',
    '4 Quay Row',
    'Harbour End',
  ]);
});
