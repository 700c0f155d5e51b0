import type { Decision } from '../decision.ts';
import { extentOf } from '../extent.ts';
import type { Article, Message, Quotation, Span } from '../model.ts';
import { accept } from './accept.ts';
import { withoutConflicts } from './drop-conflicts.ts';
import { match } from './match.ts';
import type { Tell } from './match.ts';

/** What became of one decision. */
interface Outcome {
  /** Where its words are; null for an orphan. */
  place: Span | null;
  /** Id of the finding that it is about; null where nothing finds these words. */
  found: string | null;
  /** Id of the quotation that stands by it; null for an orphan and for what is rejected. */
  stands: string | null;
}

export interface Decided {
  /** In the order of the text. */
  quotations: Quotation[];
  messages: Message[];
  /** One for each decision, in their order. */
  outcomes: Outcome[];
}

/**
 * Replays what a person decided: takes away what was rejected, makes of what was accepted or added what the decision says, with the
 * status `decided`, and lets undecided findings that do not go with it give way. A decision whose words have no certain place changes
 * nothing and is told, as `orphan-decision`. Linear in the text, the findings and the decisions together.
 */
export function decide(
  article: Article,
  quotations: readonly Quotation[],
  decisions: readonly Decision[],
): Decided {
  if (decisions.length === 0) return { quotations: [...quotations], messages: [], outcomes: [] };
  const messages: Message[] = [];
  const tell: Tell = (index, reason, place) =>
    messages.push(toMessage(article.text, decisions[index], index, reason, place));
  const matches = match(article.text, quotations, decisions, tell);
  const outcomes = decisions.map((): Outcome => ({ place: null, found: null, stands: null }));
  for (const { index, found, extent } of matches)
    outcomes[index] = { place: extent, found: found?.id ?? null, stands: null };

  const accepted = accept(article, quotations, decisions, matches, tell);
  const decided = new Set(matches.flatMap(({ found }) => found ?? []));
  const undecided = quotations.filter((quotation) => !decided.has(quotation));
  const claimed = new Set(accepted.flatMap(({ quotation, isClaimed }) => (isClaimed ? quotation : [])));
  const all = withoutConflicts(
    accepted.map(({ quotation }) => quotation),
    undecided,
    claimed,
  );

  const left = new Set(all);
  for (const { index, quotation } of accepted)
    if (left.has(quotation)) outcomes[index].stands = quotation.id;
    else tell(index, 'its words cross those of another decision', extentOf(quotation));
  return { quotations: withEchoes(all), messages, outcomes };
}

/** Nothing echoes what is no quotation any more, and an echo without a source of its own has the speaker of what it repeats. */
function withEchoes(quotations: readonly Quotation[]): Quotation[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  return quotations.map((quotation) => {
    if (!quotation.echoes) return quotation;
    const first = byId.get(quotation.echoes.id);
    if (!first) return { ...quotation, echoes: null };
    const follows = quotation.status !== 'decided' && !quotation.source && first.status === 'decided';
    return follows ? { ...quotation, speaker: first.speaker } : quotation;
  });
}

function toMessage(
  text: string,
  { exact, position }: Decision,
  decision: number,
  reason: string,
  place?: Span | null,
): Message {
  const start = Math.min(position?.start ?? 0, text.length);
  return {
    rule: 'orphan-decision',
    reason: `The decision on ${shortened(exact)} is not applied: ${reason}.`,
    place: place ?? { start, end: Math.min(position?.end ?? start, text.length) },
    actual: exact,
    decision,
  };
}

const shortened = (words: string) =>
  `"${(words.length > 60 ? `${words.slice(0, 60)}…` : words).replaceAll(/\s+/g, ' ')}"`;

export { wordsIn } from './words-in.ts';
export { anchor } from './anchor.ts';
