/** Words that the components add to a page, in the page's language. `{name}` is where a name stands. */
export interface Labels {
  /** Before a person: "quoting Ann Lee". */
  quoting: string;
  /** Before a publication or a work. */
  quotedFrom: string;
  /** Between a person and a publication. */
  in: string;
  original: string;
  link: string;
  linkOf: string;
  /** Of words that were quoted before, to the letter or nearly. */
  again: string;
  nearlyAgain: string;
  pullQuote: string;
  pullQuoteOf: string;
  /** Why something stands in brackets. */
  inferred: string;
  /** Above an article that builds leave out; `astro dev` alone shows it. */
  draft: string;
  /** Above one that builds leave out before a day: `{name}`. */
  scheduled: string;
}

const LABELS: Readonly<Record<string, Labels>> = {
  en: {
    quoting: 'quoting',
    quotedFrom: 'quoted from',
    in: 'in',
    original: 'the original',
    link: 'Link to this quotation',
    linkOf: 'Link to this quotation of {name}',
    again: 'quoted before',
    nearlyAgain: 'quoted before, not to the letter',
    pullQuote: 'Pull quote',
    pullQuoteOf: 'Pull quote: {name}',
    inferred: 'Not printed in the article: worked out by software from the words around it',
    draft: 'Draft: builds leave this article out',
    scheduled: 'Builds leave this article out before {name}',
  },
  de: {
    quoting: 'Zitat:',
    quotedFrom: 'zitiert aus',
    in: 'in',
    original: 'das Original',
    link: 'Link zu diesem Zitat',
    linkOf: 'Link zu diesem Zitat von {name}',
    again: 'schon zitiert',
    nearlyAgain: 'schon zitiert, nicht wörtlich',
    pullQuote: 'Hervorgehobenes Zitat',
    pullQuoteOf: 'Hervorgehobenes Zitat: {name}',
    inferred: 'Steht nicht im Artikel: von Software aus dem Text erschlossen',
    draft: 'Entwurf: Builds lassen diesen Artikel aus',
    scheduled: 'Builds lassen diesen Artikel vor {name} aus',
  },
  fr: {
    quoting: 'citation :',
    quotedFrom: 'cité d’après',
    in: 'dans',
    original: 'l’original',
    link: 'Lien vers cette citation',
    linkOf: 'Lien vers cette citation de {name}',
    again: 'déjà cité',
    nearlyAgain: 'déjà cité, en d’autres termes',
    pullQuote: 'Citation en exergue',
    pullQuoteOf: 'Citation en exergue : {name}',
    inferred: 'Absent de l’article : déduit du texte par un logiciel',
    draft: 'Brouillon : exclu de la publication',
    scheduled: 'Exclu de la publication avant : {name}',
  },
  es: {
    quoting: 'cita de',
    quotedFrom: 'citado de',
    in: 'en',
    original: 'el original',
    link: 'Enlace a esta cita',
    linkOf: 'Enlace a esta cita de {name}',
    again: 'ya citado',
    nearlyAgain: 'ya citado, no al pie de la letra',
    pullQuote: 'Cita destacada',
    pullQuoteOf: 'Cita destacada: {name}',
    inferred: 'No figura en el artículo: deducido del texto por un programa',
    draft: 'Borrador: no se publica',
    scheduled: 'No se publica antes de: {name}',
  },
};

export const ENGLISH: Labels = LABELS.en;

/** The labels of a page's language (BCP 47), those of `own` in place of ours; English where we have none of that language. */
export function labelsIn(lang: string, own: Partial<Labels> = {}): Labels {
  const table = LABELS[lang.split('-', 1)[0].toLowerCase()] ?? ENGLISH;
  return { ...table, ...own };
}

/** A label with the name in its place; the name is text, whatever it holds. */
export const withName = (label: string, name: string) => label.replace('{name}', () => name);
