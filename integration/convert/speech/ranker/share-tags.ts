import { Is } from '../../languages/index.ts';
import { sexNumber, sexOf } from './columns/index.ts';
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

/** Blocks back to the tag that a verb of going on goes on from. */
const BLOCKS = 3;

/** “…,” said Nora Quill. “…” ¶ She added: “…” Who goes on is who was named, where nobody else is named since. */
export function carryNames(frames: readonly Frame[], passage: Passage): void {
  const { places, words, language } = passage;
  frames.forEach((frame, i) => {
    const head = pronounOf(frame, passage);
    if (head < 0 || !language.adding.has(words.hash[frame.verb])) return;
    let k = i - 1;
    while (k >= 0 && !frames[k].tag && frame.block - frames[k].block <= BLOCKS) k--;
    const before = frames.at(k)?.tag;
    if (k < 0 || before?.subject !== 'name' || frame.block - frames[k].lastBlock > BLOCKS) return;
    const named = before.place!;
    if (sexOf(words.classes[head]) * sexNumber(named.entity) < 0) return;
    const from = Math.max(frames[k].words.from, named.to);
    for (let p = placeFrom(passage, from); p < places.length && places[p].from < frame.words.from; p++)
      if (places[p].who !== named.who && !places[p].entity.body) return;
    frame.tag = { verb: frame.verb, subject: 'name', place: named, head, phrase: null, side: before.side };
  });
}

/** The pronoun of a tag, or of a lead-in in a paragraph of its own; the verb where it has no subject. −1 where there is none. */
function pronounOf({ tag, source, verb }: Frame, { words: { classes } }: Passage): number {
  if (verb < 0) return -1;
  if (tag) return tag.subject === 'pronoun' || tag.subject === 'dropped' ? tag.head : -1;
  const isPronoun = source && source.to - source.from === 1 && (classes[source.from] & Is.pronoun) !== 0;
  return isPronoun ? source.from : -1;
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
