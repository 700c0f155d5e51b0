import { attribute } from './attribute/index.ts';
import { decide } from './decide/index.ts';
import { detect } from './detect/index.ts';
import { withinMentions, withinMessages } from './limits.ts';
import { findLinks } from './links/index.ts';
import type { Conversion } from './model.ts';
import { parseOptions } from './options.ts';
import type { ConvertOptions } from './options.ts';
import { parse, readable } from './parse/index.ts';
import { serialize } from './serialize/index.ts';

/**
 * Turns one plain-text article into MDX in which every quotation is a callout.
 *
 * Pure and synchronous; its cost is linear in the text. Offsets are half-open UTF-16 code units into `text`.
 * Never throws on a text. Throws `OptionsError` on bad options, naming the key, what was received and what was expected.
 */
export function convert(text: string, options: ConvertOptions = {}): Conversion {
  const resolved = parseOptions(options);
  const article = parse(text, resolved);
  const read = readable(article);
  const found = detect(read, resolved);
  const attributed = attribute(read, found.quotations, resolved);
  const decided = decide(article, attributed, resolved.decisions);
  const linked = findLinks(text, resolved);
  const written = serialize(article, decided.quotations, resolved, linked.links);
  const parts = [article, found, decided, linked, written];
  const messages = parts.flatMap((part) => part.messages);
  return {
    mdx: written.mdx,
    quotations: withinMentions(decided.quotations),
    links: linked.links,
    metadata: article.metadata,
    messages: withinMessages(messages),
  };
}

export { parse, detect, attribute, decide, serialize };
export { convertOptions, OptionsError } from './options.ts';
export type { Decision } from './decision.ts';
export type { LinkedWords } from './linked-words.ts';
export type { ConvertOptions, ResolvedConvertOptions } from './options.ts';
export type * from './model.ts';
export type { QuotationRule } from './rules.ts';
