import type { Language } from '../languages/index.ts';
import type { Span } from '../model.ts';
import type { Run } from '../marks/index.ts';
import type { Words } from '../text/index.ts';
import { toSpans } from './attribution-spans.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { innerTags } from './inner-tag.ts';
import { readClauses } from './read-clauses.ts';
import type { Sentence } from './sentences.ts';

/**
 * What the clauses of a sentence say.
 *
 * @param known the sources of verbs of saying that have none, and of words after a colon that no name stands before
 */
export function attributionsIn(
  words: Words,
  language: Language,
  sentence: Sentence,
  outer: readonly Run[],
  [dropped, last]: readonly [Span | null, Span | null],
): FoundAttribution[] {
  const found = readClauses(words, language, sentence, outer)
    .map((attribution) => toSpans(words, outer, attribution))
    .filter(({ contents }) => contents.length > 0);
  for (const attribution of found)
    if (attribution.rule === 'verb-of-saying') attribution.source ??= attribution.cue ? dropped : last;
  const inner = sentence.units.flatMap((unit) => {
    const tagged = unit < 0 && language.tagsWithin ? taggedWithin(words, language, outer[~unit]) : null;
    return tagged ? [tagged] : [];
  });
  const said = [...found.filter((attribution) => !inner.some((one) => isBehind(attribution, one))), ...inner];
  const source = found.findLast((attribution) => attribution.source)?.source;
  if (!source) return said;
  // Other words in marks of the sentence are the same speaker's, if they are quoted at all.
  const others = sentence.units
    .filter((unit) => unit < 0 && !said.some(({ contents }) => covers(contents, outer[~unit])))
    .map((unit): FoundAttribution => ({
      cue: null,
      source,
      contents: [spanOfRun(outer[~unit])],
      rule: null,
      confidence: 0,
    }));
  return [...said, ...others];
}

/** «El muelle se hunde, advierte el alcalde.» Nadie respondió: what stands behind marks that hold a tag is no tag of theirs. */
function isBehind({ cue, contents }: FoundAttribution, { contents: [run] }: FoundAttribution): boolean {
  return (
    contents.every(({ start, end }) => start >= run.start && end <= run.end) && (!cue || cue.start >= run.end)
  );
}

/** Words in marks that hold their tag; null where they hold none. */
function taggedWithin(words: Words, language: Language, run: Run): FoundAttribution | null {
  const inner = innerTags(words, language, run);
  if (!inner) return null;
  const { cue, source, tags } = inner;
  return { cue, source, contents: [spanOfRun(run)], rule: 'verb-of-saying', confidence: 0.95, within: tags };
}

const spanOfRun = ({ start, end }: Run): Span => ({ start, end });

function covers(contents: readonly Span[], run: Span): boolean {
  return contents.some(({ start, end }) => start <= run.start && end >= run.end);
}
