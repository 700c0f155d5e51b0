import { voiceIn } from '../archive/index.ts';
import { authorOf, workOf } from '../components/attribution.ts';
import type { Piece } from '../components/attribution.ts';
import type { Place } from './find-quotation.ts';

/** "— Ines Calder, in The Last Ferry": whose words they are where that is known, and a link to where they stand. */
export function captionOf({ entry, quotation }: Place, address: string): Piece<string>[] {
  const voice = voiceIn(entry, quotation);
  const place = workOf([entry.data.title], address);
  return voice === null ? ['— ', place] : ['— ', authorOf([voice]), ', in ', place];
}
