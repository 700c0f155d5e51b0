import { expect, test } from 'vitest';
import { pageTextOf } from '../../../integration/proof/page-text.ts';

const wrapped = (inner: string) =>
  pageTextOf(`<main><div data-verbatim="a">${inner}</div></main>`).articles[0]?.text;

test.each([
  ['entities', '<p>a &amp; b &lt;i&gt; &eacute; &#8212; &amp;amp;</p>', 'a & b <i> é — &amp;'],
  ['divs within', '<div>one<div>two</div></div><p>three</p>', 'onetwothree'],
  ['void elements', 'a<br>b<br/>c<img alt="no">d<hr>e', 'abcde'],
  ['inferred labels', 'a<span data-inferred>[<span>from</span> B]</span>b', 'ab'],
  ['an inferred div inside a div', '<div>a<div data-inferred><div>x</div>y</div>b</div>', 'ab'],
  ['scripts and styles', 'a<script>"</div><p>"</script><style>p>a{}</style>b', 'ab'],
  ['comments', 'a<!-- <p>x</p> -->b<!doctype html>c', 'abc'],
  ['templates', 'a<template><p>x</p></template>b', 'ab'],
  ['drawings', 'a<svg viewBox="0 0 1 1"><path d="M0"/><title>x</title><![CDATA[y]]></svg>b', 'ayb'],
  ['the first line feed of pre', '<pre>\n  a\n</pre>', '  a\n'],
  ['a second line feed of pre', '<pre>\n\na</pre>', '\na'],
  ['attributes with signs', '<p title="</div>" data-x=\'>\'>a</p>', 'a'],
  ['carriage returns', 'a\r\nb\rc', 'a\nb\nc'],
  ['unclosed paragraphs', '<p>a<p>b', 'ab'],
])('%s', (_, html, text) => {
  expect(wrapped(html)).toBe(text);
});

test('articles, and their headers', () => {
  const page = `<!doctype html><html><head><title>No</title><meta name="description" content="No"></head><body>
    <h1>Head</h1><header data-verbatim-header="one"><p>Title</p></header><section data-verbatim="one">1<section>2</section></section> between
    <div data-verbatim="two &amp; three">3</div><textarea>No</textarea> after</body></html>`;
  const { articles, headers } = pageTextOf(page);
  expect(articles).toEqual([
    { name: 'one', text: '12' },
    { name: 'two & three', text: '3' },
  ]);
  expect(headers).toEqual([{ name: 'one', text: 'Title' }]);
});

test('a wrapper that never ends is read to the end', () => {
  expect(pageTextOf('<div data-verbatim="a">a<div>b').articles).toEqual([{ name: 'a', text: 'ab' }]);
});
