/**
 * Trains the model that finds lost block quotations and writes its weights.
 *
 *   npm run train:blocks -- --corpus FILE… [--dev FILE…] [--out FILE] [--threads 2] [--seed 1] [--ablate] [--opinions FOLDER]
 *
 * Corpus files are in the public block form (one post a line). Networks are trained, each without a part of the repos; their
 * opinions of those repos teach the trees, and the cross-validated scores are printed (with --ablate, also what each kind of evidence was worth). A
 * last network reads all posts. Posts given as `--dev` are scored, never fitted. The same files and seed give the same weights.
 * With --opinions each network is kept in a folder when it is done, and read from it the next time: a run that was stopped goes on,
 * and trees can be fitted alone.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { matricesOf } from '../../integration/convert/blocks/model/network-shape.ts';
import type { SpanChance } from '../../integration/convert/models/span-lattice.ts';
import type { WordVectors } from '../../integration/convert/blocks/model/topic-features.ts';
import { readArguments } from './arguments.ts';
import { foldsOf, postWeights, readPosts } from './corpus.ts';
import type { Post } from './corpus.ts';
import { networkRows, patternsOf, Reader, scalingOf, vocabularyOf } from './examples.ts';
import { kindsOfEvidence } from './hide.ts';
import { regime } from './regime.ts';
import { packModule } from './pack.ts';
import type { Job, JobResult, Plan, WorkerMessage } from './plan.ts';
import { collect, judged } from './rank.ts';
import { reasonWeights } from './reason-weights.ts';
import { printLanguages, printReliability, printScores } from './report.ts';
import { Opinions } from './opinions.ts';
import { settings } from './settings.ts';
import { toFullTrees } from '../../integration/convert/models/trees.ts';
import { binColumns, trainTrees } from './trees-trainer.ts';
import { wordVectors } from './word-vectors.ts';

const { corpus, dev: devFiles, out, threads, seed, ablate, opinions } = readArguments(process.argv.slice(2));
const { trees: treeSettings, treeQuiet, lean, ...networkSettings } = settings;
const digestOf = (of: object, files: readonly string[]): string => {
  const digest = createHash('sha256').update(JSON.stringify(of));
  for (const file of files) digest.update(readFileSync(file));
  return digest.digest('hex');
};
const began = Date.now();
const log = (line: string): void => {
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
};

const posts = readPosts(corpus);
const dev = readPosts(devFiles);
const kept = new Opinions(
  opinions,
  digestOf({ networkSettings, regime, seed, ablate }, [...corpus, ...devFiles]),
);
const plan = await makePlan(posts);
const results = await runJobs([
  ...Array.from({ length: settings.folds }, (_, fold) => ({ fold, seed: seed + fold })),
  { fold: -1, seed: seed + 99 },
]);
const unread: SpanChance[][] = [];
const kinds = ablate ? kindsOfEvidence : [];
const hidden: Record<string, SpanChance[][]> = Object.fromEntries(kinds.map((kind) => [kind, []]));
for (const { held, spans, hidden: without } of results)
  held.forEach((post, i) => {
    unread[post] = spans[i];
    for (const kind of kinds) hidden[kind][post] = without[kind][i];
  });
printScores('network, writers left out', posts, unread);
for (const kind of kinds) printScores(`… without ${kind}`, posts, hidden[kind]);

const reader = new Reader(plan.topicVocabulary, plan.topics);
const described = posts.map((post) => reader.read(post));
const weights = postWeights(posts, treeQuiet, settings.power);
const candidates = collect(described, unread, weights, reader.stride, plan.topics.size, plan.shape.longest);
const bins = binColumns(candidates.matrix, candidates.spans.length, candidates.width);
const all = Int32Array.from(candidates.spans, (_, i) => i);
const folds = foldsOf(posts, settings.folds);
const foldOf = (candidate: number): number => folds.get(posts[candidates.article[candidate]].repo)!;
const perFold = Array.from({ length: settings.folds }, (_, fold) =>
  trainTrees(
    bins,
    all.filter((i) => foldOf(i) !== fold),
    candidates.target,
    candidates.weight,
    treeSettings,
  ),
);
const foldTrees = perFold.map(toFullTrees);
const crossed = judged(candidates, posts.length, (i) => foldTrees[foldOf(i)]);
printScores('network and trees, writers left out', posts, crossed);
printReliability('network and trees, writers left out', posts, crossed);
printLanguages(posts, crossed);
log('trees of the folds done');
const fitted = trainTrees(bins, all, candidates.target, candidates.weight, treeSettings);
const trees = { ...fitted, base: fitted.base + lean };
const last = results.find(({ fold }) => fold < 0)!;
if (dev.length > 0) {
  const devCandidates = collect(
    dev.map((post) => reader.read(post)),
    last.devSpans,
    dev.map(() => 1),
    reader.stride,
    plan.topics.size,
    plan.shape.longest,
  );
  const fullTrees = toFullTrees(trees);
  const found = judged(devCandidates, dev.length, () => fullTrees);
  printScores('network, dev', dev, last.devSpans);
  printScores('network and trees, dev', dev, found);
  printReliability('network and trees, dev', dev, found);
}
writeFileSync(
  out,
  packModule({
    digest: digestOf({ settings, regime, seed }, corpus),
    plan,
    matrices: matricesOf(plan.shape, last.weights),
    trees,
    reasonWeights: reasonWeights(described, weights, reader.stride),
  }),
);
log(`wrote ${out}`);

/** Vocabularies, word vectors and scales: what is learnt from the text without its quotations. */
async function makePlan(of: readonly Post[]): Promise<Plan> {
  const bare: WordVectors = {
    size: 0,
    vectors: { numbers: new Float32Array(0), scales: new Float32Array(1) },
    weights: new Float32Array(1),
  };
  const words = of.map((post) => new Reader(new Int32Array(0), bare).read(post));
  const topicVocabulary = vocabularyOf(words, settings.topicWriters);
  const topics = await kept.of('vectors', () =>
    wordVectors(words, topicVocabulary, { ...settings.vectors, seed }),
  );
  log(`${of.length} posts, vectors of ${topicVocabulary.length} words`);
  const withTopics = new Reader(topicVocabulary, topics);
  const vocabulary = vocabularyOf(words, settings.wordWriters);
  const patterns =
    settings.patternWriters > 0 ? patternsOf(words, settings.patternWriters) : new Int32Array(0);
  return {
    corpus,
    dev: devFiles,
    shape: {
      ...settings.shape,
      vocabulary: vocabulary.length + 1,
      patterns: patterns.length + 1,
      dense: withTopics.stride,
    },
    regime,
    topicVocabulary,
    topics,
    rows: networkRows(topicVocabulary, vocabulary),
    patterns,
    scaling: scalingOf(
      of.map((post) => withTopics.read(post)),
      withTopics.stride,
    ),
    quiet: settings.quiet,
    power: settings.power,
    folds: settings.folds,
    ablate,
  };
}

/** Runs the jobs on so many threads; results in the order of the jobs. */
async function runJobs(jobs: readonly Job[]): Promise<JobResult[]> {
  const out: JobResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < jobs.length) {
      const place = next++;
      const job = jobs[place];
      out[place] = await kept.of(job.fold < 0 ? 'all' : `fold-${job.fold}`, () => runJob(job));
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return out;
}

function runJob(job: Job): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fold-worker.ts', import.meta.url), { workerData: { plan, job } });
    worker.on('error', reject);
    worker.on('message', (message: WorkerMessage) => {
      if ('log' in message) log(message.log);
      else resolve(message.result);
    });
  });
}
