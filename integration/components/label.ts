import { toIsoDate } from '../convert/dates.ts';
import { isWebAddress } from '../convert/web-address.ts';
import type { QuotationProps } from './props.ts';

/** Where a block quotation comes from, ready to be set; null where nothing is known. */
export interface Label {
  /** The label that stands before the name. */
  lead: 'quoting' | 'quotedFrom';
  name: string | null;
  /** The publisher, where `name` is a person. */
  publisher: string | null;
  title: string | null;
  /** `datetime` is null where no single day, month or year is meant. */
  date: { printed: string; datetime: string | null } | null;
}

/**
 * Where a block quotation without a printed attribution line comes from.
 *
 * A person is quoted, a publisher or a work is quoted *from*. `source` of a quotation that a person wrote is a work. Of one that was
 * found (`rule`) it is the source as printed, and stands in for a speaker if nothing better is known and it is more than one word:
 * "she" would tell a reader nothing. `null` where nothing is known.
 */
export function labelOf(
  props: Pick<QuotationProps, 'by' | 'speaker' | 'source' | 'publisher' | 'work' | 'date' | 'rule'>,
): Label | null {
  const { publisher = null } = props;
  const isFound = props.rule !== undefined;
  const title = props.work ?? (isFound ? null : (props.source ?? null));
  const speaker = props.by ?? props.speaker ?? null;
  const person = speaker === publisher ? null : speaker;
  const name = person ?? publisher ?? (isFound && title === null ? named(props.source) : null);
  if (name === null && title === null) return null;
  return {
    lead: person === null && (publisher !== null || title !== null) ? 'quotedFrom' : 'quoting',
    name,
    publisher: person === null ? null : publisher,
    title,
    date: dateOf(props.date),
  };
}

const named = (source: string | undefined) => (source?.includes(' ') ? source : null);

/**
 * Who says a direct quotation in a sentence, where the source printed beside it ("she", "the mayor", nothing) does not name them; null
 * where it does, or nobody is known. A surname printed is a name, in whatever capitals: whoever reads on needs no more. The label of a turn
 * in an interview stands right before the words, so that a name after each turn would repeat it.
 */
export function inferredSpeaker({
  type = 'direct',
  speaker,
  source,
  rule,
}: Pick<QuotationProps, 'type' | 'speaker' | 'source' | 'rule'>): string | null {
  if (type !== 'direct' || speaker === undefined) return null;
  const printed = source?.toLowerCase() ?? '';
  const isNamed = speaker.split(' ').some((name) => printed.includes(name.toLowerCase()));
  return isNamed || (rule === 'transcript-turn' && printed !== '') ? null : speaker;
}

/** The address, if it is one that a reader can follow: anything but http(s) in `cite` or `href` could run or be meaningless. */
export function webAddress(href: string | undefined): string | undefined {
  return href !== undefined && isWebAddress(href) ? href : undefined;
}

function dateOf(date: string | Date | undefined): Label['date'] {
  if (date === undefined) return null;
  const printed = typeof date === 'string' ? date : date.toISOString().slice(0, 10);
  return { printed, datetime: datetimeOf(printed) };
}

/** What HTML's `<time datetime>` takes: a year, a month or a day; null where the printed date names none, or more than one. */
export function datetimeOf(printed: string): string | null {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(printed) ? printed : toIsoDate(printed);
}
