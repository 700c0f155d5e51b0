import type { Quotation, Span } from 'astro-verbatim/convert';
import { isNameOf, isSameName } from './same-name.ts';
import { findingsOver, isQuoted } from './shown.ts';
import type { Over, Reading } from './shown.ts';

/**
 * What is wrong with a line of a `speakers` fence: the line and what was found; null where it holds. See tests/spec/README.md.
 *
 * @throws Error where the line has no form that the README tells, or names words that the text lacks or has twice
 */
export function checkSpeakers(line: string, reading: Reading): string | null {
  const about = /^(language|form): (not )?(\S+)$/.exec(line);
  if (about) return checkText(line, about.slice(1), reading);
  const arrow = line.lastIndexOf(' → ');
  if (arrow === -1) throw new Error(`received "${line}", expected "words → who"`);
  const pieces = placesOf(line.slice(0, arrow), reading.text).map((place) => findingsOver(reading, place));
  const claim = /^(one speech, |apart, )?(quoted, )?(.*)$/.exec(line.slice(arrow + 3))!;
  const isMet =
    (claim.at(1) === undefined || isTogether(pieces, claim[1])) &&
    pieces.every((over) => isRight(over, claim[3], claim.at(2) !== undefined));
  return isMet ? null : `${line}\n    found: ${[...new Set(pieces.map(describe))].join(' … ')}`;
}

function checkText(line: string, [what, not, value]: string[], { lang, forms }: Reading): string | null {
  const values = what === 'language' ? [lang.split('-')[0]] : forms;
  const isMet = not ? !values.includes(value) : values.every((one) => one === value);
  return isMet ? null : `${line}\n    found: ${values.join(', ')}`;
}

/** Where the words of a line stand. `words (2)` is their second place. White space may be a line's end. */
function placesOf(words: string, text: string): Span[] {
  return words.split(' … ').map((piece) => {
    const [, sought, count] = /^(.*?)(?: \((\d)\))?$/.exec(piece)!;
    const pattern = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, String.raw`[\s>]+`);
    const found = [...text.matchAll(new RegExp(pattern, 'gu'))];
    const at = (count as string | undefined) === undefined ? 1 : Number(count);
    if (found.length < at || (found.length > 1 && (count as string | undefined) === undefined))
      throw new Error(`"${piece}" stands ${found.length} times in the text`);
    return { start: found[at - 1].index, end: found[at - 1].index + found[at - 1][0].length };
  });
}

/** Whether the pieces are of one finding, or each of another. */
function isTogether(pieces: readonly Over[], how: string): boolean {
  const findings = new Set(pieces.map(({ innermost }) => innermost));
  return !findings.has(null) && findings.size === (how === 'one speech, ' ? 1 : pieces.length);
}

/** Whether one of a claim's alternatives holds. */
function isRight(over: Over, claim: string, mustShow: boolean): boolean {
  if (mustShow && !isShown(over)) return false;
  return claim.split(/,? or /).some((alternative) => {
    const [, who, work, source] = /^(.*?)(?:, in (.*?))?(?:, source (.*))?$/.exec(alternative)! as Part[];
    const finding = over.innermost;
    return (
      isCredited(over, who!) &&
      (work === undefined || finding?.work?.title === work) &&
      (source === undefined || finding?.source?.text === source)
    );
  });
}

type Part = string | undefined;

const isShown = ({ innermost }: Over) => innermost !== null && isQuoted(innermost);

function isCredited(over: Over, who: string): boolean {
  const { innermost, touching } = over;
  const names = (innermost ? [innermost] : touching).map(speakerOf).filter((name) => name !== null);
  if (who === 'quoted') return isShown(over);
  if (who === 'nobody') return names.length === 0;
  if (who === 'not quoted') return !isShown(over) && (innermost !== null || touching.length === 0);
  if (who.startsWith('not ')) return !names.some((name) => isNameOf(name, who.slice(4)));
  return isShown(over) && isSameName(names.at(0) ?? '', who);
}

/** Whom a page credits; nobody for a term or a title. */
function speakerOf(finding: Quotation): string | null {
  if (!isQuoted(finding)) return null;
  return finding.speaker?.name ?? (finding.kind === 'block' ? (finding.work?.publisher ?? null) : null);
}

function describe({ innermost, touching, suggested }: Over): string {
  if (innermost) return describeOne(innermost);
  if (touching.length > 0) return `only in part: ${touching.map(describeOne).join('; ')}`;
  return suggested.length > 0 ? `only suggested: ${suggested.map(describeOne).join('; ')}` : 'not shown';
}

function describeOne(finding: Quotation): string {
  const name = finding.kind === 'block' ? 'block' : finding.type;
  const source = finding.source ? ` (source: “${finding.source.text}”)` : '';
  return `${name} → ${speakerOf(finding) ?? finding.speaker?.name ?? 'nobody'}${source} by ${finding.rule}`;
}
