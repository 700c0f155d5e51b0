import { Is } from '../../languages/index.ts';
import type { Quotation, Span } from '../../model.ts';
import { Shape, STOPS, wordsIn } from '../../text/index.ts';
import type { Around } from './around.ts';
import { blockOf, endsSentence, SAYS, sentenceBefore, sentenceFrom } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Range } from './range.ts';
import { readTag } from './tag.ts';
import type { Tag } from './tag-kinds.ts';

/** A quotation, and the article's own words around it that may say whose it is. */
export interface Frame extends Around {
  /** Its place among the passage's quotations. */
  index: number;
  /** Its words from the first mark to the last. */
  words: Range;
  block: number;
  lastBlock: number;
  /** The sentences before and after; that before may end the block before. */
  prior: Range;
  next: Range;
  /** How many blocks the sentence before stands back. */
  priorBack: number;
  /** Words of its source; null where it has none. */
  source: Range | null;
  /** Its source stands in its own sentence, not in that of an earlier quotation. */
  ownSource: boolean;
  /** The verb of saying that stands nearest in its sentence, −1 where none does. */
  verb: number;
  /** Words between the verb and the marks. */
  verbGap: number;
  /** Indices of the quotations before and after it, −1 where there is none. */
  previous: number;
  following: number;
  /** Sex that its pronoun, or the words of its source, ask for: −1 he, 1 she, 0 neither. */
  asked: number;
  /** The word after the quotation before, 0 where there is none. */
  previousEnd: number;
  /** Who says it by grammar alone. */
  tag: Tag | null;
  /** The tag of the quotation before, where it is a noun that this one's pronoun or dropped subject goes on with. */
  goesOnWith: Tag | null;
}

export function readFrame(passage: Passage, index: number): Frame {
  const { words, quotations } = passage;
  const quotation = quotations[index];
  const pieces = outerPieces(quotation).map((piece) => wordsIn(words, piece));
  const whole = { from: pieces[0].from, to: pieces.at(-1)!.to };
  const block = blockOf(passage, quotation.content[0].start);
  const lastBlock = blockOf(passage, quotation.content.at(-1)!.start);
  const isFirst = whole.from === words.blocks[block];
  const lastWord = whole.to - 1;
  const lastSign = (words.shape[lastWord] & Shape.punctuation) !== 0 ? words.hash[lastWord] : 0;
  const leadSign = isFirst ? 0 : signBefore(passage, whole.from);
  const isAfterStop = !isFirst && endsSentence(passage, whole.from - 1);
  const lead = isAfterStop
    ? { from: whole.from, to: whole.from }
    : sentenceBefore(passage, whole.from, words.blocks[block]);
  const tail = sentenceFrom(passage, whole.to, words.blocks[lastBlock + 1]);
  const frame: Frame = {
    quotation,
    index,
    words: whole,
    block,
    lastBlock,
    lead,
    tail,
    gaps: gapsOf(innerPieces(quotation).map((piece) => wordsIn(words, piece))),
    ...priorOf(passage, lead.from, block),
    next: sentenceFrom(passage, tail.to, words.blocks[lastBlock + 1]),
    tailIsNew: isNewSentence(passage, lastSign, tail),
    lastSign,
    leadSign,
    source: quotation.source && wordsIn(words, quotation.source),
    ownSource: false,
    verb: -1,
    verbGap: 99,
    previous: -1,
    asked: 0,
    previousEnd: 0,
    following: -1,
    tag: null,
    goesOnWith: null,
  };
  findVerb(passage, frame);
  frame.tag = readTag(passage, frame);
  frame.ownSource = standsHere(frame);
  return frame;
}

/** Whether the source stands in the quotation's own sentence. */
function standsHere({ source, lead, tail, gaps, words, quotation }: Frame): boolean {
  if (!source) return false;
  const parts = [lead, tail, ...gaps, ...(quotation.type === 'direct' ? [] : [words])];
  return parts.some(({ from, to }) => from < source.to && source.from < to);
}

/** The pieces with their marks; of a block, its content. */
function outerPieces({ kind, marked, content }: Quotation): readonly Span[] {
  return kind === 'run-in' && marked.length > 0 ? marked : content;
}

/** The pieces between which a tag may stand, which is within the marks in French: « Le bac, dit X, part à midi. » */
function innerPieces({ marked, content }: Quotation): readonly Span[] {
  return content.length > marked.length ? content : marked;
}

function signBefore({ words }: Passage, w: number): number {
  return (words.shape[w - 1] & Shape.punctuation) !== 0 ? words.hash[w - 1] : 0;
}

function gapsOf(pieces: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  for (let i = 1; i < pieces.length && gaps.length < 4; i++)
    if (pieces[i].from > pieces[i - 1].to && pieces[i].from - pieces[i - 1].to < 60)
      gaps.push({ from: pieces[i - 1].to, to: pieces[i].from });
  return gaps;
}

/** The sentence before, in the quotation's block, else the last of the block before. */
function priorOf(passage: Passage, from: number, block: number): { prior: Range; priorBack: number } {
  const { words } = passage;
  if (from > words.blocks[block])
    return { prior: sentenceBefore(passage, from, words.blocks[block]), priorBack: 0 };
  for (let back = 1; back <= 2 && block - back >= 0; back++) {
    const end = words.blocks[block - back + 1];
    if (end > words.blocks[block - back])
      return { prior: sentenceBefore(passage, end, words.blocks[block - back]), priorBack: back };
  }
  return { prior: { from, to: from }, priorBack: 3 };
}

const COMMA = 44;

/** “Late.” The clock struck. What stands after a full stop is no tag unless it begins small. */
function isNewSentence({ words }: Passage, lastSign: number, tail: Range): boolean {
  if (tail.from >= tail.to) return true;
  if (lastSign === COMMA) return false;
  const isSmall =
    (words.shape[tail.from] & Shape.word) !== 0 && (words.shape[tail.from] & Shape.capital) === 0;
  if (isSmall) return false;
  if (lastSign === 0 || !STOPS.has(lastSign)) return false;
  return true;
}

/** The cue that was found, if it stands in the quotation's sentence; else the verb of saying nearest to its marks. */
function findVerb(passage: Passage, frame: Frame): void {
  const { words } = passage;
  const offer = (w: number, gap: number) => {
    if (gap < frame.verbGap && (words.classes[w] & SAYS) !== 0 && (words.classes[w] & Is.preposition) === 0) {
      frame.verb = w;
      frame.verbGap = gap;
    }
  };
  for (const gap of frame.gaps)
    for (let w = gap.from; w < gap.to; w++) offer(w, Math.min(w - gap.from, gap.to - 1 - w));
  if (!frame.tailIsNew) for (let w = frame.tail.from; w < frame.tail.to; w++) offer(w, w - frame.tail.from);
  for (let w = frame.lead.from; w < frame.lead.to; w++) offer(w, frame.lead.to - 1 - w);
  const { cue, type } = frame.quotation;
  if (!cue) return;
  const own = wordsIn(words, cue);
  for (let w = own.from; w < own.to; w++)
    if ((words.classes[w] & SAYS) !== 0 && (type !== 'direct' || passage.owner[w] === 0)) {
      frame.verb = w;
      frame.verbGap = Math.min(Math.abs(w - frame.words.to), Math.abs(frame.words.from - 1 - w));
    }
}
