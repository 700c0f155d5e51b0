import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { convert } from '../../../integration/convert/index.ts';
import { evaluate, goldLine, wideLine } from '../../../integration/score/index.ts';
import type { Answer, Score, WideScore } from '../../../integration/score/index.ts';
import { folder } from '../cli/folder.ts';

const SHARED = new URL('../../../../shared/', import.meta.url);
const present = existsSync(SHARED);
if (!present) console.log('skipped: ../shared is not here, so figures cannot be compared with its scorer');

const linesOf = (name: string, from: number, count: number): string[] =>
  readFileSync(new URL(`corpora/${name}`, SHARED), 'utf8')
    .split('\n')
    .slice(from, from + count);

const answered = <G extends { text: string; lang?: string | null }>(gold: G) => ({
  gold,
  found: convert(gold.text, { lang: gold.lang ?? undefined }).quotations,
});

/** What a shared scorer prints of findings in these lines of gold. */
async function printedBy(
  scorer: string,
  lines: readonly string[],
  answers: readonly Pick<Answer, 'found'>[],
) {
  const found = answers.map(({ found: quotations }, i) => {
    const { id } = JSON.parse(lines[i]) as { id: string };
    return JSON.stringify({ id, quotations });
  });
  const home = await folder({ 'gold.jsonl': lines.join('\n'), 'found.jsonl': found.join('\n') });
  const words = [join(home, 'gold.jsonl'), join(home, 'found.jsonl'), '--json'];
  const out = execFileSync(process.execPath, [fileURLToPath(new URL(`score/${scorer}`, SHARED)), ...words]);
  return out.toString('utf8');
}

/** The first articles of a corpus, with what is found in them, and the shared scorer's figures for the same. */
async function both(
  name: string,
  count: number,
): Promise<{ answers: Answer[]; theirs: Record<string, unknown> }> {
  const lines = linesOf(name, 0, count);
  const answers = lines.map((line) => answered(goldLine.parse(JSON.parse(line))));
  const printed = await printedBy('score.mjs', lines, answers);
  return { answers, theirs: JSON.parse(printed) as Record<string, unknown> };
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

const asWideTheirs = (s: WideScore) => ({
  ...{ articles: s.articles, gold: s.quotations, found: s.found, exact: s.exact, shown: s.shown },
  ...{
    right: s.shownRight,
    falseCallouts: s.shown - s.shownRight,
    named: s.named,
    creditRight: s.namedRight,
  },
  ...{ creditWrong: s.namedWrong, creditNone: s.named - s.namedRight - s.namedWrong },
  ...{ unnamed: s.quotations - s.named, unnamedWrong: s.unnamedWrong, onFalse: s.creditsOnNobody },
});

test.skipIf(!present).each([
  ['wide.dev.jsonl', 0],
  ['wide.dev.jsonl', 60],
  ['wide-more.dev.jsonl', 40],
])('wide scores are those of the shared scorer: %s from %i', async (name, from) => {
  const lines = linesOf(name, from, 12);
  const answers = lines.map((line) => answered(wideLine.parse(JSON.parse(line))));
  const json = (await printedBy('wide.mjs', lines, answers)).trimEnd().split('\n').at(-1)!;
  const theirs = JSON.parse(json) as { byKind: object; sum: object; blocks: object };
  const wide = evaluate([], answers).wide!;
  expect(asWideTheirs(wide.all)).toEqual(theirs.sum);
  const kinds = Object.entries(wide.kinds).map(([kind, kindScore]) => [kind, asWideTheirs(kindScore)]);
  expect(Object.fromEntries(kinds)).toEqual(theirs.byKind);
  const { quotations, found, named, namedRight } = wide.setApart;
  expect({ gold: quotations, found, named, right: namedRight }).toEqual(theirs.blocks);
});
