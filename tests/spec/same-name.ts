/** Articles of the languages that the pages have. */
const ARTICLE = /^(?:the|an?|l['’]|l[aeo]s?|el|der|die|das|il|gli|i|os?|as?|de|het)\s+/;
/** A courtesy title before a name; offices and degrees are none. */
const TITLE = new RegExp(
  `^(${[
    ...['mrs?', 'ms', 'miss', 'mx', 'mister', 'madam', 'sir', 'dame', 'lord', 'lady', 'sister', 'brother'],
    ...['mme', 'mlle', 'm', 'madame', 'monsieur', 'mademoiselle', 'herr', 'frau', 'fräulein'],
    ...['doña', 'señora?', 'sra?', 'signora?', 'sig', 'dona?', 'dom', 'senhora?', 'meneer', 'mevrouw'],
  ].join('|')})\\.?\\s+`,
);

/** A name in small letters with plain apostrophes, without an article. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^l'/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ARTICLE, '');
}

const untitled = (name: string) => name.replace(TITLE, '');
const titleOf = (name: string) => TITLE.exec(name)?.[1] ?? '';

/** Whether a name is the one expected. A courtesy title that is expected must be there, another may. */
export function isSameName(name: string, expected: string): boolean {
  const [own, other] = [plain(name), plain(expected)];
  if (untitled(own) !== untitled(other)) return false;
  return titleOf(other) === '' || titleOf(own) === titleOf(other);
}

/** Whether a name speaks of somebody: it is the name, or has it in it, or is a part of it without a title of its own. */
export function isNameOf(name: string, somebody: string): boolean {
  const [own, other] = [plain(name), untitled(plain(somebody))].map((words) => ` ${words} `);
  return own.includes(other) || other.includes(own);
}
