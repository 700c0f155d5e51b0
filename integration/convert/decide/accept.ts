import { attribute } from '../attribute/index.ts';
import type { Decision } from '../decision.ts';
import { extentOf } from '../extent.ts';
import type { Article, Quotation } from '../model.ts';
import { uniqueIds } from '../quotations/index.ts';
import { applied, findingOf, withSpeaker } from './apply-decision.ts';
import type { Match, Tell } from './match.ts';

/** What a decision makes of a quotation. `isClaimed`: a person marked out its words. */
interface Accepted {
  index: number;
  quotation: Quotation;
  isClaimed: boolean;
}

/** Makes of what was accepted or added what the decisions say. */
export function accept(
  article: Article,
  quotations: readonly Quotation[],
  decisions: readonly Decision[],
  matches: readonly Match[],
  tell: Tell,
): Accepted[] {
  const added = attributedAdditions(article, quotations, decisions, matches);
  const speakers = new Map(quotations.flatMap(({ speaker }) => (speaker ? [[speaker.name, speaker]] : [])));
  return matches.flatMap(({ index, found, extent, verdict }): Accepted[] => {
    if (verdict === 'reject') return [];
    const decision = decisions[index];
    const base = found ?? added.get(index)!;
    const described = applied(article, base, decision, found ? extent : extentOf(base));
    const quotation = withSpeaker(article.text, described, decision, speakers);
    if (!quotation)
      tell(index, `its source, "${decision.source ?? ''}", is not printed near the quotation`, extent);
    const isClaimed = !found || decision.extent !== undefined;
    return [{ index, quotation: quotation ?? described, isClaimed }];
  });
}

/** Quotations of words that nothing found, by their decisions: attributed as any finding is. */
function attributedAdditions(
  article: Article,
  quotations: readonly Quotation[],
  decisions: readonly Decision[],
  matches: readonly Match[],
): Map<number, Quotation> {
  const added = matches.filter(({ found, verdict }) => !found && verdict !== 'reject');
  if (added.length === 0) return new Map();
  const idOf = uniqueIds(
    article.text,
    quotations.map(({ id }) => id),
  );
  const findings = added.map(({ index, extent }) => {
    const finding = findingOf(article, decisions[index], extent);
    return { ...finding, id: idOf(finding) };
  });
  const attributed = attribute(article, findings);
  return new Map(added.map(({ index }, at) => [index, attributed[at]]));
}
