import { dayOf } from '../day.ts';
import type { Archive, ArticleEntry } from '../published-article.ts';
import { authorsOf } from './authors.ts';
import type { Author } from './authors.ts';
import { noteOf } from './csl-json.ts';

/** What means something to BibTeX or TeX, each as TeX writes the sign itself. Braces count even behind a backslash, so they are named. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '"': '{\\textquotedbl}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};
/** Those signs, and the places between signs that TeX's fonts make one of: `--` is a dash, `''` a mark. */
const UNSAFE = /[\\{}~^<>|"$&#%_]|(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=,)(?=,)|(?<=[?!])(?=`)/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The article as an entry of BibTeX, in UTF-8, for BibTeX and BibLaTeX alike. */
export function toBibtex(article: ArticleEntry, archive: Archive): string {
  const { id, data } = article;
  const day = dayOf(data.date?.iso);
  const note = noteOf(article);
  const authors = authorsOf(data.byline);
  const fields: [string, string][] = [
    ...(authors.length > 0 ? [['author', `{${authors.map(nameOf).join(' and ')}}`] as [string, string]] : []),
    // Braces of their own keep capitals as they are.
    ['title', `{{${asTex(data.title)}}}`],
    ['journal', `{{${asTex(archive.name)}}}`],
    ...(day
      ? ([
          ['year', `{${day.getUTCFullYear()}}`],
          ['month', MONTHS[day.getUTCMonth()]],
          ['day', `{${day.getUTCDate()}}`],
        ] as [string, string][])
      : []),
    ['url', `{${urlOf(archive.addresses.article(id))}}`],
    ...(data.lang === 'und' ? [] : [['langid', `{${asTex(data.lang)}}`] as [string, string]]),
    ...(note === null ? [] : [['note', `{${asTex(note)}}`] as [string, string]]),
  ];
  return `@article{${keyOf(id)},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

const nameOf = (author: Author) =>
  'literal' in author ? `{${asTex(author.literal)}}` : `${asTex(author.family)}, ${asTex(author.given)}`;

/** Text as TeX sets it. White space is one space, as BibTeX reads it. */
function asTex(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.replaceAll(UNSAFE, (sign) => (sign === '' ? '{}' : SIGNS[sign]));
}

/** An address has no brace or backslash; `%` stays what it is in `\url`. */
const urlOf = (url: string) => url.replaceAll(/[{}\\]/g, encodeURIComponent);

/** Letters and digits of an address, without what ends a key. */
const keyOf = (id: string) =>
  id
    .normalize('NFD')
    .replaceAll(/[^\w/-]+/g, '')
    .replaceAll('/', ':') || 'article';
