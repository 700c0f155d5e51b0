import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { convert } from '../../../integration/convert/index.ts';
import { evaluate, goldLine } from '../../../integration/score/index.ts';
import type { Answer, Score } from '../../../integration/score/index.ts';
import { folder } from '../cli/folder.ts';

const SHARED = new URL('../../../../shared/', import.meta.url);
const present = existsSync(SHARED);
if (!present) console.log('skipped: ../shared is not here, so figures cannot be compared with its scorer');

/** The first articles of a corpus, with what is found in them, and the shared scorer's figures for the same. */
async function both(
  name: string,
  count: number,
): Promise<{ answers: Answer[]; theirs: Record<string, unknown> }> {
  const lines = readFileSync(new URL(`corpora/${name}`, SHARED), 'utf8')
    .split('\n')
    .slice(0, count);
  const answers = lines.map((line) => {
    const gold = goldLine.parse(JSON.parse(line));
    return { gold, found: convert(gold.text, { lang: gold.lang ?? undefined }).quotations };
  });
  const found = answers.map(({ gold, found: quotations }) => JSON.stringify({ id: gold.id, quotations }));
  const home = await folder({ 'gold.jsonl': lines.join('\n'), 'found.jsonl': found.join('\n') });
  const words = [join(home, 'gold.jsonl'), join(home, 'found.jsonl'), '--json'];
  const out = execFileSync(process.execPath, [fileURLToPath(new URL('score/score.mjs', SHARED)), ...words]);
  return { answers, theirs: JSON.parse(out.toString('utf8')) as Record<string, unknown> };
}

const asTheirs = (s: Score) => ({
  p: s.precision,
  r: s.recall,
  f1: s.f1,
  tp: s.right,
  fp: s.false,
  fn: s.missed,
});

test.skipIf(!present).each([
  ['polnear.dev.jsonl', 8],
  ['denews.dev.jsonl', 30],
])('run-in scores are those of the shared scorer: %s', async (name, count) => {
  const { answers, theirs } = await both(name, count);
  const { direct, attributions } = evaluate(answers).runIn!;
  expect(asTheirs(direct)).toEqual(theirs['direct quotations, exact']);
  expect(asTheirs(attributions!.all)).toEqual(theirs.attributions);
  expect(asTheirs(attributions!.speechCues)).toEqual(theirs['attributions, speech cues']);
  expect(attributions!.directSources).toBe(theirs['source of found direct, %']);
});

test.skipIf(!present)('block scores are those of the shared scorer', async () => {
  const { answers, theirs } = await both('blocks.dev.jsonl', 60);
  const { blocks } = evaluate(answers);
  expect(asTheirs(blocks!.paragraphs)).toEqual(theirs['block paragraphs']);
  expect(asTheirs(blocks!.spans)).toEqual(theirs['block spans, exact']);
  expect(blocks!.articlesWhollyRight).toBe(theirs['articles wholly right, %']);
  expect(blocks!.best.threshold).toBe(theirs['best threshold']);
  expect(blocks!.spanRecallAt90).toBe(theirs['span recall at 90 % precision']);
});
