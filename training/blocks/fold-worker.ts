/** Trains one network in a thread of its own and tells what it thinks of posts it has not read. */
import { parentPort, workerData } from 'node:worker_threads';
import { PatternTable } from '../../integration/convert/blocks/model/word-patterns.ts';
import { foldsOf, postWeights, readPosts } from './corpus.ts';
import type { Post } from './corpus.ts';
import { Reader, toExample } from './examples.ts';
import { kindsOfEvidence, withoutEvidence } from './hide.ts';
import { trainNetwork } from './network-trainer.ts';
import type { Example } from './example.ts';
import type { Job, JobResult, Plan, WorkerMessage } from './plan.ts';
import { spansOf } from './spans.ts';

const { plan, job } = workerData as { plan: Plan; job: Job };
const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

const reader = new Reader(plan.topicVocabulary, plan.topics);
const table = new PatternTable(plan.patterns, plan.topicVocabulary);
const toExamples = (posts: readonly Post[], weights: readonly number[]): Example[] =>
  posts.map((post, i) => toExample(reader.read(post), plan.scaling, plan.rows, table, weights[i]));

const posts = readPosts(plan.corpus);
const examples = toExamples(posts, postWeights(posts, plan.quiet, plan.power));
const folds = foldsOf(posts, plan.folds);
const isHeld = (i: number): boolean => job.fold >= 0 && folds.get(posts[i].repo) === job.fold;
const weights = trainNetwork(
  plan.shape,
  examples.filter((_, i) => !isHeld(i)),
  { ...plan.regime, seed: job.seed },
  (line) => {
    tell({
      log: `${job.fold < 0 ? 'all writers' : `without fold ${job.fold + 1}`}, seed ${job.seed}: ${line}`,
    });
  },
);
const held = examples.flatMap((_, i) => (isHeld(i) ? [i] : []));
const opinion = (of: readonly Example[]): JobResult['spans'] =>
  of.length > 0 ? spansOf(plan.shape, weights, of) : [];
const heldExamples = held.map((i) => examples[i]);
const hidden: JobResult['hidden'] = {};
for (const kind of plan.ablate ? kindsOfEvidence : [])
  hidden[kind] = opinion(heldExamples.map((e) => withoutEvidence(e, kind)));
const devPosts = readPosts(plan.dev);
const devSpans = opinion(
  toExamples(
    devPosts,
    devPosts.map(() => 1),
  ),
);
tell({ result: { ...job, weights, held, spans: opinion(heldExamples), hidden, devSpans } });
