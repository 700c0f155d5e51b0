import { MOMENT, momentOf } from '../../dates.ts';
import type { Message, Metadata, Span } from '../../model.ts';

type Publishing = Pick<Metadata, 'draft' | 'publishDate'>;

const YES: ReadonlySet<string> = new Set(['true', 'yes', 'on', '1']);
const NO: ReadonlySet<string> = new Set(['false', 'no', 'off', '0', '']);
/** `publishDate` as Hugo has it, and as people write it. */
const PUBLISH_DATE = /^publish[-_ ]?date$/i;
const isDraftKey = (key: string) => key.toLowerCase() === 'draft';

/** Whether a line `key: value` at the top of a text says that it is for readers later: `Draft: a treaty` is words of an article. */
export function isPublishing(key: string, value: string): boolean {
  const word = value.toLowerCase();
  if (isDraftKey(key)) return word !== '' && (YES.has(word) || NO.has(word));
  return PUBLISH_DATE.test(key) && momentOf(value) !== null;
}

/**
 * Whether and from when a text says that it is for readers, of the keys that it gives. What cannot be read makes it a draft, with a
 * message: to publish what should wait cannot be undone.
 */
export function publishingOf(
  extra: Readonly<Record<string, unknown>>,
  header: Span | null,
  messages: Message[],
): Publishing {
  const publishing: Publishing = { draft: false, publishDate: null };
  for (const [key, given] of Object.entries(extra)) {
    const value = typeof given === 'string' ? given : given === null ? '' : JSON.stringify(given);
    const isDraft = isDraftKey(key);
    if (!isDraft && !PUBLISH_DATE.test(key)) continue;
    const isKnown = isDraft
      ? isPublishing(key, value) || value === ''
      : value === '' || momentOf(value) !== null;
    if (!isKnown) messages.push(unread(key, value, isDraft ? 'true or false' : MOMENT, header));
    if (isDraft ? !NO.has(value.toLowerCase()) : !isKnown) publishing.draft = true;
    if (!isDraft && isKnown && value !== '') publishing.publishDate = value;
  }
  return publishing;
}

function unread(key: string, value: string, expected: string, header: Span | null): Message {
  return {
    rule: 'publishing',
    reason: `The value of "${key}" cannot be read, so the article is a draft: builds leave it out.`,
    place: header ?? { start: 0, end: 0 },
    actual: value.slice(0, 100),
    expected,
  };
}
