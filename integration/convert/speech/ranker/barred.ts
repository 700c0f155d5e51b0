import { hashWord, Is, Tells, tellsOf } from '../../languages/index.ts';
import { CLITIC, Shape } from '../../text/index.ts';
import type { Candidate } from './candidate.ts';
import { calledIn, isSubject, isUnnamed, sexNumber } from './columns/index.ts';
import type { Frame } from './frame.ts';
import { placeFrom } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';
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
  if (
    isPlaceOf(candidate, frame, passage) ||
    isOwner(candidate, frame, passage) ||
    isUnmoved(candidate, frame, passage) ||
    isParted(candidate, frame, passage)
  )
    return true;
  if (tag?.subject !== 'noun') return false;
  if (isOther(candidate, tag, passage)) return true;
  const { hash } = passage.words;
  // “The captain called: “…” On the quay, mate Tom Quill laughed.” The captain is nobody who is named later only, unless as a captain.
  if (!candidate.before && tag.side === 'before' && !candidate.entity.titles.has(hash[tag.head])) return true;
  return candidate.here.some(
    ({ place, part }) =>
      part !== 'prior' &&
      part !== 'next' &&
      (isOwnerOf(place, tag.head, passage) || isOfNoun(place, tag.head, passage)),
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
  // Read backwards, a phrase begins behind its article.
  if ([phrase.from, phrase.from - 1].some((w) => people.indefinite.has(words.hash[w]))) return true;
  const told = tellsOf(people, words.hash[head]);
  return (told & (Tells.body | Tells.role | Tells.title)) === Tells.body && entity.person && !entity.body;
}

/** “Quill's lawyer”, “Quill's legal team” */
function isOwnerOf({ to }: Place, head: number, { words: { hash, shape } }: Passage): boolean {
  if (hash[to] !== CLITIC || head <= to || head > to + PHRASE) return false;
  for (let w = to + 1; w < head; w++) if ((shape[w] & Shape.punctuation) !== 0) return false;
  return true;
}

/** “A friend of Tom Quill said”, “a lawyer for Mr. Quill”: a name behind a preposition right after the noun that speaks. */
function isOfNoun({ from }: Place, head: number, passage: Passage): boolean {
  const { words } = passage;
  let w = from - 1;
  while (w > head && from - w <= OFFICE && isBeforeName(passage, w)) w--;
  return w - head >= 0 && w - head <= 1 && w > 0 && isSmallPreposition(words, w);
}

/** “the mayor of Ottery, Ida Holm”: what a preposition joins to an office before the name. */
function isPlaceOf({ who, here }: Candidate, { source }: Frame, passage: Passage): boolean {
  const place = here.find(({ part }) => part === 'source')?.place;
  if (!source || !place || place.from === source.from) return false;
  const { words, places } = passage;
  const next = places.at(placeFrom(passage, place.to));
  if (!next || next.who === who || next.to > source.to || words.hash[place.to] !== COMMA) return false;
  return next.from - place.to <= PHRASE && isSmallPreposition(words, place.from - 1);
}

const COMMA = 44;
const NOTHING = hashWord('nothing');

/** What may stand between a preposition and a name: “of the late Culture Minister Quill”. */
function isBeforeName({ words, people }: Passage, w: number): boolean {
  if ((words.classes[w] & (Is.title | Is.role | Is.determiner)) !== 0) return true;
  return (tellsOf(people, words.hash[w]) & Tells.modifier) !== 0;
}

const OFFICE = 5;

function isSmallPreposition({ classes, shape }: Passage['words'], w: number): boolean {
  return (classes[w] & Is.preposition) !== 0 && (shape[w] & Shape.capital) === 0;
}

/** “Whose dog is that?” Ellen did not look round. “Whose dog?” In a paragraph of its own, after words that she does not answer, another asks again. */
function isUnmoved(
  { before, here }: Candidate,
  { tag, source, prior, priorBack, previous }: Frame,
  passage: Passage,
): boolean {
  const { hash } = passage.words;
  // “Will he live?” Quill said nothing.
  if (!tag && here.some(({ place, part }) => part === 'tail' && hash[place.to + 1] === NOTHING)) return true;
  if (tag || source || priorBack !== 1 || previous < 0 || before?.from !== prior.from) return false;
  const { classes } = passage.words;
  return (classes[before.to] & Is.auxiliary) !== 0 && (classes[before.to + 1] & Is.negation) !== 0;
}

/** “…,” said Holm. Ruhl disagrees. “…”: who spoke before a sentence about somebody else, in one paragraph. */
function isParted({ who, before }: Candidate, frame: Frame, passage: Passage): boolean {
  const { tag, source, prior, previousEnd, block } = frame;
  if (tag || source || !before || before.from >= prior.from || prior.from < previousEnd) return false;
  if (previousEnd <= passage.words.blocks[block]) return false;
  const { places } = passage;
  for (let i = placeFrom(passage, prior.from); i < places.length && places[i].from < prior.to; i++)
    if (places[i].who !== who && !places[i].entity.body && isSubject(passage, places[i]) >= 4) return true;
  return false;
}

/** “Her late father called it a waiting room”: whoever the text does not call so is not meant, above all not she. */
function isOwner({ entity }: Candidate, { source }: Frame, passage: Passage): boolean {
  if (!source || source.to - source.from < 2 || source.to - source.from > PHRASE + 1) return false;
  const { classes, hash, shape } = passage.words;
  const first = classes[source.from];
  if ((first & Is.determiner) === 0 || (first & OWNS) === 0) return false;
  const head = source.to - 1;
  // “her letter said”: that may be she.
  if ((classes[head] & (Is.sayingNoun | Is.workNoun)) !== 0 || (shape[head] & Shape.capital) !== 0)
    return false;
  const named = passage.places.at(placeFrom(passage, source.from));
  return !entity.titles.has(hash[head]) && (!named || named.from >= source.to);
}

const OWNS = Is.female | Is.male | Is.firstPerson | Is.plural;

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
  if (!isObject(passage, before)) return false;
  for (let w = prior.from; w < before.from; w++) if (isUnnamed(passage, w, asked)) return true;
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
