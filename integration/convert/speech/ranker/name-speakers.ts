import { sumTrees } from '../../models/index.ts';
import type { Explanation, Quotation } from '../../model.ts';
import type { Entity } from '../../people/index.ts';
import { explanationOf } from './explain.ts';
import { speakerModel } from './model.ts';
import type { Passage } from './passage.ts';
import { ballotsOf, bestOf, chanceOf, fillTurns, guess, scoreAll, verdictRow } from './rank.ts';
import type { Guess } from './turns.ts';

/** Who said a quotation, and how likely that is right. */
interface Choice {
  /** Null where nobody could be meant. */
  entity: Entity | null;
  chance: number;
  /** @param least - the chance from which on somebody is named */
  explain: (least: number) => Explanation;
}

/** The likeliest speaker of each quotation that may have one. */
export function nameSpeakers(passage: Passage): Map<Quotation, Choice> {
  const { rounds, verdict } = speakerModel();
  const ballots = ballotsOf(passage);
  let guesses: Guess[] | null = null;
  let scores: Float32Array[] = [];
  for (const trees of rounds) {
    fillTurns(ballots, guesses);
    scores = scoreAll(ballots, trees);
    guesses = guess(ballots, scores);
  }
  return new Map(
    ballots.map((ballot, i) => {
      const { frame, candidates, rows } = ballot;
      const best = bestOf(scores[i]);
      // “said Ann Lee and Bob Ray”: one name does not tell who speaks.
      const isJoint = frame.tag?.subject === 'joint';
      const chance = best < 0 || isJoint ? 0 : chanceOf(sumTrees(verdict, verdictRow(scores[i], rows[best])));
      const explain = (least: number) => explanationOf(ballot, scores[i], chance, least, passage);
      return [frame.quotation, { entity: best < 0 ? null : candidates[best].entity, chance, explain }];
    }),
  );
}
