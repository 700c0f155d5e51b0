/** The sizes and rates that the shipped model was trained with; each was chosen by leaving whole repos out (MODEL_CARD.md). */
import { treeRegime } from './trees-trainer.ts';
import { vectorRegime } from './word-vectors.ts';

export const settings = {
  folds: 5,
  /** Writers (repos) who must use a word or a pattern for it to be in a table; keeps out what is memorable. */
  topicWriters: 16,
  wordWriters: 30,
  patternWriters: 25,
  /** Weight of a post without quotations, for the network and for the trees. */
  quiet: 1.5,
  treeQuiet: 1.2,
  /** Posts of a repo weigh by its size to the power of minus this. */
  power: 0.5,
  vectors: vectorRegime,
  trees: treeRegime,
  /** Added to the log-odds of every span: writers of the development posts quote more than those of the corpus. */
  lean: 0.25,
  shape: { word: 24, edge: 8, reach: 12, hidden: 48, recurrent: 24, voice: 24, span: 24, longest: 20 },
};
