import type { Article, Span } from '../../model.ts';
import { makeFinding } from '../finding.ts';
import { trimSpan, withText } from '../../text/index.ts';
import type { Finding } from '../finding.ts';
import { bearersOf, namesParty } from './bearers.ts';
import { isOfSpeaker } from './exchanges.ts';
import { readLabel } from './label.ts';
import type { Label, Labelled } from './label.ts';
import { talksOf } from './talks.ts';

/** A turn of a transcript: a paragraph that a label opens, “WALLACE: Do you agree?”, and those that go on without one. */
export interface Turn {
  block: number;
  /** All of its blocks. */
  blocks: number[];
  /** Where the label and its colon end. */
  from: number;
  /** It ends with a question. */
  isQuestion: boolean;
  finding: Finding;
}

/**
 * Turns that labels open, where the labels of the text are those of a talk: transcripts of interviews, debates, hearings. The words up to the next
 * label are what the label's bearer says.
 */
export function findTurns(article: Article): Turn[] {
  const labelled: Labelled[] = [];
  for (let block = 0; block < article.blocks.length; block++) {
    const label = readLabel(article, article.blocks[block]);
    if (label) labelled.push({ block, label });
  }
  if (labelled.length < 2) return [];
  return talksOf(
    article,
    labelled.filter((turn) => !namesParty(article, turn)),
  ).flatMap((talk) => {
    const bearers = bearersOf(article, talk);
    return talk.flatMap((turn, i) =>
      toTurn(article, turn, talk.at(i + 1)?.block ?? article.blocks.length, bearers.get(turn.label.key)),
    );
  });
}

/** @param bearer the name that the text gives elsewhere for the label, which is then the source. */
function toTurn(article: Article, { block, label }: Labelled, next: number, bearer: Span = label): Turn[] {
  const blocks =
    label.sign === 'line'
      ? underLine(article, block, next)
      : [block, ...furtherBlocks(article, label, block, next)];
  const content = blocks.flatMap((index) => {
    const { start, end } = article.blocks[index];
    const words = spoken(article, { start: index === block ? label.from : start, end });
    return words.end > words.start ? [words] : [];
  });
  if (content.length === 0) return [];
  const sign = signOf(article.text, label);
  const finding = makeFinding({
    kind: 'run-in',
    type: 'direct',
    content,
    rule: 'transcript-turn',
    confidence: 0.85,
    source: withText(article.text, { start: bearer.start, end: bearer.end }),
    cue: sign && withText(article.text, sign),
  });
  const isQuestion = article.text[content.at(-1)!.end - 1] === '?';
  return [{ block, blocks, from: label.from, isQuestion, finding }];
}

/** The colon, stop or dash that parts a label from the words, without the signs for bold about it. */
function signOf(text: string, { end, from }: Label): Span | null {
  const found = /[:.—]|--/.exec(text.slice(end, from));
  return found && { start: end + found.index, end: end + found.index + found[0].length };
}

/** A speech goes on over this many paragraphs at most. */
const FURTHER = 12;
/** A shorter paragraph is a caption, a heading or a line between. */
const SHORT = 60;
/** But one that says “I” or “we”. */
const SAID = 12;
/** What the transcriber says: “(Laughter.)”, “[They rise.]” */
const ASIDE = /^[([*_]/;
const ENDS = /[.!?…:;]["”’»)\]]*$/;

/** The paragraphs under a label that is a line of its own, up to a heading or the next label. */
function underLine({ blocks }: Article, first: number, next: number): number[] {
  const under: number[] = [];
  for (let index = first + 1; index < Math.min(next, first + 1 + FURTHER); index++) {
    if (blocks[index].form === 'heading' || blocks[index].form === 'break') break;
    under.push(index);
  }
  return under;
}

/** The paragraphs after a label's own, up to the next label, that go on with the same speech. */
function furtherBlocks(
  { text, blocks }: Article,
  { sign, key }: Label,
  first: number,
  next: number,
): number[] {
  if (sign === 'dash') return [];
  const further: number[] = [];
  const isAsked = text.slice(blocks[first].start, blocks[first].end).trimEnd().endsWith('?');
  for (let index = first + 1; index < Math.min(next, first + 1 + FURTHER); index++) {
    const { form, start, end } = blocks[index];
    const words = text.slice(start, end).trim();
    if (form === 'heading' || form === 'break' || form === 'preformatted' || ASIDE.test(words)) break;
    // After a question another answers, and after the last label the talk may be over, but for lines that no blank one parts from it.
    const isApart = sign === 'stop' || /\n\s*\n|\r\s*\r/.test(text.slice(blocks[index - 1].end, start));
    const isLong = words.length >= SHORT || (words.length >= SAID && isOfSpeaker(words));
    const goesOn = isLong && ENDS.test(words) && !words.endsWith('?');
    if (isApart && (next === blocks.length || isAsked || !goesOn)) break;
    // “Then he came to the point:” leads into the next turn, and whoever names the speaker is another.
    if ((words.endsWith(':') && index === next - 1) || isAbout(words, key)) return [];
    further.push(index);
  }
  return further;
}

/** Whether words name the bearer of a label, which its bearer seldom does. */
function isAbout(words: string, key: string): boolean {
  const name = key.slice(key.lastIndexOf(' ') + 1);
  const printed = name.charAt(0) + name.slice(1).toLowerCase();
  return name.length > 3 && (words.includes(printed) || words.includes(name));
}

/** What the transcriber adds: “(Laughter.)”, “(CROSSTALK)” at the end of what is said; a figure alone. */
const NOTED = /[([](?:[^()[\]\p{Ll}]{2,40}|\p{L}[^()[\]\n]{1,24}\.?)[)\]]$/u;
const WORD = /\p{L}{2}|\p{L}[.!?…]*$/u;

/** What is said, without white space, without what the transcriber adds, and without a mark that only closes the paragraph. */
function spoken(article: Article, span: Span): Span {
  const { text } = article;
  const opening = /^\s*[([][^()[\]\n]{1,30}[)\]]\s+(?=\S)/.exec(
    text.slice(span.start, Math.min(span.end, span.start + 48)),
  );
  let inner = trimSpan(text, { start: span.start + (opening?.[0].length ?? 0), end: span.end });
  const noted = NOTED.exec(text.slice(Math.max(inner.start, inner.end - 48), inner.end));
  if (noted) inner = trimSpan(text, { start: inner.start, end: inner.end - noted[0].length });
  const words = text.slice(inner.start, inner.end);
  if (!WORD.test(words) || /^[([][^()[\]]*[)\]]$/.test(words))
    return { start: inner.start, end: inner.start };
  // The mark that goes on over paragraphs opens each anew.
  if (/^["“][^"“”]*$/.test(words)) return { start: inner.start + 1, end: inner.end };
  const last = text[inner.end - 1] ?? '';
  return /["”]/.test(last) && !/["“”]/.test(text.slice(inner.start, inner.end - 1))
    ? trimSpan(text, { start: inner.start, end: inner.end - 1 })
    : inner;
}
