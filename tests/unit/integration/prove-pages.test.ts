import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectationOf } from '../../../integration/proof/expectation.ts';
import { provePages } from '../../../integration/proof/prove-pages.ts';

const TEXT = `A Bell at Noon

By Rosa Thal

The bell rang twice at noon, and nobody in the square looked up from the
cards, for it had rung twice at noon since the clock was sold.

“It keeps no time,” said the sexton, “it only tells us that it is there.”
`;
const BODY = TEXT.slice(TEXT.indexOf('The bell'));
const page = (around: string, inside: string, name = 'content/bell.txt') =>
  `<!doctype html><title>A Bell at Noon</title><main>${around}<div data-verbatim="${name}">${inside}</div></main>`;
const HEAD =
  '<header data-verbatim-header="content/bell.txt"><p>A Bell at Noon</p>\n<p>By Rosa Thal</p></header>';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-pages-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function prove(pages: Record<string, string>) {
  await rm(folder, { recursive: true });
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  const expectation = expectationOf(TEXT, {});
  return provePages(folder, (name) => Promise.resolve(name === 'content/bell.txt' ? expectation : null));
}

test('pages that show the article to the letter, and pages that show none', async () => {
  const { pages, shown, faults } = await prove({
    'bell/index.html': page(HEAD, `<p>${BODY.replace('\n\n', '</p> <figure><p>')}</p></figure>`),
    'bell.html': page('<h1>Of a bell</h1><p>Thal, Rosa</p>', BODY),
    'index.html': '<h1>All articles</h1>',
    'style.css': 'data-verbatim',
  });
  expect(faults).toEqual([]);
  expect({ pages, shown: [...shown] }).toEqual({
    pages: 2,
    shown: [['content/bell.txt', ['bell.html', 'bell/index.html']]],
  });
});

test('every way to differ is told with file, line and page', async () => {
  const { faults } = await prove({
    'a-word.html': page(HEAD, BODY.replace('tells', 'told')),
    'b-marks.html': page(HEAD, BODY.replaceAll(/[“”]/g, '"')),
    'c-other-head.html': page(HEAD.replace('Noon', 'noon'), BODY),
    'd-no-byline.html': page(HEAD.replace('<p>By Rosa Thal</p>', ''), BODY),
    'e-more.html': page(HEAD, `${BODY}<p>Read more</p>`),
    'f-other.html': page(HEAD, BODY, '../../etc/passwd'),
    'g-reflowed.html': page(HEAD, BODY.replace('the\ncards', 'the cards')),
  });
  expect(
    faults.map(({ file, line, page, reason }) => `${file}:${line} on ${page}: ${reason}`),
  ).toMatchSnapshot();
});

test('with reflow the line breaks of wrapped paragraphs are spaces', () => {
  const { blocks } = expectationOf(TEXT, { reflow: true });
  expect(blocks[0]?.text).toContain('from the cards, for');
});
