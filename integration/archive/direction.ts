/** Scripts that are written from right to left (ISO 15924). */
const FROM_THE_RIGHT = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

/**
 * Which way a language is written, for the attribute `dir`. `auto`, which leaves it to the first letter of the text, where the
 * language is not known or the tag is none.
 *
 * @param lang - BCP 47; `und` may have a script (`und-Arab`)
 */
export function directionOf(lang: string): 'ltr' | 'rtl' | 'auto' {
  if (lang === 'und') return 'auto';
  try {
    return FROM_THE_RIGHT.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto';
  }
}
