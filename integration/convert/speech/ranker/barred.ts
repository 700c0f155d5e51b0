import { CLITIC } from '../../text/index.ts';
import type { Candidate } from './candidate.ts';
import { sexNumber } from './columns/index.ts';
import type { Frame } from './frame.ts';
import type { Passage } from './passage.ts';

/**
 * Whether grammar rules a candidate out, whatever else speaks for them: “he said” of a woman; “said Quill's lawyer” of Quill. Of the people whom
 * the first bars in `wide.train` and `wide-more.train` one in twenty did speak, for the text or its reader erred.
 */
export function isBarred(candidate: Candidate, frame: Frame, passage: Passage): boolean {
  const { tag } = frame;
  if (tag?.subject === 'pronoun') return frame.asked * sexNumber(candidate.entity) < 0;
  if (tag?.subject !== 'noun') return false;
  const { hash } = passage.words;
  return candidate.here.some(
    ({ place, part }) =>
      part !== 'prior' && part !== 'next' && hash[place.to] === CLITIC && tag.head === place.to + 1,
  );
}
