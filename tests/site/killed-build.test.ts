import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from './files.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

/** `VERBATIM_KILLS=20 npx vitest run --project site killed-build` is the whole trial; the suite takes a sample of it. */
const RUNS = Number(process.env.VERBATIM_KILLS ?? 3);
const ARTICLES = 60;

/** Two states of a folder of articles: half of them differ, some are in one only. */
const article = (number: number, state: number) =>
  `Tide Table ${number}\n\n“High water at ${number + (number % 2) * state},” said Oda Lerch, “and no later.”\n\n${'The pilot waited on the quay for it. '.repeat(40)}\n`;
const nameOf = (number: number) => `tide-${number}.txt`;
const isThere = (number: number, state: number) => number % 7 !== state;

async function bring(site: Fixture, state: number): Promise<void> {
  for (let number = 0; number < ARTICLES; number++)
    if (isThere(number, state)) await site.write(`content/${nameOf(number)}`, article(number, state));
    else if (isThere(number, 1 - state))
      await site.remove(`content/${nameOf(number)}`).catch(() => undefined);
}

test.each(['evaluate', 'module'])(
  '%s: after a build is killed at any moment, the next is what a clean one is, byte for byte',
  { timeout: 60_000 + RUNS * 60_000 },
  async (render) => {
    const site = await makeFixture({}, `{ render: '${render}' }`);
    try {
      const clean: Map<string, string>[] = [];
      for (const state of [0, 1]) {
        const fresh = await makeFixture({}, `{ render: '${render}' }`);
        await bring(fresh, state);
        const { status, output } = await fresh.build();
        expect(status, output).toBe(0);
        clean.push(await filesOf(join(fresh.root, 'dist')));
        await fresh.delete();
      }
      expect(clean[0]).not.toEqual(clean[1]);

      await bring(site, 0);
      expect((await site.build()).status).toBe(0);
      let milliseconds = 2000;
      const kills: string[] = [];
      // A build that ended before it was to be killed is none of the runs.
      for (let run = 1; kills.length < RUNS && run <= 5 * RUNS; run++) {
        const state = run % 2;
        await bring(site, state);
        const after = Math.random() * milliseconds;
        const { signal } = await site.build({ killAfter: after });
        if (signal !== null) kills.push(`${Math.round(after)}`);
        const started = performance.now();
        const { status, output } = await site.build();
        milliseconds = performance.now() - started;
        expect(status, `killed after ${after} ms:\n${output}`).toBe(0);
        expect(await filesOf(join(site.root, 'dist')), `killed after ${after} ms`).toEqual(clean[state]);
      }
      expect(kills).toHaveLength(RUNS);
      console.log(
        `${render}: killed ${kills.length} times, after ${kills.join(', ')} ms of about ${Math.round(milliseconds)}; every next build was right`,
      );
    } finally {
      await site.delete();
    }
  },
);

test('what a build converted before it was killed, the next one does not convert again', async () => {
  const texts = Array.from({ length: 60 }, (_, i) => [
    `boat-${i}.txt`,
    `Boat ${i}\n\n“We sail,” said Oda Lerch.\n`,
  ]);
  const site = await makeFixture(Object.fromEntries(texts) as Record<string, string>);
  try {
    const first = await site.build();
    expect(first.output).toContain('60 articles of "articles" ready, 60 converted');
    // Astro writes its store when all is converted: a build that was killed before has not.
    await site.remove('node_modules/.astro/data-store.json');
    await site.write('content/boat-7.txt', 'Boat 7\n\n“We stay,” said Oda Lerch.\n');
    const next = await site.build();
    expect(next.output).toContain('60 articles of "articles" ready, 1 converted');
    expect(await site.built('boat-7/index.html')).toContain('“We stay,”');
  } finally {
    await site.delete();
  }
});
