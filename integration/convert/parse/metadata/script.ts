/** What letters tell: a script of one language, or of several that are written the same way. */
const SCRIPTS: readonly (readonly [letters: RegExp, lang: string])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Arabic}/gu, 'und-Arab'],
  [/\p{Script=Cyrillic}/gu, 'und-Cyrl'],
  [/\p{Script=Devanagari}/gu, 'und-Deva'],
];
/** Japanese writes Han too, and kana between them. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /\p{L}/gu;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}]/u;

/** Whether a code unit stands in Latin text: 1 it does, 2 it does not or is half of a character; filled as units are met. */
const latin = new Uint8Array(65536);

/** How many letters from a to z a text has, and how many characters of which `NOT_LATIN` says that they do not stand in Latin text. */
function countCharacters(text: string): { plain: number; others: number } {
  let plain = 0;
  let others = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit | 32) >= 97 && (unit | 32) <= 122) {
      plain++;
      continue;
    }
    const known = latin[unit] || (latin[unit] = NOT_LATIN.test(String.fromCharCode(unit)) ? 2 : 1);
    if (known === 1) continue;
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (NOT_LATIN.test(character)) others++;
    at += character.length - 1;
  }
  return { plain, others };
}

/** The language (BCP 47) of the script that more than half of the letters are of; null where that is Latin, or none. */
export function languageOfScript(text: string): string | null {
  // A Greek letter or two in English text: no script can have more letters than that, and to count those of each takes longer.
  const { plain, others } = countCharacters(text);
  if (others <= plain / 2) return null;
  const letters = text.match(LETTER)?.length ?? 0;
  const found = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > letters / 2);
  return found?.[1] === 'zh' && KANA.test(text) ? 'ja' : (found?.[1] ?? null);
}
