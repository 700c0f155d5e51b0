/** Words so frequent that a page of text in the language is full of them. Words that several of the languages share vote for each. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that it for on with as his he be at by this had not are but from have an they which or she you were her all their has would what been',
  de: 'der die und in den das nicht von zu mit sich des auf für ist im dem ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über war so',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son mais comme ou nous aux elle cette été ses leur',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha o este sí porque esta entre cuando muy sin sobre ser',
  it: 'di e il la che in un a è per una non del con si da le dei nel della alla sono ha anche come più o ma al lo delle gli suo questo dal era ne cui',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als maar dan bij nog uit door naar heeft werd worden over wat ze hij was deze kan tot',
  ca: 'de la que i el en a els les un per amb no una del es als és al més com però seva han seu dels va o aquest són hi ho ha tot entre aquesta sense molt',
};
const VOTES: ReadonlyMap<string, readonly string[]> = (() => {
  const votes = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(FUNCTION_WORDS))
    for (const word of words.split(' ')) votes.set(word, [...(votes.get(word) ?? []), lang]);
  return votes;
})();

/** How much of a text is read, in UTF-16 code units; two pages tell as much as two hundred. */
const SAMPLE = 10_000;
/** The letters that the words above are made of. */
const WORD = /[a-z\u00df-\u00f6\u00f8-\u00ff]+/g;
/** Fewer votes than these could be a name or a title in another language. */
const VOTES_LEAST = 4;
/** How far the first must be ahead of the second. */
const AHEAD = 1.25;

/** The language whose function words the text has most of; `und` where they do not tell. Words of one language alone count double. */
export function guessLanguage(text: string, from: number): string {
  const scores = new Map<string, number>();
  for (const [word] of text
    .slice(from, from + SAMPLE)
    .toLowerCase()
    .matchAll(WORD)) {
    const languages = VOTES.get(word);
    for (const lang of languages ?? [])
      scores.set(lang, (scores.get(lang) ?? 0) + (languages!.length === 1 ? 2 : 1));
  }
  const ranking = [...scores].sort((a, b) => b[1] - a[1]);
  const [first, second] = [ranking.at(0), ranking.at(1)];
  if (!first || first[1] < VOTES_LEAST) return 'und';
  return second && first[1] < second[1] * AHEAD ? 'und' : first[0];
}
