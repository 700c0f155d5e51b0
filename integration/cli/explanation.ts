import type { Explanation, Quotation, ResolvedConvertOptions, Span, SpanText } from '../convert/index.ts';
import { printable } from '../convert/printable.ts';
import { placeOf } from '../proof/place.ts';
import { nameOfType } from '../review/verbs.ts';
import { onOneLine, wordsAt } from './quotation-places.ts';

/** An article whose quotations are explained. */
export interface ExplainedArticle {
  file: string;
  text: string;
  options: ResolvedConvertOptions;
}

/** `FILE:LINE:COLUMN "words"`, the words cut to a line. */
export function placeName({ file, text }: ExplainedArticle, quotation: Quotation, most = 60): string {
  const { line, column, words } = wordsAt(text, quotation);
  return printable(`${file}:${line}:${column} ${JSON.stringify(cut(words, most))}`);
}

/** How a quotation was found and credited, as lines for a terminal. */
export function explained(article: ExplainedArticle, quotation: Quotation): string {
  const { kind, type, rule, source, cue, speaker, reasons, explain } = quotation;
  const printed = (words: SpanText | null) => (words ? at(article, words) : 'none');
  return [
    placeName(article, quotation, 200),
    '',
    row('kind', kind === 'block' ? 'block quotation' : `${nameOfType(kind, type)}, in a sentence`),
    row('found by', rule),
    ...reasons.map((reason) => row('', `because ${reason}`)),
    row('shown', shownBy(article, quotation)),
    row('source', printed(source)),
    row('cue', printed(cue)),
    row('speaker', speaker?.name ?? 'unknown'),
    ...(explain ? choice(article, explain) : []),
    ...missing(quotation).map((what) => row('missing', what)),
  ].join('\n');
}

const row = (name: string, value: string): string => printable(`  ${name.padEnd(10)}${value}`);

/** Words as printed, with their line and column. */
function at({ text }: ExplainedArticle, span: Span): string {
  const { line, column } = placeOf(text, span.start);
  return `${JSON.stringify(cut(onOneLine(text, span), 80))} (${line}:${column})`;
}

const cut = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;

function shownBy({ options }: ExplainedArticle, { kind, status, confidence }: Quotation): string {
  const [threshold, name] =
    kind === 'block' ? [options.blockThreshold, 'block threshold'] : [options.threshold, 'threshold'];
  if (status === 'decided') return 'yes, a person decided';
  const measured = `confidence ${confidence.toFixed(2)}, ${name} ${threshold}`;
  return status === 'accepted' ? `yes (${measured})` : `no, only suggested (${measured})`;
}

/** The candidates, the chosen one marked, each with what speaks for it; then the reason. */
function choice(article: ExplainedArticle, { candidates, chosen, reason }: Explanation): string[] {
  const width = candidates.reduce(
    (most, { name }) => Math.max(most, printable(name).length),
    'candidate'.length,
  );
  const lines = candidates.flatMap(({ name, score, evidence }) => [
    `  ${name === chosen ? '→' : ' '} ${printable(name).padEnd(width)}  ${score.toFixed(2)}`,
    ...evidence.map(({ rule, text, place }) => printable(`      ${rule}: ${text}, at ${at(article, place)}`)),
  ]);
  const head = `    ${'candidate'.padEnd(width)}  score`;
  const table = candidates.length > 0 ? ['', head, ...lines, ''] : [];
  return [...table, row('chosen', `${chosen ?? 'nobody'}: ${reason}`)];
}

/** What the text does not give, or not clearly enough, for words that somebody says. */
function missing({ type, source, speaker, work }: Quotation): string[] {
  if (speaker || work || type === 'title' || type === 'scare') return [];
  if (!source) return ['words near it that say who speaks'];
  return [
    `a name for ${JSON.stringify(cut(source.text.replaceAll(/\s+/g, ' '), 80))}: nobody in the article surely fits`,
  ];
}
