import { expect, test } from 'vitest';
import { compareLines } from './lines.ts';
import { readPage } from './page.ts';

const page = (body: string) => `<!doctype html><body><div class="verbatim" data-verbatim="a">${body}</div>`;

test.each([
  ['<p>The tide <b>is out</b></p>', '<b> in the article'],
  ['<p>The tide<img src=x></p>', '<img> in the article'],
  ['<p onclick="x()">The tide</p>', 'onclick=x() on <p>'],
  ['<p>The tide <a href="#q-1">is out</a></p>', '<a> that no software inferred'],
  ['<p>The tide <a href="https://a.example/">is out</a></p>', '<a> that no software inferred'],
  ['<p>The tide <a rel="nofollow ugc" href="javascript:x()">is out</a></p>', 'href=javascript:x() on <a>'],
  ['<figcaption data-inferred><a href="javascript:x()">a</a></figcaption>', 'href=javascript:x() on <a>'],
  ['<blockquote cite="data:x">a</blockquote>', 'cite=data:x on <blockquote>'],
  ['<p>The tide<script>x()</script></p>', '<script> in the article'],
  ['<p>The tide<!-- x --></p>', 'a comment in the article'],
  ['<p style="display:none">The tide</p>', 'style=display:none on <p>'],
])('%s is found', (body, fault) => {
  expect(readPage(page(body)).faults).toContain(fault);
});

test('text that breaks out of its wrapper is missed in it', () => {
  const { article } = readPage(page('<p>The tide</div><p>is out</p>'));
  expect(compareLines('The tide\n\nis out', article)).toMatchObject({ lost: 6 });
});

test.each([
  ['the same', 'The tide\r\n\r\nis out', 'The tide\n\nis out\n', 0],
  ['white space within a line', 'The  tide', 'The tide', 5],
  ['a letter', 'The tide', 'The tid', 1],
  ['a mark made typographic', "it's out", 'it’s out', 6],
  ['more than the article says', 'The tide', 'The tide is out', 6],
])('%s', (_, text, shown, lost) => {
  expect(compareLines(text, shown).lost).toBe(lost);
});
