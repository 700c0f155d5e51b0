import { join } from 'node:path';
import { expect } from 'vitest';
import { filesOf } from './files.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

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

/** Files of a site in this state that was never built before. */
async function buildClean(site: Fixture, state: number): Promise<Map<string, string>> {
  await bring(site, state);
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
  return filesOf(join(site.root, 'dist'));
}

/** Kills builds at random moments, and expects every next build to be what a clean one is, byte for byte. */
export async function expectKillsHarmless(render: string, kills: number): Promise<void> {
  const site = await makeFixture({}, `{ render: '${render}' }`);
  const fresh = await makeFixture({}, `{ render: '${render}' }`);
  try {
    const clean = [await buildClean(site, 0), await buildClean(fresh, 1)];
    expect(clean[0]).not.toEqual(clean[1]);

    let milliseconds = 2000;
    const killed: string[] = [];
    // A build that ended before it was to be killed is none of the runs.
    for (let run = 1; killed.length < kills && run <= 5 * kills; run++) {
      const state = run % 2;
      await bring(site, state);
      const after = Math.random() * milliseconds;
      const { signal } = await site.build({ killAfter: after });
      if (signal !== null) killed.push(`${Math.round(after)}`);
      const started = performance.now();
      const { status, output } = await site.build();
      milliseconds = performance.now() - started;
      expect(status, `killed after ${after} ms:\n${output}`).toBe(0);
      expect(await filesOf(join(site.root, 'dist')), `killed after ${after} ms`).toEqual(clean[state]);
    }
    expect(killed).toHaveLength(kills);
    console.log(
      `${render}: killed ${kills} times, after ${killed.join(', ')} ms of about ${Math.round(milliseconds)}; every next build was right`,
    );
  } finally {
    await site.delete();
    await fresh.delete();
  }
}
