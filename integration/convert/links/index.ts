import { anchor } from '../decide/index.ts';
import type { LinkedWords } from '../linked-words.ts';
import { count } from '../limits.ts';
import type { Link, Message, Span } from '../model.ts';
import type { ResolvedConvertOptions } from '../options.ts';
import { bareAddresses } from './bare-addresses.ts';

/** Each is an element of the page. The longest articles with notes have a few hundred. */
const LINKS_MOST = 10_000;

export interface Linked {
  /** In the order of the text; no two overlap. */
  links: Link[];
  messages: Message[];
}

/**
 * The links of a text: the words that `linkedWords` names, and bare addresses outside of them where `links` says so. Linked words
 * without a certain place are no link and are told, as `orphan-link`. Linear in the text and the linked words together.
 */
export function findLinks(text: string, { links, linkedWords }: ResolvedConvertOptions): Linked {
  const messages: Message[] = [];
  const stated = statedLinks(text, linkedWords, messages);
  const bare = links ? outside(bareAddresses(text), stated) : [];
  const all = [...stated, ...bare].sort((a, b) => a.start - b.start);
  const spare = all.at(LINKS_MOST);
  if (spare)
    messages.push({
      rule: 'too-many-links',
      reason: `From here on no links are made in the article, because it has more than ${count(LINKS_MOST)} before; its words are all shown.`,
      place: { start: spare.start, end: spare.end },
      expected: 'an article divided into several files',
    });
  return { links: all.slice(0, LINKS_MOST), messages };
}

function statedLinks(text: string, linkedWords: readonly LinkedWords[], messages: Message[]): Link[] {
  const placed: (Link & { index: number })[] = [];
  for (const [index, place] of anchor(text, linkedWords).entries()) {
    const words = linkedWords[index];
    if ('orphan' in place) messages.push(orphan(text, words, index, place.orphan));
    else placed.push({ ...place, href: words.href, index });
  }
  placed.sort((a, b) => a.start - b.start || a.index - b.index);
  let end = 0;
  return placed.flatMap(({ index, ...link }) => {
    if (link.start < end) {
      messages.push(orphan(text, linkedWords[index], index, 'its words are part of another link', link));
      return [];
    }
    end = link.end;
    return [link];
  });
}

/** The links of one list that overlap none of another; both are in the order of the text. */
function outside(links: Link[], others: readonly Link[]): Link[] {
  let next = 0;
  return links.filter(({ start, end }) => {
    while (next < others.length && others[next].end <= start) next++;
    return next >= others.length || others[next].start >= end;
  });
}

function orphan(
  text: string,
  { exact, position }: LinkedWords,
  link: number,
  reason: string,
  place?: Span,
): Message {
  const start = Math.min(position?.start ?? 0, text.length);
  const words = exact.length > 60 ? `${exact.slice(0, 60)}…` : exact;
  return {
    rule: 'orphan-link',
    reason: `The link of "${words.replaceAll(/\s+/g, ' ')}" is not shown: ${reason}.`,
    place: place
      ? { start: place.start, end: place.end }
      : { start, end: Math.min(position?.end ?? start, text.length) },
    actual: exact,
    link,
  };
}
