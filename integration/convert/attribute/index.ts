import { wordsOf } from '../detect/words.ts';
import type { Article, Quotation } from '../model.ts';
import { alternates, carrySources, sharesBlock } from './carry.ts';
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
  for (const quotation of attributed) {
    const { source } = quotation;
    if (source && (!dialogue || quotation.kind === 'block' || sharesBlock(article, source, quotation)))
      quotation.speaker = resolver.resolve(source, dialogue && quotation.kind === 'run-in');
    else if (quotation.echoes) quotation.speaker = byId.get(quotation.echoes.id)?.speaker ?? null;
  }
  return attributed;
}
