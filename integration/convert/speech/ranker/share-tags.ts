import { Is } from '../../languages/index.ts';
import type { Frame } from './frame.ts';
import { endsSentence, placeFrom } from './passage.ts';
import type { Passage } from './passage.ts';

/** Most words between two quotations that share a tag. */
const NEAR = 14;

/**
 * One tag may stand for several quotations of its sentence: « Le bac part » et « revient », a dit Odette Lambrec. So does a lead-in: Odette Lambrec a
 * dit que le bac « part » et « revient ».
 */
export function shareTags(frames: readonly Frame[], passage: Passage): void {
  for (let i = frames.length - 2; i >= 0; i--) {
    const [frame, next] = [frames[i], frames[i + 1]];
    if (!frame.tag && next.tag?.side === 'after' && isJoined(frame, next, passage)) frame.tag = next.tag;
  }
  for (let i = 1; i < frames.length; i++) {
    const [before, frame] = [frames[i - 1], frames[i]];
    if (!frame.tag && before.tag?.side === 'before' && isJoined(before, frame, passage))
      frame.tag = before.tag;
  }
}

/** « … », précise le ministère. « … », ajoute-t-il: what the pronoun, or the verb without a subject, goes on with. */
export function carryNouns(frames: readonly Frame[], passage: Passage): void {
  for (let i = 1; i < frames.length; i++) {
    const [before, frame] = [frames[i - 1], frames[i]];
    const isOpen = frame.tag?.subject === 'pronoun' || frame.tag?.subject === 'dropped';
    const tag = before.tag?.subject === 'noun' ? before.tag : before.goesOnWith;
    if (!isOpen || !tag || frame.block > before.lastBlock + 1) continue;
    const from = Math.max(tag.head, before.words.to);
    const place = passage.places.at(placeFrom(passage, from));
    if (!place || place.from >= frame.words.from) frame.goesOnWith = tag;
  }
}

/** Whether a few words of the same sentence part two quotations, and none of them says or names who speaks. */
function isJoined(a: Frame, b: Frame, passage: Passage): boolean {
  const { from, to } = { from: a.words.to, to: b.words.from };
  if (a.lastBlock !== b.block || to <= from || to - from > NEAR || a.tailIsNew) return false;
  const { classes } = passage.words;
  for (let w = from; w < to; w++)
    if (endsSentence(passage, w) || (classes[w] & (Is.saying | Is.according)) !== 0) return false;
  const place = passage.places.at(placeFrom(passage, from));
  return !place || place.from >= to;
}
