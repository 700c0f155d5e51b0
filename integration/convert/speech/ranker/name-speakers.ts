import { sumTrees } from '../../models/index.ts';
import type { Quotation } from '../../model.ts';
import type { Entity } from '../../people/index.ts';
import { speakerModel } from './model.ts';
import type { Passage } from './passage.ts';
import { ballotsOf, bestOf, chanceOf, fillTurns, guess, scoreAll, verdictRow } from './rank.ts';
import type { Guess } from './turns.ts';

/** Who said a quotation, and how likely that is right. */
export interface Choice {
  entity: Entity;
  chance: number;
}

/** The likeliest speaker of each quotation that may have one; null where nobody could be meant. */
export function nameSpeakers(passage: Passage): Map<Quotation, Choice | null> {
  const { rounds, verdict } = speakerModel();
  const ballots = ballotsOf(passage);
  let guesses: Guess[] | null = null;
  let scores: Float32Array[] = [];
  for (const trees of rounds) {
    fillTurns(passage, ballots, guesses);
    scores = scoreAll(ballots, trees);
    guesses = guess(ballots, scores);
  }
  return new Map(
    ballots.map(({ frame, candidates, rows }, i) => {
      const best = bestOf(scores[i]);
      if (best < 0) return [frame.quotation, null];
      const chance = chanceOf(sumTrees(verdict, verdictRow(scores[i], rows[best])));
      return [frame.quotation, { entity: candidates[best].entity, chance }];
    }),
  );
}
