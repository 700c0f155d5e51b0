/**
 * Fits further trees to a trained model of lost block quotations, on posts of writers whom it has not read.
 *
 *   npm run train:blocks:trees -- [--corpus FILE…] [--dev FILE…] [--out FILE] [--seed 1]
 *
 * The network stays as it is: what it thinks of writers it has not read is what it will think of a user's. The trees begin with the
 * log-odds of those that were fitted with the network. First the scores with whole repos left out are printed, then those of `--dev`,
 * which is never fitted. Trees that an earlier run of this command added are dropped first, so the same files and seed give the same weights.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { networkSpans } from '../../integration/convert/blocks/model/find-lost-blocks.ts';
import { describe, rowWidth } from '../../integration/convert/blocks/model/features.ts';
import { topicWidth } from '../../integration/convert/blocks/model/topic-features.ts';
import { readModel, type ModelHeader } from '../../integration/convert/blocks/model/model.ts';
import { data, header } from '../../integration/convert/models/weights/lost-blocks.ts';
import { Sections } from '../../integration/convert/models/sections.ts';
import type { SpanChance } from '../../integration/convert/models/span-lattice.ts';
import { sumTrees, toFullTrees, type Trees } from '../../integration/convert/models/trees.ts';
import { readAtoms } from '../../integration/convert/text/index.ts';
import { readArguments } from './arguments.ts';
import { foldsOf, postWeights, readPosts, type Post } from './corpus.ts';
import { repackTrees } from './pack.ts';
import { firstTrees, joinTrees } from './joined-trees.ts';
import { collect, type Candidates } from './rank.ts';
import { printLanguages, printReliability, printScores } from './report.ts';
import { settings } from './settings.ts';
import { binColumns, trainTrees } from './trees-trainer.ts';

const { corpus, dev, out, seed } = readArguments(process.argv.slice(2), 'blockTrees');
const { furtherTrees, furtherLean, treeQuiet, power, folds } = settings;
const regime = { ...furtherTrees, seed };
const shipped: ModelHeader = header;
const model = readModel(shipped, data);
const sections = new Sections(shipped.sections, data);
const own: Trees = {
  roots: sections.of('treeRoots') as Uint16Array,
  column: sections.of('treeColumn') as Int16Array,
  value: sections.floats('treeValue'),
  left: sections.of('treeLeft') as Uint16Array,
  base: shipped.treeBase,
};
const first = shipped.first ?? { digest: shipped.digest, trees: own.roots.length, base: own.base };
const before = firstTrees(own, first.trees, first.base);

const posts = readable(corpus);
const candidates = candidatesOf(posts, postWeights(posts, treeQuiet, power));
const start = oddsOf(before, candidates);
print('trees of before', posts, candidates, start);
const bins = binColumns(candidates.matrix, candidates.spans.length, candidates.width);
const all = Int32Array.from(candidates.spans, (_, i) => i);
const foldOfRepo = foldsOf(posts, folds);
const foldOf = (i: number): number => foldOfRepo.get(posts[candidates.article[i]].repo)!;
const crossed = start.slice();
for (let fold = 0; fold < folds; fold++) {
  const odds = oddsOf(
    fit((i) => foldOf(i) !== fold),
    candidates,
  );
  for (const i of all) if (foldOf(i) === fold) crossed[i] += odds[i] + furtherLean;
}
print('and further ones, writers left out', posts, candidates, crossed);
const further = fit(() => true);
const trees = joinTrees(before, { ...further, base: furtherLean });
if (dev.length > 0) {
  const devPosts = readable(dev);
  const devCandidates = candidatesOf(
    devPosts,
    devPosts.map(() => 1),
  );
  print('trees of before, dev', devPosts, devCandidates, oddsOf(before, devCandidates));
  print('and further ones, dev', devPosts, devCandidates, oddsOf(trees, devCandidates));
}
const digest = createHash('sha256').update(
  JSON.stringify([first.digest, regime, furtherLean, treeQuiet, power]),
);
for (const file of corpus) digest.update(readFileSync(file));
writeFileSync(out, repackTrees(shipped, data, trees, { digest: digest.digest('hex'), first }));
console.log(`wrote ${out}`);

/** Posts that have anything to find: as `findLostBlocks`, two paragraphs or more. */
function readable(files: readonly string[]): Post[] {
  return readPosts(files).filter(({ paragraphs }) => paragraphs.length > 1);
}

function candidatesOf(of: readonly Post[], weights: readonly number[]): Candidates {
  const stride = rowWidth + topicWidth(model.topics);
  const described = of.map((post) => {
    const atoms = readAtoms(post.text);
    const { rows, words } = describe(atoms, post.paragraphs, stride);
    return { post, atoms, paragraphs: post.paragraphs, words, rows, stride, size: model.topics.size };
  });
  const spans = described.map((each) => networkSpans(model, each));
  return collect(described, spans, weights, stride, model.topics.size, model.shape.longest);
}

function fit(isUsed: (candidate: number) => boolean): Trees {
  return trainTrees(bins, all.filter(isUsed), candidates.target, candidates.weight, regime, start);
}

function oddsOf(forest: Trees, { matrix, width, spans }: Candidates): Float64Array {
  const full = toFullTrees(forest);
  return Float64Array.from(spans, (_, i) => sumTrees(full, matrix.subarray(i * width, (i + 1) * width)));
}

/** Prints scores, those of each language apart, and how reliable the chances are. */
function print(name: string, of: readonly Post[], { spans, article }: Candidates, odds: Float64Array): void {
  const found: SpanChance[][] = of.map(() => []);
  spans.forEach(({ first: from, last }, i) => {
    found[article[i]].push({ first: from, last, chance: 1 / (1 + Math.exp(-odds[i])) });
  });
  printScores(name, of, found);
  printLanguages(of, found);
  printReliability(name, of, found);
}
