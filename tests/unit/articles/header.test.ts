import { expect, test } from 'vitest';
import { bodyStartOf, headerLinesOf } from '../../../integration/articles/header.ts';
import { convert } from '../../../integration/convert/index.ts';

const read = (text: string) => {
  const { metadata } = convert(text, { title: 'From the name' });
  return {
    lines: headerLinesOf(text, metadata).map(({ start, end }) => text.slice(start, end)),
    body: text.slice(bodyStartOf(text, metadata)),
  };
};

test.each<[string, string, string[], string]>([
  [
    'title, byline and date',
    'The Weir\nBy Ada Brook\n1 May 2024\n\nIt holds.\n',
    ['The Weir', 'By Ada Brook', '1 May 2024'],
    'It holds.\n',
  ],
  [
    'lines that are parted',
    '  The Weir \r\n\r\nBy Ada Brook\r\n\r\n  It holds.\r\n',
    ['The Weir', 'By Ada Brook'],
    '  It holds.\r\n',
  ],
  ['a marked title', '# The Weir\n\nIt holds.\n', ['# The Weir'], 'It holds.\n'],
  ['an underlined title', 'The Weir\n========\n\nIt holds.\n', ['The Weir', '========'], 'It holds.\n'],
  ['front matter', '---\ntitle: The Weir\n---\n\nIt holds.\n', [], 'It holds.\n'],
  ['keyed lines', 'Title: The Weir\nBy: Ada Brook\n\nIt holds.\n', [], 'It holds.\n'],
  [
    'front matter without a title, and a headline',
    '---\ntags: [river]\n---\n\nThe Weir\nBy Ada Brook\n\nIt holds.\n',
    ['The Weir', 'By Ada Brook'],
    'It holds.\n',
  ],
  [
    'what stands over the title',
    'Media Release\n3 May 2024\n\nThe Weir\n\nIt holds.\n',
    ['Media Release', '3 May 2024', 'The Weir'],
    'It holds.\n',
  ],
  [
    'the header of a mail',
    'From: Ada Brook <ada@example.org>\nSubject: The Weir\n\nIt holds.\n',
    [],
    'It holds.\n',
  ],
  [
    'a headline that quotes somebody, which stays in the body',
    'Mayor Ida Holm: "The weir will hold"\n\nIt holds, and it has held for many years, as everybody in the town knows.\n',
    [],
    'Mayor Ida Holm: "The weir will hold"\n\nIt holds, and it has held for many years, as everybody in the town knows.\n',
  ],
  [
    'no header',
    '\n\nIt holds, and it has held for years, and more.\n',
    [],
    '\n\nIt holds, and it has held for years, and more.\n',
  ],
])('%s: the lines that are words of the article, and where its body begins', (_, text, lines, body) => {
  expect(read(text)).toEqual({ lines, body });
});
