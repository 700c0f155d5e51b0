import { wordsOf } from '../detect/words.ts';
import type { Article, Quotation } from '../model.ts';
import { alternates, carrySources, leadsIn, sharesBlock } from './carry.ts';
import { signSources } from './name-after.ts';
import { findEntities } from './names.ts';
import { makeResolver } from './speakers.ts';
import { findWorks } from './works.ts';

/**
 * Adds to each quotation what the article tells about it: source, speaker, work. Never creates or drops one. What proves a
 * quotation (the cue of reported speech, and its source) was read with it by `detect`.
 */
export function attribute(article: Article, quotations: Quotation[]): Quotation[] {
  const words = wordsOf(article);
  const entities = findEntities(words, /^de\b/i.test(article.metadata.lang));
  const resolver = makeResolver(words, entities);
  const attributed = quotations.map((quotation) => ({ ...quotation }));
  findWorks(article, attributed, entities);
  signSources(article, attributed);
  const dialogue = alternates(article, attributed);
  carrySources(article, attributed);
  const byId = new Map(attributed.map((quotation) => [quotation.id, quotation]));
  if (dialogue) dropFarSources(article, attributed);
  for (const quotation of attributed) {
    const { source } = quotation;
    if (source) quotation.speaker = resolver.resolve(source, dialogue && quotation.kind === 'run-in');
    else if (quotation.echoes) quotation.speaker = byId.get(quotation.echoes.id)?.speaker ?? null;
  }
  return attributed;
}

/** In a dialogue, who speaks in one paragraph does not speak in the next. */
function dropFarSources(article: Article, quotations: readonly Quotation[]): void {
  for (const quotation of quotations) {
    const { source, kind, type } = quotation;
    if (!source || kind === 'block' || type !== 'direct') continue;
    if (sharesBlock(article, source, quotation) || leadsIn(article, source, quotation)) continue;
    quotation.source = null;
    quotation.cue = null;
  }
}
