import type { Span, Work } from '../model.ts';
import { capitalsAt } from '../text/index.ts';

/** A noun for a work, after “in her” or “from the”, and before the title that a comma or nothing parts from it. */
const WORK =
  /(?<!\p{L})(?:in|from|of) (?:his|her|their|the|a|an) (?:[\p{L}\p{Nd}’'-]{1,24} ){0,3}(?:memoirs?|book|novel|essay|poem|play|diary|autobiography|biography|pamphlet|treatise|study|report|story|short story|collection|speech|lecture|sermon|album|song|film|column|introduction|preface),? (?:called |entitled |titled )?[“"‘'«_*]?(?=\p{Lu})/iu;
/** The longest title. */
const LONGEST = 80;

/** The title in a lead-in of the form “In her memoir, The Dry Side, Ida Holm wrote:”; null where none is named. */
export function titleIn(text: string, { start, end }: Span): Work | null {
  const work = WORK.exec(text.slice(start, end));
  if (!work) return null;
  const from = start + work.index + work[0].length;
  const title = capitalsAt(text, from, Math.min(end, from + LONGEST));
  // What goes on is a name that has more to it, or the beginning of a sentence.
  if (!title || !/^[,:(”"’'»_*]/.test(text.slice(title.end, title.end + 1))) return null;
  return { ...title, title: text.slice(title.start, title.end) };
}
