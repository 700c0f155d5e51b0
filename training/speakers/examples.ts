/** Turns texts with gold into ballots whose candidates are labelled. */
import { attributeBySources } from '../../integration/convert/attribute/index.ts';
import { detect } from '../../integration/convert/detect/index.ts';
import type { Quotation, Span } from '../../integration/convert/model.ts';
import { parseOptions } from '../../integration/convert/options.ts';
import { parse } from '../../integration/convert/parse/index.ts';
import { ballotsOf } from '../../integration/convert/speech/ranker/rank.ts';
import type { Ballot } from '../../integration/convert/speech/ranker/rank.ts';
import type { Passage } from '../../integration/convert/speech/ranker/passage.ts';
import { isName, isQuick } from './gold.ts';
import type { WideText } from './gold.ts';

export interface Example {
  text: WideText;
  passage: Passage;
  /** Those with gold; the others are in `all`, for they are turns too. */
  all: Ballot[];
  labels: (Label | null)[];
}
interface Label {
  /** Candidates who said it. */
  right: boolean[];
  /** The text names who said it. */
  isNamed: boolean;
  /** Who said it, by name or as the text describes them; null where the gold does not say. */
  person: string | null;
  weight: number;
}

const overlap = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );

const shownSpans = ({ kind, type, content, marked }: Quotation): readonly Span[] =>
  kind === 'block' || type === 'direct' ? content : marked;

export function exampleOf(text: WideText): Example {
  const options = parseOptions({ lang: text.lang });
  const article = parse(text.text, options);
  const { quotations } = detect(article, options);
  const { passage } = attributeBySources(article, quotations);
  const all = ballotsOf(passage);
  const labels = all.map((ballot): Label | null => {
    const spans = shownSpans(ballot.frame.quotation);
    let gold = null;
    let most = 0;
    for (const quotation of text.quotations) {
      const shared = overlap(spans, quotation.spans);
      if (shared > most) [most, gold] = [shared, quotation];
    }
    const weight = isQuick(text) ? 0.5 : 1;
    if (!gold) {
      if (isQuick(text) || ballot.frame.quotation.status === 'suggested') return null;
      return { right: ballot.candidates.map(() => false), isNamed: false, person: null, weight: 0.5 };
    }
    if (gold.open) return null;
    const person = text.people.find(({ name }) => name === gold.speaker);
    return {
      right: ballot.candidates.map(
        ({ entity }) => person !== undefined && isName(entity.name, person, text.people),
      ),
      isNamed: person !== undefined,
      person: gold.speaker ?? gold.described,
      weight,
    };
  });
  return { text, passage, all, labels };
}
