import { attribute, decide, detect, parse } from '../convert/index.ts';
import type { Decision, Message, Quotation } from '../convert/index.ts';
import { findLinks } from '../convert/links/index.ts';
import { readable } from '../convert/parse/index.ts';
import { parseOptions } from '../convert/options.ts';
import { leastSureFirst } from './item.ts';
import type { Review, ReviewItem } from './item.ts';
import type { Opened } from './opened.ts';

/** What there is to decide in an article. Suggestions below `floor` are left out. */
export function reviewOf(
  { file, text, options, places, linkPlaces, revision }: Opened,
  floor: number,
): Review {
  const resolved = parseOptions(options);
  const article = readable(parse(text, resolved));
  const found = attribute(article, detect(article, resolved).quotations);
  const { quotations, messages, outcomes } = decide(article, found, resolved.decisions);
  const byId = new Map(found.map((quotation) => [quotation.id, quotation]));
  const now = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const items: ReviewItem[] = [];
  const seen = new Set<string>();
  for (const [index, { place, found: id, stands }] of outcomes.entries()) {
    const decision = resolved.decisions[index];
    const finding = id === null ? undefined : byId.get(id);
    const quotation = (stands === null ? undefined : now.get(stands)) ?? finding;
    if (id !== null) seen.add(id);
    if (!place || !quotation) continue;
    seen.add(quotation.id);
    items.push({ ...itemOf(quotation, finding ?? quotation), ...stateOf(decision), decision, index });
  }
  for (const finding of found) {
    const isLeft = now.has(finding.id) && !seen.has(finding.id);
    if (!isLeft || (finding.status === 'suggested' && finding.confidence < floor)) continue;
    items.push(itemOf(finding, finding));
  }
  return {
    file,
    revision,
    text,
    blocks: article.blocks.map(({ start, end }) => ({ start, end })),
    items: items.sort(leastSureFirst),
    orphans: [
      ...messages.map(({ decision, ...message }) => orphanOf(message, places, decision)),
      ...findLinks(text, resolved).messages.flatMap(({ link, ...message }) =>
        link === undefined ? [] : [orphanOf(message, linkPlaces, link)],
      ),
    ],
  };
}

function itemOf(quotation: Quotation, finding: Quotation): ReviewItem {
  const { id, kind, type, content, status, speaker, source, work } = quotation;
  return {
    key: id,
    state: 'open',
    shown: status !== 'suggested',
    kind,
    type,
    confidence: finding.confidence,
    rule: finding.rule,
    reasons: finding.reasons,
    content,
    speaker: speaker?.name ?? null,
    source: source?.text.replaceAll(/\s+/g, ' ') ?? null,
    url: work?.url ?? null,
    decision: null,
    index: null,
  };
}

const stateOf = ({ verdict }: Decision): Pick<ReviewItem, 'state' | 'shown'> =>
  verdict === 'reject' ? { state: 'rejected', shown: false } : { state: 'accepted', shown: true };

const orphanOf = ({ reason }: Message, places: readonly string[], index = 0) => ({
  reason: `${places.at(index) ?? 'sidecar'}: ${reason}`,
});
