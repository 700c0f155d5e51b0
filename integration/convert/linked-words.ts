import { z } from 'zod';
import { selectorShape } from './selector.ts';
import { isWebAddress, WEB_ADDRESS } from './web-address.ts';

/** Words of a text that are a link, and the address that they lead to: what markup said before the text was plain. */
export const linkedWords = z.strictObject({
  ...selectorShape,
  href: z.string().refine(isWebAddress, WEB_ADDRESS),
});

export type LinkedWords = z.output<typeof linkedWords>;
