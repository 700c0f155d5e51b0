import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesOf } from '../../integration/cli/lines.ts';
import { IS_WHOLE } from '../sample.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
/** So many words in a row, the same in both, are no accident. */
const RUN = 9;

/** All corpora are 100 MB. People read, and might copy, those that scores are looked up in. */
const CORPORA = IS_WHOLE ? /\.jsonl$/ : /\.dev\.jsonl$/;

const present = existsSync(SHARED);
if (!present) console.log('skipped: ../shared is not here, so own text cannot be told from the corpora’s');

/** Hashes of every run of RUN words, with where the run begins. */
function* runs(text: string): Generator<[number, number]> {
  const words: number[] = [];
  const starts: number[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    let hash = 2166136261;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ (word.charCodeAt(at) | 32), 16777619);
    words.push(hash);
    starts.push(index);
    if (words.length < RUN) continue;
    let sum = 0;
    for (let back = words.length - RUN; back < words.length; back++) sum = Math.imul(sum, 31) + words[back];
    yield [sum | 0, starts[starts.length - RUN]];
  }
}

/** The run's words themselves: hashes of 32 bits meet by chance a few dozen times. */
const wordsAt = (text: string, start: number) =>
  (text.slice(start, start + RUN * 40).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, RUN).join(' ').toLowerCase();

test.skipIf(!present)('no run of nine words of the seed or the corpora stands in the project', async () => {
  const texts = new Map<string, string>();
  const ours = new Map<number, { file: string; start: number }>();
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of files
    .split('\n')
    .filter((name) => /\.(?:ts|mjs|js|astro|md|mdx|txt|css|html)$/.test(name) && existsSync(name)))
    if (!file.includes('weights')) {
      const text = readFileSync(file, 'utf8');
      texts.set(file, text);
      for (const [hash, start] of runs(text)) ours.set(hash, { file, start });
    }

  const found = new Set<string>();
  const look = (text: string, from: string) => {
    for (const [hash, start] of runs(text)) {
      const own = ours.get(hash);
      if (!own) continue;
      const words = wordsAt(text, start);
      if (words === wordsAt(texts.get(own.file)!, own.start))
        found.add(`${own.file} (as in ${from}): ${words}`);
    }
  };
  for (const name of readdirSync(new URL('seed/', SHARED)))
    look(readFileSync(new URL(`seed/${name}`, SHARED), 'utf8'), name);
  for (const name of readdirSync(new URL('corpora/', SHARED)).filter((file) => CORPORA.test(file)))
    for await (const line of linesOf(createReadStream(new URL(`corpora/${name}`, SHARED)), Infinity))
      look((JSON.parse(line as string) as { text: string }).text, name);
  // The public licence is everybody's text.
  expect([...found].filter((hit) => !hit.includes('LICENSE'))).toEqual([]);
});
