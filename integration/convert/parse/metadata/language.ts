import { languageOfScript } from './script.ts';
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
const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** The letters that the words above are made of, and what stands for one of them in capitals. */
const LETTER = /[a-z\u00df-\u00f6\u00f8-\u00ff]/;

/** The letter that a code unit is in lower case, 0 where it is none of `LETTER`. */
const letters = new Uint8Array(0x180);
for (let code = 0; code < letters.length; code++) {
  const letter = String.fromCharCode(code).toLowerCase()[0];
  if (LETTER.test(letter)) letters[code] = letter.charCodeAt(0);
}

/** The few capitals beyond the table: sharp s, the signs of kelvin and ångström. */
function letterOf(code: number): number {
  if (code < letters.length) return letters[code];
  return code === 0x1e9e ? 0xdf : code === 0x212a ? 0x6b : code === 0x212b ? 0xe5 : 0;
}

const mix = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/** Hash of a word → the languages it votes for, one bit each. Open addressing: `hashes[i]` has `votes[i]`, 0 for none. */
const SIZE = 1024;
const hashes = new Int32Array(SIZE);
const votes = new Uint8Array(SIZE);
LANGUAGES.forEach((lang, bit) => {
  for (const word of FUNCTION_WORDS[lang].split(' ')) {
    const hash = Array.from(word, (letter) => letter.charCodeAt(0)).reduce(mix, 0);
    const at = placeOf(hash);
    hashes[at] = hash;
    votes[at] |= 1 << bit;
  }
});

function placeOf(hash: number): number {
  let at = (hash ^ (hash >>> 15)) & (SIZE - 1);
  while (votes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & (SIZE - 1);
  return at;
}

/** How much of a text is read, in UTF-16 code units; two pages tell as much as two hundred. */
const SAMPLE = 10_000;
/** Fewer votes than these could be a name or a title in another language. */
const VOTES_LEAST = 4;
/** How far the first must be ahead of the second. */
const AHEAD = 1.25;

/** The language of a text, from `from` on; `und` where nothing tells, `und-Arab` and the like where only the script does. */
export function guessLanguage(text: string, from: number): string {
  const end = Math.min(text.length, from + SAMPLE);
  return (
    languageOfScript(text.slice(from, end)) ?? languageOfWords(text, from, end, VOTES_LEAST, AHEAD) ?? 'und'
  );
}

/** More is asked of a passage than of a whole text: what is said to be foreign should be. */
const PASSAGE_VOTES_LEAST = 14;
const PASSAGE_AHEAD = 2.5;

/** The language of a passage in an article of another; null where it does not tell for sure. */
export function languageOfPassage(passage: string): string | null {
  const sample = passage.slice(0, SAMPLE);
  return (
    languageOfScript(sample) ?? languageOfWords(sample, 0, sample.length, PASSAGE_VOTES_LEAST, PASSAGE_AHEAD)
  );
}

/** The language whose function words there are most of between two offsets; words of one language alone count double. */
function languageOfWords(
  text: string,
  from: number,
  end: number,
  least: number,
  ahead: number,
): string | null {
  const scores = new Int32Array(LANGUAGES.length);
  for (let at = from; at < end; at++) {
    let hash = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      const letter = letterOf(code);
      if (letter === 0) break;
      hash = mix(hash, letter);
      if (code === 0x130) break; // its lower case ends in a dot of its own
    }
    if (hash !== 0) count(votes[placeOf(hash)], scores);
  }
  const [first, second] = [...scores.keys()].sort((a, b) => scores[b] - scores[a]);
  if (scores[first] < least || scores[first] < scores[second] * ahead) return null;
  return LANGUAGES[first];
}

function count(languages: number, scores: Int32Array): void {
  const vote = (languages & (languages - 1)) === 0 ? 2 : 1;
  for (let bit = 0; languages >> bit !== 0; bit++) if ((languages >> bit) & 1) scores[bit] += vote;
}
