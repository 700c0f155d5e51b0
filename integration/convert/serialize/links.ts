import type { Article, Link, Span } from '../model.ts';
import { toAttributes } from './attributes.ts';
import { clipToBlocks, whole } from './block-edges.ts';
import { toPosition } from './nodes.ts';
import type { TextElement } from './nodes.ts';
import type { Wrap } from './wraps.ts';

/**
 * The links cut at the edges of blocks and of everything that stands around words, so that none crosses an edge or holds a callout,
 * which has links of its own. Pieces of white space alone are no links.
 *
 * @param links in the order of the text, none overlapping another; so are the pieces.
 */
export function toLinkPieces(article: Article, links: readonly Link[], wraps: readonly Wrap[]): Link[] {
  if (links.length === 0) return [];
  const { text } = article;
  const edges = wraps.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  let next = 0;
  return links.flatMap(({ href, ...span }) =>
    clipToBlocks(article, behindCharacters(text, span)).flatMap(({ start, end }) => {
      const pieces: Link[] = [];
      for (let from = start; from < end;) {
        while (next < edges.length && edges[next] <= from) next++;
        const to = Math.min(end, edges[next] ?? end);
        const words = text.slice(from, to);
        const piece = {
          start: from + words.length - words.trimStart().length,
          end: to - words.length + words.trimEnd().length,
          href,
        };
        if (piece.start < piece.end) pieces.push(piece);
        from = to;
      }
      return pieces;
    }),
  );
}

/** Both edges move the same way: of two links that share a character each would else take it, and one stand in the other. */
const behindCharacters = (text: string, { start, end }: Span): Span => ({
  start: whole(text, start, 1),
  end: whole(text, end, 1),
});

/** Search engines are told that the archive does not vouch for where the words of an article lead. */
export function toLinkElement(link: Link): TextElement {
  const { href } = link;
  return {
    type: 'mdxJsxTextElement',
    name: 'a',
    href,
    attributes: toAttributes({ href, rel: 'nofollow ugc' }),
    children: [],
    position: toPosition(link),
  };
}
