import type { Message, Quotation, Span, Speaker } from './model.ts';

/** Findings of one article; each is an element of its page. Two long novels have 30,000. */
const FINDINGS_MOST = 35_000;
/** Mentions of speakers, counted for every quotation that has them: some 6 MB of JSON. A long news article has 3,000. */
const MENTIONS_MOST = 250_000;
/** A news article has 27 at most. */
const MESSAGES_MOST = 1000;

/** As many findings as an article can have, in their order. */
export function withinLimit<F extends { content: Span[] }>(
  findings: F[],
  end: number,
  messages: Message[],
): F[] {
  const first = findings.at(FINDINGS_MOST);
  if (!first) return findings;
  messages.push(
    unreadMessage(
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
  const spare = messages
    .filter(({ decision, link }) => decision === undefined && link === undefined)
    .slice(MESSAGES_MOST);
  if (spare.length === 0) return messages;
  const left = new Set(spare);
  const more: Message = {
    rule: 'too-many-messages',
    reason: `${count(spare.length)} more messages like those before are left out.`,
    place: spare[0].place,
  };
  return [...messages.filter((message) => !left.has(message)), more];
}

/** Tells that from a place on an article is shown as text alone, and why. */
export function unreadMessage(rule: string, place: Span, why: string): Message {
  return {
    rule,
    reason: `From here on no quotations are looked for in the article, because ${why}; its words are all shown.`,
    place,
    expected: 'an article divided into several files',
  };
}

export const count = (number: number) => number.toLocaleString('en');
