import { sumTrees } from '../../models/index.ts';
import type { Explanation, Quotation } from '../../model.ts';
import type { Entity } from '../../people/index.ts';
import { mannerOf } from './columns/index.ts';
import { explanationOf } from './explain.ts';
import { leastChance, speakerModel } from './model.ts';
import type { Passage } from './passage.ts';
import { ballotsOf, scoreAll } from './rank.ts';
import type { Ballot } from './rank.ts';
import { sameVoice } from './same-voice.ts';
import { decideTogether } from './together.ts';
import type { Decided } from './together.ts';
import { turnsOf } from './turns.ts';
import { chanceOf, verdictRow } from './verdict.ts';

/** Who said a quotation, and how likely that is right. */
interface Choice {
  /** Null where nobody could be meant. */
  entity: Entity | null;
  chance: number;
  /** The chance from which on somebody is named. */
  least: number;
  explain: () => Explanation;
}

/**
 * The likeliest speaker of each quotation that may have one: each candidate is scored alone, then all quotations are decided together, then it is
 * judged how likely the first choice is right.
 */
export function nameSpeakers(passage: Passage): Map<Quotation, Choice> {
  const { candidate, pairs, verdict } = speakerModel();
  const ballots = ballotsOf(passage);
  const frames = ballots.map(({ frame }) => frame);
  const manner = mannerOf(passage, frames);
  const scores = scoreAll(ballots, candidate);
  const decided = decideAll(ballots, scores, sameVoice(passage, frames, manner, pairs));
  const choices = new Map<Quotation, Choice>();
  for (const turns of turnsOf(frames, decided)) {
    const [ballot, own, choice] = [ballots[turns.at], scores[turns.at], decided[turns.at]];
    const { frame } = ballot;
    const least = leastChance(passage.article.metadata.lang, manner, frame.quotation);
    // “said Ann Lee and Bob Ray”: one name does not tell who speaks.
    const isJoint = frame.tag?.subject === 'joint';
    const isNobody = choice.who < 0 || isJoint;
    const chance = isNobody ? 0 : chanceOf(sumTrees(verdict, verdictRow(ballot, own, choice, turns)));
    choices.set(frame.quotation, {
      entity: passage.entities[choice.who] ?? null,
      chance,
      least,
      explain: () => explanationOf({ ballot, decided: choice, turns, chance, least, passage }),
    });
  }
  return choices;
}

/** @param same - for each distance the log-odds that a quotation is of one voice with that so far before it */
export function decideAll(
  ballots: readonly Ballot[],
  scores: readonly Float32Array[],
  [same1, same2]: readonly Float64Array[],
): Decided[] {
  return decideTogether(
    ballots.map(({ candidates }, i) => ({
      who: candidates.map(({ who }) => who),
      odds: scores[i],
      same: [same1[i], same2[i]],
    })),
  );
}
