import { addAttribute, escapeHTML } from 'astro/runtime/server/index.js';
import type { Piece } from './attribution.ts';

/** The HTML of an attribution's pieces: every text and attribute escaped, as Astro does it. */
export function toHtml(pieces: readonly Piece<string>[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapeHTML(piece);
      const attributes = Object.entries(piece.attributes).map(([name, value]) =>
        String(addAttribute(value, name)),
      );
      return `<${piece.tag}${attributes.join('')}>${toHtml(piece.children)}</${piece.tag}>`;
    })
    .join('');
}
