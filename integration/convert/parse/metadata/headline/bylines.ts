/* eslint-disable regexp/no-super-linear-move -- lines are short: the square of a hundred and twenty is little */
import { Tells, hashWord, peopleOf, tellsOf } from '../../../languages/index.ts';
import type { Span } from '../../../model.ts';

const LONGEST = 120;
/** What may stand before the name: who wrote, told or asked. */
const BY =
  /^[(*_]*(?:(?:written|words|story|text|article|report(?:ed|ing)?|review(?:ed)?|interview(?:ed)?|essay|posted|published|compiled|translated|comments?|letter)\s+by|by|von|text|text von|interview von|par|propos recueillis par|entretien par|por|publicado por|escrito por|entrevista de|di|de|a cura di|intervista di|door|tekst|per|publié par|escrit per)(?:\s+(?::\s+)?|:\s+)(?=\p{L})/iu;
/** Alone before a name it is more often a word of the text. */
const NEEDS_COLON = /^(?:text|tekst)\s/i;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*,?$/u;
const BETWEEN =
  /^(?:and|und|et|[yei&]|en|with|avec|con|mit|met|the|of|de|del|della|di|da|do|dos|das|van|von|der|den|la|le|les|du|des|zu|zum|ten|ter|af|bin|ibn|al|el)$/;
const WORDS_MOST = 12;
const BARE_MOST = 4;

/** Where the name stands in a line that is a byline and nothing else (“By Ada Pell”, “Interview by Tom Allard”). */
export function bylineIn(words: string): Span | null {
  if (words.length > LONGEST) return null;
  const by = BY.exec(words);
  if (!by || (NEEDS_COLON.test(words) && !by[0].includes(':'))) return null;
  const rest = words.slice(by[0].length).replace(/[)*_.\s]+$/u, '');
  const end = nameEnd(rest);
  return end === 0 ? null : { start: by[0].length, end: by[0].length + end };
}

/** Where the names end that the words begin with: at a line's end, a bar, a dash, a date or an address. 0 where they are no names. */
function nameEnd(words: string): number {
  const stop = /\s+(?:(?:le|am|el|il|op|on)\s+(?=\d)|[|·•–—/(-]|(?=\d))|\s+(?=\S*@)/u.exec(words);
  const names = stop ? words.slice(0, stop.index) : words;
  return areNames(names, WORDS_MOST) ? names.length : 0;
}

/** A name without “by”, which a known given name opens: “Ada Pell”, “Ada Pell and Tom Allard”. */
export function isBareName(words: string): boolean {
  if (words.length > LONGEST || !areNames(words, WORDS_MOST)) return false;
  const known = peopleOf('en');
  return words.split(/,\s*|\s(?:and|und|et|[ye&]|en)\s/u).every((name) => {
    const tokens = name.trim().split(/\s+/);
    const given = tellsOf(known, hashWord(tokens[0].toLowerCase()));
    return (
      tokens.length >= 2 &&
      tokens.length <= BARE_MOST &&
      (given & Tells.given) !== 0 &&
      !BETWEEN.test(tokens[tokens.length - 1]) &&
      (tellsOf(known, hashWord(tokens[tokens.length - 1].toLowerCase())) &
        (Tells.place | Tells.body | Tells.label)) ===
        0
    );
  });
}

/** Whether words are names and what stands between names, as many as `most` in all. */
export function areNames(words: string, most: number): boolean {
  const tokens = words.split(/\s+/);
  if (tokens.length > most || !NAME_WORD.test(tokens[0]) || words.endsWith(',')) return false;
  return tokens.every((token) => NAME_WORD.test(token) || BETWEEN.test(token));
}
