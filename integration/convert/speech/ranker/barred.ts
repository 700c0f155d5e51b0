import { Is, Tells, tellsOf } from '../../languages/index.ts';
import { CLITIC, Shape } from '../../text/index.ts';
import type { Candidate } from './candidate.ts';
import { calledIn, sexNumber, sexOf } from './columns/index.ts';
import type { Frame } from './frame.ts';
import { placeFrom } from './passage.ts';
import type { Passage, Place } from './passage.ts';
import type { Tag } from './tag-kinds.ts';

/**
 * Whether grammar rules a candidate out, whatever else speaks for them: “he said” of a woman, or of one of
 * two whom the text names in one breath; “said Quill's lawyer” of Quill. Of the people whom the first bars in
 * `wide.train` and `wide-more.train` one in twenty did speak, for the text or its reader erred.
 */
export function isBarred(candidate: Candidate, frame: Frame, passage: Passage): boolean {
  const { tag } = frame;
  if (tag?.subject === 'name' && isSure(tag, frame)) return tag.place?.who !== candidate.who;
  // “Late again, Quill!”: who is spoken to does not speak.
  if (calledIn(candidate, frame.index, passage) === 2 && tag?.place?.who !== candidate.who) return true;
  if (frame.goesOnWith && isOther(candidate, frame.goesOnWith, passage)) return true;
  if (tag?.subject === 'pronoun')
    return (
      isMany(candidate, tag, passage) ||
      frame.asked * sexNumber(candidate.entity) < 0 ||
      isOneOfTwo(candidate, frame, passage) ||
      isBesideOther(candidate, frame, passage)
    );
  if (tag?.subject !== 'noun') return false;
  if (isOther(candidate, tag, passage)) return true;
  const { hash } = passage.words;
  return candidate.here.some(
    ({ place, part }) =>
      part !== 'prior' && part !== 'next' && hash[place.to] === CLITIC && tag.head === place.to + 1,
  );
}

/** “said Quill” behind the words, “Quill said: ” before them: of a hundred such tags one or two are read wrong. */
function isSure({ side }: Tag, { leadSign, quotation }: Frame): boolean {
  return side !== 'before' || (quotation.type === 'direct' && leadSign === COLON);
}

const COLON = 58;

/** “Elles exhortaient”: no single person; “they” may be one. */
function isMany({ entity }: Candidate, { head }: Tag, { words, language }: Passage): boolean {
  return entity.person && (words.classes[head] & Is.plural) !== 0 && language.code !== 'en';
}

/** “a dit un témoin” is nobody whom the text names; “disent les voisins”, “dit le ministère” is no person. */
function isOther(
  { entity }: Candidate,
  { phrase, head }: Tag,
  { words, people, language }: Passage,
): boolean {
  if (!phrase) return false;
  if (entity.person && language.several.has(words.hash[phrase.from])) return true;
  if (people.indefinite.has(words.hash[phrase.from])) return true;
  const told = tellsOf(people, words.hash[head]);
  return (told & (Tells.body | Tells.role | Tells.title)) === Tells.body && entity.person && !entity.body;
}

/** “Carol Finney and Beth Orme came late. … she said”: the pronoun may mean either. */
function isOneOfTwo({ before, entity }: Candidate, { asked }: Frame, passage: Passage): boolean {
  const { words, places } = passage;
  if (!before) return false;
  const at = placeFrom(passage, before.from);
  const isJoined = (a: Place | undefined, b: Place | undefined): boolean => {
    if (!a || b?.from !== a.to + 1 || (words.classes[a.to] & Is.conjunction) === 0) return false;
    const other = b.entity === entity ? a.entity : b.entity;
    return other !== entity && sexNumber(other) * asked >= 0;
  };
  return isJoined(places[at - 1], before) || isJoined(before, places[at + 1]);
}

/** “My father spoke of old Quill. … he said”: somebody without a name is the subject before, whom the pronoun may mean as well. */
function isBesideOther({ before }: Candidate, { asked, prior }: Frame, passage: Passage): boolean {
  if (!before || asked === 0 || before.from < prior.from || before.from >= prior.to) return false;
  const { classes, shape } = passage.words;
  if (!isObject(passage, before)) return false;
  for (let w = prior.from; w < before.from; w++)
    if (
      (classes[w] & (Is.pronoun | Is.determiner)) === 0 &&
      sexOf(classes[w]) === asked &&
      (shape[w] & Shape.capital) === 0
    )
      return true;
  return false;
}

/** Words between a preposition and a name: “of old Mr. Quill”. */
const PHRASE = 3;

function isObject({ words }: Passage, { from }: Place): boolean {
  for (let w = from - 1; w >= Math.max(0, from - PHRASE); w--) {
    if ((words.shape[w] & Shape.punctuation) !== 0) return false;
    if ((words.classes[w] & Is.preposition) !== 0) return true;
  }
  return false;
}
