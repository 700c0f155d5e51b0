import type { Decided } from '../../integration/convert/speech/ranker/together.ts';
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

const CHANCES = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

/** Prints how often it is told rightly whether two quotations are of one voice. */
export function reportPairs(back: number, pairs: readonly { right: boolean; chance: number }[]): void {
  const same = pairs.filter(({ right }) => right).length;
  const told = pairs.filter(({ right, chance }) => chance > 0.5 === right).length;
  console.log(
    `${back} back: ${pairs.length} pairs, ${percent(same, pairs.length)} of one voice, ${percent(told, pairs.length)} told rightly`,
  );
}

/** Prints, by group of texts, of how many quotations whose speaker the text names the likeliest candidate is right. */
export function reportFirst(examples: readonly Example[], decided: readonly Decided[][]): void {
  const tally = new Map<string, { right: number; all: number }>();
  examples.forEach(({ text, labels, all }, k) => {
    if (isCrop(text)) return;
    const group = groupOf(text);
    const count = tally.get(group) ?? { right: 0, all: 0 };
    tally.set(group, count);
    labels.forEach((label, i) => {
      if (!label?.isNamed) return;
      count.all++;
      const best = all[i].candidates.findIndex(({ who }) => who === decided[k][i].who);
      if (label.right[best]) count.right++;
    });
  });
  console.log(
    'likeliest is right:',
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
