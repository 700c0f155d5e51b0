/** What a key of front matter or of a header line names. */
export type Name = 'title' | 'byline' | 'date' | 'tags' | 'url' | 'lang';

/** Keys by what they name, in English, German, French, Spanish, Italian, Portuguese, Dutch, Catalan; compared in lower case. */
const KEYS: Readonly<Record<Name, string>> = {
  title: 'title headline titel überschrift schlagzeile titre título titulo titolo títol kop',
  byline:
    'by author authors byline writer von autor autorin verfasser verfasserin par auteur autrice por autora di autore door',
  date: 'date published datum fecha data publié publicado',
  tags: 'tags tag keywords topics schlagwörter schlagworte mots-clés étiquettes etiquetas palabras-clave',
  url: 'url link permalink canonical website',
  lang: 'lang language sprache langue idioma lingua taal',
};

const NAMES: ReadonlyMap<string, Name> = new Map(
  (Object.entries(KEYS) as [Name, string][]).flatMap(([name, keys]) =>
    keys.split(' ').map((key) => [key, name] as const),
  ),
);

/** What a key names; undefined for a key Verbatim has no name for. */
export function nameOf(key: string): Name | undefined {
  return NAMES.get(key.toLowerCase());
}
