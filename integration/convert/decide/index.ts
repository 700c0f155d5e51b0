import { attribute } from '../attribute/index.ts';
import { uniqueIds } from '../quotations/index.ts';
import type { Article, Message, Quotation, Span } from '../model.ts';
import { anchor } from './anchor.ts';
import type { Decision } from '../decision.ts';
import { extentOf, keyOf } from '../extent.ts';
import { Findings } from './findings.ts';
import { withoutConflicts } from './drop-conflicts.ts';
import { withSpeaker, findingOf, applied } from './apply-decision.ts';

/** What became of one decision. */
export interface Outcome {
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
  const { text } = article;
  const messages: Message[] = [];
  const tell = (index: number, reason: string, place?: Span | null) =>
    messages.push(toMessage(text, decisions[index], index, reason, place));
  const matches = match(text, quotations, decisions, tell);

  const fresh = matches.filter(({ found, verdict }) => !found && verdict !== 'reject');
  const idOf = uniqueIds(
    text,
    quotations.map(({ id }) => id),
  );
  const findings = fresh.map(({ index, extent }) => {
    const finding = findingOf(article, decisions[index], extent);
    return { ...finding, id: idOf(finding) };
  });
  // What is new to Verbatim is attributed as any finding is.
  const attributed = findings.length > 0 ? attribute(article, findings) : [];
  const own = new Map(fresh.map(({ index }, at) => [index, attributed[at]]));

  const speakers = new Map(quotations.flatMap(({ speaker }) => (speaker ? [[speaker.name, speaker]] : [])));
  const outcomes = decisions.map((): Outcome => ({ place: null, found: null, stands: null }));
  const standing = new Map<number, Quotation>();
  const claimed = new Set<Quotation>();
  for (const { index, found, extent, verdict } of matches) {
    outcomes[index] = { place: extent, found: found?.id ?? null, stands: null };
    if (verdict === 'reject') continue;
    const decision = decisions[index];
    const base = found ?? own.get(index)!;
    const described = applied(article, base, decision, found ? extent : extentOf(base));
    const quotation = withSpeaker(text, described, decision, speakers);
    if (!quotation)
      tell(index, `its source, "${decision.source ?? ''}", is not printed near the quotation`, extent);
    standing.set(index, quotation ?? described);
    if (!found || decision.extent) claimed.add(quotation ?? described);
    outcomes[index].stands = base.id;
  }
  const decided = new Set(matches.flatMap(({ found }) => found ?? []));
  const undecided = quotations.filter((quotation) => !decided.has(quotation));
  const all = withoutConflicts([...standing.values()], undecided, claimed);
  const kept = new Set(all);
  for (const [index, quotation] of standing)
    if (!kept.has(quotation)) {
      outcomes[index].stands = null;
      tell(index, 'its words cross those of another decision', extentOf(quotation));
    }
  return { quotations: withEchoes(all), messages, outcomes };
}

/** A decision whose words have a place, and the finding of just these words. */
interface Match {
  index: number;
  verdict: Decision['verdict'];
  found: Quotation | null;
  /** The words that are decided on; under a change of extent the new ones. */
  extent: Span;
}

function match(
  text: string,
  quotations: readonly Quotation[],
  decisions: readonly Decision[],
  tell: (index: number, reason: string, place?: Span | null) => void,
): Match[] {
  const targets = anchor(text, decisions);
  const extents = anchor(
    text,
    decisions.map((decision) => decision.extent ?? decision),
  );
  const findings = new Findings(quotations);
  const earlier = new Map<string, number>();
  return decisions.flatMap((decision, index): Match[] => {
    const [target, extent] = [targets[index], extents[index]];
    if ('orphan' in extent || 'orphan' in target) {
      const lost = 'orphan' in target ? target : (extent as { orphan: string });
      tell(index, lost.orphan, 'orphan' in target ? null : target);
      return [];
    }
    const found = findings.at(target, decision);
    const key = found?.id ?? keyOf(target);
    const first = earlier.get(key);
    if (first !== undefined) {
      tell(index, `decision ${first + 1} is about the same words; keep one of them`, target);
      return [];
    }
    earlier.set(key, index);
    return [{ index, verdict: decision.verdict, found, extent }];
  });
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

export { piecesByBlock, wordsIn } from './words-in.ts';
export { anchor } from './anchor.ts';
