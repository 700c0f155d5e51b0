import { IS_WHOLE } from '../sample.ts';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { BIN } from '../unit/cli/run.ts';
import { HOSTILE, HOSTILE_NAME, steeringIn } from '../unit/terminal/steering.ts';
import { useBuilder } from './builder.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const TEXT = `On the Pier\n\n“It is cold ${HOSTILE} here,” said Nils Ohm. He went in, and nobody else came.\n`;
const ORPHAN = `decisions:\n  - exact: ${JSON.stringify(`Nowhere ${HOSTILE}`)}\n    verdict: reject\n`;
const NAME = `${HOSTILE_NAME}.txt`;
const SIDECAR = `${HOSTILE_NAME}.yaml`;

const { build } = useBuilder();
let site: Fixture;
afterEach(() => site.delete());

/** What is expected to be told, and to steer nothing. */
function expectTold(output: string, words: string): void {
  expect(output).toContain(words);
  expect(steeringIn(output)).toEqual([]);
}

test('no build prints what would steer a terminal, whatever it is told about', async () => {
  site = await makeFixture({ [NAME]: TEXT, [SIDECAR]: ORPHAN, 'b.txt': TEXT }, `{ orphans: 'warn' }`);
  const built = await build(site);
  expect(built.status, built.output).toBe(0);
  expectTold(built.output, 'Nowhere Ax\\u001b[31m');

  await site.configure('{}');
  expectTold((await build(site)).output, '1 decision or link has no place');

  await site.write(`content/${SIDECAR}`, `${JSON.stringify(HOSTILE)}: 1\n`);
  expectTold((await build(site)).output, '1 file cannot be an article');
  await site.configure(`{ onError: 'skip' }`);
  expectTold((await build(site)).output, 'the article is left out');
});

test.runIf(IS_WHOLE)('nor what is wrong with tables, addresses, options and pages', async () => {
  site = await makeFixture({ [NAME]: TEXT, 'b.txt': TEXT }, `{ onError: 'skip' }`);
  await site.write('content/articles.csv', `file,${HOSTILE}\nnot-there\u001b[31m,1\n`);
  expectTold((await build(site)).output, 'What these rows state is left out');
  await site.remove('content/articles.csv');

  await site.write(`content/${HOSTILE_NAME}'.txt`, TEXT);
  expectTold((await build(site)).output, 'would both be the article');
  await site.remove(`content/${HOSTILE_NAME}'.txt`);

  await site.configure(`{ ${JSON.stringify(HOSTILE)}: 1 }`);
  expectTold((await build(site)).output, 'is not an option');

  await site.configure('{}');
  await site.write(
    'src/pages/[...slug].astro',
    '---\nexport const getStaticPaths = () => [{ params: { slug: "a" } }];\n---\n<p>None</p>\n',
  );
  expectTold((await build(site)).output, '2 articles are on no page');

  await site.write(
    'src/pages/[...slug].astro',
    `---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({ params: { slug: article.id }, props: { article } }));
}
---
<div data-verbatim={Astro.props.article.data.file}>Something else</div>
`,
  );
  expectTold((await build(site)).output, 'differ between a page and the text');
});

test.runIf(IS_WHOLE)('verbatim build prints no such thing where it builds parts at once', async () => {
  site = await makeFixture(
    { [NAME]: TEXT, 'b.txt': TEXT, 'c.txt': TEXT, [SIDECAR]: ORPHAN },
    `{ orphans: 'warn' }`,
  );
  const child = spawn(process.execPath, [BIN, 'build', '--parts', '2', '--jobs', '2'], {
    cwd: join(site.root),
    env: { ...process.env, VITEST: '', NODE_ENV: 'production', NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  expect(await new Promise((done) => child.on('close', done)), output).toBe(0);
  expectTold(output, 'part 2 of 2 │');
  expect(output).toContain('Nowhere Ax\\u001b[31m');
});

test.runIf(IS_WHOLE)('nor does the dev server, while files change', async () => {
  site = await makeFixture({ [NAME]: TEXT, [SIDECAR]: ORPHAN, 'b.txt': TEXT });
  const server = await site.dev();
  await server.until('/b', ({ status }) => status === 200);
  const told = async (words: string) => {
    await expect.poll(() => server.output(), { timeout: 10_000 }).toContain(words);
  };
  await told('Nowhere Ax\\u001b[31m');
  await site.write(`content/${NAME}`, TEXT.replace('cold', 'warm'));
  await told('Reloaded content/pier\\u001b[31m');
  await site.write(`content/${SIDECAR}`, `${JSON.stringify(HOSTILE)}: 1\n`);
  await told('is not an option');
  await site.remove(`content/${NAME}`);
  await told('Removed content/pier\\u001b[31m');
  expect(steeringIn(server.output())).toEqual([]);
});
