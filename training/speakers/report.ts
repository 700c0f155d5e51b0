import { bestOf } from '../../integration/convert/speech/ranker/rank.ts';
import { isCrop } from './crops.ts';
import type { Example } from './examples.ts';
import { groupOf, isQuick } from './gold.ts';
import type { WideText } from './gold.ts';

/** The likeliest candidate of a quotation, and how likely it is right. */
export interface Verdict {
  row: Float32Array;
  right: boolean;
  weight: number;
  fold: number;
  chance: number;
  text: WideText;
  /** The text names who said it, and that person is among the candidates. */
  isNamed: boolean;
  mayBeRight: boolean;
}

const CHANCES = [0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

/** Prints, by group of texts, of how many quotations whose speaker the text names the likeliest candidate is right. */
export function reportRound(
  round: number,
  examples: readonly Example[],
  scores: readonly Float32Array[][],
): void {
  const tally = new Map<string, { right: number; all: number }>();
  examples.forEach(({ text, labels }, k) => {
    if (isCrop(text)) return;
    const group = groupOf(text);
    const count = tally.get(group) ?? { right: 0, all: 0 };
    tally.set(group, count);
    labels.forEach((label, i) => {
      if (!label?.isNamed) return;
      count.all++;
      const best = bestOf(scores[k][i]);
      if (best >= 0 && label.right[best]) count.right++;
    });
  });
  console.log(
    `round ${round}: likeliest is right,`,
    [...tally].map(([group, { right, all }]) => `${group} ${percent(right, all)}`).join('  '),
  );
}

/** Prints, by group of texts and for some chances, how many of those named are right, and of those whom the texts name. */
export function reportVerdicts(verdicts: readonly Verdict[]): void {
  const whole = verdicts.filter(({ text }) => !isCrop(text) && !isQuick(text));
  const groups = Map.groupBy(whole, ({ text }) => groupOf(text));
  groups.set('all', whole);
  groups.set(
    'crops',
    verdicts.filter(({ text }) => isCrop(text)),
  );
  for (const [group, own] of groups) {
    const named = own.filter(({ isNamed }) => isNamed);
    const at = CHANCES.map((chance) => {
      const given = own.filter((verdict) => verdict.chance >= chance);
      const right = given.filter((verdict) => verdict.right).length;
      return `≥ ${chance}: ${percent(right, given.length)} / ${percent(right, named.length)}`;
    });
    const within = percent(named.filter(({ mayBeRight }) => mayBeRight).length, named.length);
    console.log(`${group}: ${named.length} named, ${within} among the candidates;`, at.join('  '));
  }
}
