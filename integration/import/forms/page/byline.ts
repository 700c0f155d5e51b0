/** Names that stand in a line of a page, such as “By Ada Pell and Tomas Quill, Staff Writers”. Lines have single spaces. */

const LEAD =
  /^(?:(?:(?:posted|written|published|story|words|text|reported|article|interview|report|photos? and text) )?(?:by|von|par|por|di|da|door|av|per):? |(?:text|author|autor|autorin|auteur|autore) ?: )/i;
const PARTS = / ?[,;] ?| (?:[-–—/&yei]|and|und|et|en|och|with|mit) /u;
const BAR = / [|·•∙] /;
/** The last word of a paper's or an agency's name. */
const BODY = [
  ...['Post', 'Times', 'News', 'Press', 'Tribune', 'Herald', 'Journal', 'Guardian', 'Gazette', 'Star'],
  ...['Telegraph', 'Independent', 'Mail', 'Sun', 'Observer', 'Chronicle', 'Globe', 'Examiner', 'Courier'],
  ...['Reuters', 'AFP', 'AP', 'UPI', 'dpa', 'Bloomberg', 'Agency', 'Service', 'Wire', 'Bureau', 'Desk'],
  ...['Magazine', 'Review', 'Media', 'Network', 'Today', 'Daily', 'Online', 'Newsroom', 'Redaktion'],
  ...['Staff', 'Team', 'Editors?', 'Contributors?'],
].join('|');
/** Words that a paper's name begins with, before the place or none. */
const OPENING =
  '(?:The|New|Los|San|Las|Daily|St\\.|Associated|Wall|Street|York|Angeles|Washington|Boston|Chicago|\\p{Lu}{2,}) ';
const AGENCY = new RegExp(` (?:for )?(?:the )?(?:${OPENING})*(?:\\p{Lu}\\p{L}+ )?(?:${BODY})$`, 'u');
const IS_BODY = new RegExp(`(?:^| )(?:${BODY})$`, 'iu');
const PARTICLE = 'de|del|della|der|den|di|da|dos|van|von|zu|la|le|al|bin|ibn|ten|ter|y|af';
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|['’]\\p{L}+|\\p{Lo}+)";
const NAME = new RegExp(`^${WORD}(?: (?:(?:${PARTICLE}) )*${WORD}){1,4}(?:,? (?:Jr|Sr|II|III)\\.?)?$`, 'u');
const ROLE =
  /\b(?:writer|reporter|correspondent|editor|columnist|photographer|contributor|published|updated|posted|min|minutes?|read|politics|business|opinion)\b/i;

/** Whether a line begins as bylines do. */
export const isLed = (line: string): boolean => LEAD.test(`${line} `);

/** Whether words look like a person's full name. */
const isName = (words: string): boolean => NAME.test(words) && !ROLE.test(words);

/** Names in what a page's markup calls its author: one word may be one. `bodies` are those that publish it. */
export function namesIn(written: string, bodies: readonly string[]): string[] {
  return split(written, bodies).filter((name) => /^\P{N}{2,60}$/u.test(name) && !/[<>{}#:?!]/.test(name));
}

/** Names in the lines of a page's byline: of a line that begins as bylines do, else the first line of full names. */
export function namesInLines(lines: readonly string[], bodies: readonly string[]): string[] {
  const led = lines.findIndex(isLed);
  for (const line of lines.slice(Math.max(0, led))) {
    const names = split(line, bodies);
    const full = names.filter(isName);
    if (full.length > 0 && (full.length === names.length || isLed(line) || isName(names[0]))) return full;
  }
  return [];
}

function split(written: string, bodies: readonly string[]): string[] {
  const words = written.replaceAll(/\s+/g, ' ').trim().split(BAR)[0].split(' ');
  const line = words.filter((word) => !/@|:\/\//.test(word)).join(' ');
  const names = `${line} `
    .replace(LEAD, '')
    .trim()
    .split(PARTS)
    .map((name) => withoutBody(name.replace(LEAD, '').trim(), bodies))
    .filter((name) => name !== '' && !ROLE.test(name) && /\p{Lu}|\p{Lo}/u.test(name));
  return [...new Set(names)];
}

/** Without the paper or agency behind a name; empty where it is nothing else. */
function withoutBody(name: string, bodies: readonly string[]): string {
  const known = bodies.find((body) => name.toLowerCase().endsWith(body.toLowerCase()));
  const rest = (known === undefined ? name : name.slice(0, -known.length)).replace(/[\s/–—-]$/, '').trim();
  const short = rest.split(' ').length > 3 ? rest.replace(AGENCY, '') : rest;
  const bare = (short.includes(' ') ? short : rest).replace(/ (?:for|of|at|from)$/, '');
  return IS_BODY.test(bare) ? '' : bare;
}
