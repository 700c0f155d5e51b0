/** Names that stand in a line of a page, such as “By Ada Pell and Tomas Quill, Staff Writers”. */

const LEAD =
  /^(?:(?:posted|written|published|story|words|text|reported|article|interview|report|photos?\s+and\s+text)\s+)?(?:by|von|par|por|di|da|door|av|per)\b:?\s+|^(?:text|author|autor|autorin|auteur|autore)\s*:\s*/iu;
const PARTS = /\s*[,;]\s*|\s+(?:and|[&y]|und|et|[ei]|en|och|with|mit)\s+|\s+[-–—/]\s+/u;
const ADDRESS = /\S[^\s@]*@\S+\.\S+|https?:\/\/\S+|(?<!\S)@\w+|\(\s*\)/g;
/** The last word of a paper's or an agency's name. */
const BODY =
  'Post|Times|News|Press|Tribune|Herald|Journal|Reuters|AFP|AP|UPI|dpa|Bloomberg|Agency|Service|Guardian|Gazette|Star|Staff|Telegraph|Independent|Mail|Sun|Observer|Chronicle|Globe|Examiner|Courier|Magazine|Review|Media|Network|Desk|Bureau|Wire|Today|Daily|Online|Editors?|Redaktion|Newsroom|Team|Contributors?';
const BEFORE =
  '(?:(?:The|New|Los|San|Las|Daily|St\\.|Associated|Wall|Street|York|Angeles|Washington|Boston|Chicago|\\p{Lu}{2,})\\s+)*';
const AGENCY = new RegExp(`\\s+(?:for\\s+)?(?:the\\s+)?${BEFORE}(?:\\p{Lu}\\p{L}+\\s+)?(?:${BODY})$`, 'u');
const IS_BODY = new RegExp(`(?:^|\\s)(?:${BODY})$`, 'iu');
const PARTICLE = '(?:de|del|della|der|den|di|da|dos|van|von|zu|la|le|al|bin|ibn|ten|ter|y|af)';
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|[’'][\\p{L}]+|\\p{Lo}+)";
const NAME = new RegExp(
  `^${WORD}(?:\\s+(?:${PARTICLE}\\s+)*${WORD}){1,4}(?:,?\\s+(?:Jr|Sr|II|III)\\.?)?$`,
  'u',
);
const ROLE =
  /\b(?:writer|reporter|correspondent|editor|columnist|photographer|contributor|published|updated|posted|min|minutes?|read|politics|business|opinion)\b/i;

/** Whether words look like a person's full name. */
export const isName = (words: string): boolean => NAME.test(words) && !ROLE.test(words);

/** Names in what a page's markup calls its author: one word may be one. `others` are bodies that publish it. */
export function namesIn(written: string, others: readonly string[]): string[] {
  return split(written, others).filter((name) => /^\P{N}{2,60}$/u.test(name) && !/[<>{}#:?!]/.test(name));
}

/** Names in the lines of a page's byline: of a line that begins as bylines do, else the first line of full names. */
export function namesInLines(lines: readonly string[], others: readonly string[]): string[] {
  const asBegun = lines.findIndex((line) => LEAD.test(`${line} `));
  // “By” and the name on lines of their own.
  const isAlone = asBegun >= 0 && `${lines[asBegun]} `.replace(LEAD, '').trim() === '';
  const chosen = asBegun < 0 ? lines : lines.slice(asBegun + (isAlone ? 1 : 0));
  for (const line of chosen) {
    const names = split(line, others);
    const full = names.filter(isName);
    if (full.length > 0 && (full.length === names.length || LEAD.test(`${line} `) || isName(names[0])))
      return full;
  }
  return [];
}

function split(written: string, others: readonly string[]): string[] {
  const line = written
    .replaceAll(/\s+/g, ' ')
    .split(/\s[|·•∙]\s/)[0]
    .replaceAll(ADDRESS, '')
    .replace(LEAD, '')
    .trim();
  const names = line
    .split(PARTS)
    .map((name) => withoutBody(name.replace(LEAD, '').trim(), others))
    .filter((name) => name !== '' && !ROLE.test(name) && /\p{Lu}|\p{Lo}/u.test(name));
  return [...new Set(names)];
}

/** Without the paper or agency behind a name; empty where it is nothing else. */
function withoutBody(name: string, others: readonly string[]): string {
  const known = others.find((other) => name.toLowerCase().endsWith(other.toLowerCase()));
  const rest = known === undefined ? name : name.slice(0, name.length - known.length).trim();
  const words = rest.split(' ').length;
  const short = words > 3 ? rest.replace(AGENCY, '') : rest;
  const isLeft = short.includes(' ') && short !== rest;
  const bare = (isLeft ? short : rest).replace(/\s*[,;/–—-]+$/, '').replace(/\s+(?:for|of|at|from)$/, '');
  return IS_BODY.test(bare) ? '' : bare;
}
