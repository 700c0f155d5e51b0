import { opensSentence, readMentions } from '../mentions/index.ts';
import type { Span } from '../model.ts';
import type { Words } from '../text/index.ts';
import { learnAbbreviations } from './abbreviations.ts';
import { nameRelatives } from './relatives.ts';
import { describe } from './describe.ts';
import type { Entity } from './entity.ts';
import { groupForms } from './forms.ts';
import { byGivenName, learnGenders } from './gender.ts';
import { mergeForms } from './merge-forms.ts';
import { Namesakes } from './namesakes.ts';
import { settlePlaces } from './settle-places.ts';
import { attachSingleNames } from './single-names.ts';

/**
 * The people and bodies that an article names, each with all its places under its fullest name. Linear in the words.
 *
 * @param lang BCP 47 tag
 * @param speech what people are quoted as saying, in order: who is named in it is spoken to, or of
 */
export function findEntities(words: Words, lang: string, speech: readonly Span[] = []): Entity[] {
  const names = readMentions(words, lang, speech);
  const { reading } = names;
  const places = settlePlaces(names);
  const forms = groupForms(
    reading,
    places.filter(({ keys }) => keys.length > 1),
  );
  const merged = mergeForms(reading, forms);
  const namesakes = new Namesakes();
  for (const [entity, own] of merged) {
    for (const form of own) for (const place of form.places) entity.mentions.push(place);
    if (own.length > 1) entity.mentions.sort((a, b) => a.start - b.start);
    byGivenName(reading, entity);
    for (const mention of entity.mentions) describe(reading, entity, mention);
    for (const { keys } of own) namesakes.add(entity, keys);
  }
  const entities = [...merged.keys()];
  const singles = places.filter(({ keys }) => keys.length === 1);
  // "Mrs Holm" is another than a Holm who is a "he".
  if (singles.some(({ titled }) => titled)) learnGenders(reading, entities);
  learnAbbreviations(words, entities, singles, namesakes);
  const { relatives, left } = nameRelatives(reading, singles, entities, namesakes);
  for (const relative of relatives) entities.push(relative);
  for (const single of attachSingleNames(reading, left, namesakes)) entities.push(single);
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start);
  learnGenders(reading, entities);
  return reading.capitalNouns ? entities.filter((entity) => !isPhrase(words, entity)) : entities;
}

/** "Klaffende Wunden": an adjective that opens a sentence, before a German noun. */
function isPhrase(words: Words, { keys, person, body, mentions: [first, ...more] }: Entity): boolean {
  if (keys.length === 1 || person || body || more.length > 0 || !opensSentence(words, first.words.start))
    return false;
  return /e[rsnm]?$/.test(words.text.slice(first.start, words.end[first.words.start]));
}
