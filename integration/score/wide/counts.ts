import { percent } from '../tally.ts';

/** What is counted of texts, of one kind or of all. */
export interface WideCounts {
  articles: number;
  /** Quotations of the gold. */
  quotations: number;
  /** Of these, shown with at least four fifths of their words, and hardly any others. */
  found: number;
  /** Shown to the letter, or nearly. */
  exact: number;
  /** Callouts: words that are shown as another's. */
  shown: number;
  /** Of these, those whose words are quoted in the gold. */
  shownRight: number;
  /** Quotations of the gold whose speaker it names. */
  named: number;
  /** Of these, with only right credits. */
  namedRight: number;
  /** Of these, with a wrong credit. */
  namedWrong: number;
  /** Wrong credits of quotations whose speaker the text does not name. */
  unnamedWrong: number;
  /** Credits on callouts whose words are nobody's speech. */
  creditsOnNobody: number;
}

export const noCounts = (): WideCounts => ({
  articles: 0,
  quotations: 0,
  found: 0,
  exact: 0,
  shown: 0,
  shownRight: 0,
  named: 0,
  namedRight: 0,
  namedWrong: 0,
  unnamedWrong: 0,
  creditsOnNobody: 0,
});

/** Counts with their shares in per cent, null where there is nothing to count. */
export interface WideScore extends WideCounts {
  percent: {
    found: number | null;
    exact: number | null;
    shownRight: number | null;
    /** Of the credits that are given, the right ones. */
    creditsOfGiven: number | null;
    /** Of the quotations whose speaker the text names, those with the right credit. */
    creditsOfNamed: number | null;
    /** Of the callouts, those that credit somebody with words that are nobody's speech. */
    creditsOnNobody: number | null;
  };
}

export function wideScoreOf(counts: WideCounts): WideScore {
  const { quotations, shown, named, namedRight, namedWrong, unnamedWrong } = counts;
  const share = (part: number, whole: number) => (whole === 0 ? null : percent(part / whole));
  return {
    ...counts,
    percent: {
      found: share(counts.found, quotations),
      exact: share(counts.exact, quotations),
      shownRight: share(counts.shownRight, shown),
      creditsOfGiven: share(namedRight, namedRight + namedWrong + unnamedWrong),
      creditsOfNamed: share(namedRight, named),
      creditsOnNobody: share(counts.creditsOnNobody, shown),
    },
  };
}

export function sumOf(all: Iterable<WideCounts>): WideCounts {
  const sum = noCounts();
  for (const counts of all)
    for (const key of Object.keys(sum) as (keyof WideCounts)[]) sum[key] += counts[key];
  return sum;
}
