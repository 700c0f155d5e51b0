import { FIRST_UNITS } from './detect/marks/signs.ts';
import type { Article, Block, Message, Quotation, Span, Speaker } from './model.ts';

/**
 * Lines of one article that are read, and quotation marks. Two long novels of 8 MB have some 140,000 lines where they are broken to a
 * width, and as many marks; a text of lines or marks alone has millions, and each costs memory.
 */
const LINES_MOST = 200_000;
const MARKS_MOST = 250_000;
/** Findings of one article; each is an element of its page. Two long novels have 30,000. */
const FINDINGS_MOST = 35_000;
/** Mentions of speakers, counted for every quotation that has them: some 6 MB of JSON. A long news article has 3,000. */
const MENTIONS_MOST = 250_000;
/** A news article has 27 at most. */
const MESSAGES_MOST = 1000;

const LF = 10;
const CR = 13;

/** A code unit by what it costs. */
const Unit = { line: 1, mark: 2 } as const;
const units = new Uint8Array(65536);
for (const unit of FIRST_UNITS) units[unit] = Unit.mark;
for (const unit of [LF, CR, 0x2028, 0x2029]) units[unit] = Unit.line;
/** Between letters they are apostrophes. */
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2018, 0x2019]);

/**
 * Where reading ends: the text's end, or the start of the line that has one line or quotation mark too many.
 */
export function readableEnd(text: string): number {
  let [lines, marks, start] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = units[unit];
    if (kind === 0) continue;
    if (kind === Unit.mark) {
      if (!(APOSTROPHES.has(unit) && isInWord(text, at)) && ++marks > MARKS_MOST) return start;
      continue;
    }
    if (unit === CR && text.charCodeAt(at + 1) === LF) at++;
    start = at + 1;
    if (++lines >= LINES_MOST && start < text.length) return start;
  }
  return text.length;
}

/** Letters of the Latin alphabet; others hardly write an apostrophe. */
function isInWord(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

const isLetter = (unit: number) => (unit | 32) >= 97 && (unit | 32) <= 122;

/** What stands from an offset on as one block that no stage reads; null where that is only white space. */
export function unreadBlock(text: string, from: number): Block | null {
  const ink = /\S/g;
  ink.lastIndex = from;
  const first = ink.exec(text)?.index;
  if (first === undefined) return null;
  const start = Math.max(
    from,
    1 +
      ['\n', '\r', '\u2028', '\u2029'].reduce(
        (last, sign) => Math.max(last, text.lastIndexOf(sign, first)),
        -1,
      ),
  );
  const end = lineEnd(text, text.trimEnd().length);
  const lines = [{ start, end }];
  return {
    form: 'preformatted',
    start,
    end,
    lines,
    signs: [],
    quoteDepth: 0,
    indent: 0,
    wrapped: false,
    unread: true,
  };
}

/** White space at the end of the last line is the line's. */
function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[\n\r\u2028\u2029]/);
  return end < 0 ? text.length : at + end;
}

/** The article without what no stage reads. */
export function readable(article: Article): Article {
  const { blocks } = article;
  return blocks.at(-1)?.unread ? { ...article, blocks: blocks.slice(0, -1) } : article;
}

/** As many findings as an article can have, in their order. */
export function withinLimit<F extends { content: Span[] }>(
  findings: F[],
  end: number,
  messages: Message[],
): F[] {
  const first = findings.at(FINDINGS_MOST);
  if (!first) return findings;
  messages.push(
    toMessage(
      'too-many-quotations',
      { start: first.content[0].start, end },
      `it has more than ${count(FINDINGS_MOST)} before`,
    ),
  );
  return findings.slice(0, FINDINGS_MOST);
}

/**
 * The quotations with fewer mentions of their speakers, the first of each, where all mentions of all of them are more than can be
 * written out: a novel has thousands of quotations by people whom it names thousands of times.
 */
export function withinMentions(quotations: Quotation[]): Quotation[] {
  let [all, spoken] = [0, 0];
  for (const { speaker } of quotations) {
    if (!speaker) continue;
    all += speaker.mentions.length;
    spoken++;
  }
  if (all <= MENTIONS_MOST) return quotations;
  const most = Math.max(1, Math.floor(MENTIONS_MOST / spoken));
  const known = new Map<Speaker, Speaker>();
  return quotations.map((quotation) => {
    const { speaker } = quotation;
    if (!speaker) return quotation;
    const fewer = known.get(speaker) ?? { ...speaker, mentions: speaker.mentions.slice(0, most) };
    known.set(speaker, fewer);
    return { ...quotation, speaker: fewer };
  });
}

/** As many messages as a person reads, and how many more there are. What is said of decisions is never left out. */
export function withinMessages(messages: Message[]): Message[] {
  const spare = messages.filter(({ decision }) => decision === undefined).slice(MESSAGES_MOST);
  if (spare.length === 0) return messages;
  const left = new Set(spare);
  const more: Message = {
    rule: 'too-many-messages',
    reason: `${count(spare.length)} more messages like those before are left out.`,
    place: spare[0].place,
  };
  return [...messages.filter((message) => !left.has(message)), more];
}

/** Tells that an article has more lines or marks than are read. */
export const unreadMessage = ({ start, end }: Block) =>
  toMessage(
    'too-many-lines',
    { start, end },
    `it has more than ${count(LINES_MOST)} lines or ${count(MARKS_MOST)} quotation marks`,
  );

function toMessage(rule: string, place: Span, why: string): Message {
  return {
    rule,
    reason: `From here on no quotations are looked for in the article, because ${why}; its words are all shown.`,
    place,
    expected: 'an article divided into several files',
  };
}

const count = (number: number) => number.toLocaleString('en');
