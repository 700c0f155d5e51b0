import { CARD_SIZE } from '../cards/card.ts';
import type { Card, CardStyle } from '../cards/card.ts';
import { currentSite } from '../site.ts';
import { answer } from './answer.ts';
import type { PreviewImage } from './meta.ts';

/**
 * The picture of a link preview, for an endpoint to answer with. One that was drawn before, for the same words in the same style, is
 * read from the cache. Needs `satori`, the style's font, and `sharp`, which comes with Astro.
 *
 * @throws Error naming the package that is missing.
 */
export async function cardResponse(card: Card, style: CardStyle): Promise<Response> {
  const png = await currentSite('cardResponse()').cards.draw(card, style);
  return answer(Uint8Array.from(png), 'image/png');
}

/** What a page says of a card. */
export const previewOf = (
  url: string,
  { archive, title }: Pick<Card, 'archive' | 'title'>,
): PreviewImage => ({
  url,
  ...CARD_SIZE,
  alt: title === archive ? archive : `${title}, in ${archive}`,
});
