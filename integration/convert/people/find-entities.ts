import { readMentions } from '../mentions/index.ts';
import type { Span } from '../model.ts';
import type { Words } from '../text/index.ts';
import { learnAbbreviations } from './abbreviations.ts';
import { nameRelatives } from './relatives.ts';
import { describe } from './describe.ts';
import type { Entity } from './entity.ts';
import { groupForms } from './forms.ts';
import { learnGenders } from './gender.ts';
import { mergeForms } from './merge-forms.ts';
import { Namesakes } from './namesakes.ts';
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
  const forms = groupForms(names);
  const merged = mergeForms(forms, reading.capitalNouns);
  const namesakes = new Namesakes();
  for (const [entity, own] of merged) {
    for (const { places } of own) for (const place of places) entity.mentions.push(place);
    entity.mentions.sort((a, b) => a.start - b.start);
    for (const mention of entity.mentions) describe(reading, entity, mention);
  }
  const entities = [...merged.keys()];
  learnGenders(reading, entities);
  for (const [entity, own] of merged) for (const { keys } of own) namesakes.add(entity, keys);
  const singles = forms
    .flatMap(({ keys, places }) => (keys.length === 1 ? places : []))
    .sort((a, b) => a.start - b.start);
  const unnamed = new Set(singles);
  learnAbbreviations(words, entities, singles, namesakes);
  for (const relative of nameRelatives(reading, unnamed, entities, namesakes)) entities.push(relative);
  for (const single of attachSingleNames(reading, [...unnamed], namesakes)) entities.push(single);
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start);
  learnGenders(reading, entities);
  return entities;
}
