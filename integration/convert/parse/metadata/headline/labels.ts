/* eslint-disable regexp/no-super-linear-move -- lines are short: the square of a hundred is little */
/** What a release says it is; between it and the headline its letterhead may stand. */
const RELEASES = setOf(
  `media release|press release|news release|press statement|media statement|for immediate release|immediate release
  |pressemitteilung|presseinformation|medienmitteilung|communiqué de presse|communiqué|nota de prensa|comunicado de prensa|comunicado
  |comunicato stampa|nota de imprensa|comunicado de imprensa|persbericht`,
);

/** Lines that pages and releases print over a headline: its section, the site's own links. In lower case. */
const SECTIONS = setOf(
  `news|press|posted on|skip to main content|skip to content|home|in the news
  |politics|business|sport|sports|culture|opinion|economy|world|local|technology|science|health|education|lifestyle|travel|national
  |politik|wirtschaft|kultur|meinung|lokales|panorama|wissen|gesundheit|ausland|inland|feuilleton|startseite
  |politique|économie|economie|culture|société|monde|international|actualités|actualité|sports|santé|sciences|accueil
  |política|economía|cultura|deportes|sociedad|nacionales|nacional|internacionales|internacional|mundo|país|portada|opinión|actualidad
  |politica|economia|cronaca|sport|cultura|esteri|mondo|società|attualità|desporto|sociedade
  |politiek|economie|binnenland|buitenland|cultuur|nieuws`,
);

const bare = (words: string) => words.toLowerCase().replace(/[\s:*.]+$/u, '');

/** Whether a line says that the text is a release to the press. */
export const isRelease = (words: string) => RELEASES.has(bare(words));

/** How long the text takes to read, as pages print it. */
const READING_TIME =
  /^(?:\d+\s?min\b.{0,20}|(?:reading time|temps de lecture|lesezeit|tiempo de lectura|taille du texte).{0,30})$/i;

/** Whether a line stands over headlines and is none. */
export const isLabel = (words: string) =>
  SECTIONS.has(bare(words)) || isRelease(words) || READING_TIME.test(words);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map((word) => word.trim()));
}
