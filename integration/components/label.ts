import type { QuotationProps } from './props.ts';

/** What the software worked out about where a block quotation comes from, ready to be set; null where nothing is known. */
export interface Label {
  /** The words before the name: `quoted from`. */
  lead: string;
  name: string | null;
  /** The publisher, where `name` is a person. */
  publisher: string | null;
  title: string | null;
  date: { printed: string; datetime: string | null } | null;
}

/**
 * The label of a block quotation without a printed attribution line.
 *
 * A person is quoted, a publisher or a work is quoted *from*. The source as printed stands in for a speaker if nothing better is
 * known and it is more than one word: "she" would tell a reader nothing. `null` where the label would be empty.
 */
export function labelOf(
  props: Pick<QuotationProps, 'speaker' | 'source' | 'publisher' | 'work' | 'date'>,
): Label | null {
  const { publisher = null, work: title = null } = props;
  const person = props.speaker === publisher ? null : (props.speaker ?? null);
  const name = person ?? publisher ?? (title === null ? named(props.source) : null);
  if (name === null && title === null) return null;
  return {
    lead: person === null && (publisher !== null || title !== null) ? 'quoted from' : 'quoting',
    name,
    publisher: person === null ? null : publisher,
    title,
    date:
      props.date === undefined
        ? null
        : { printed: props.date, datetime: isDatetime(props.date) ? props.date : null },
  };
}

const named = (source: string | undefined) => (source?.includes(' ') ? source : null);

/**
 * Who says a direct quotation in a sentence, where the source printed beside it ("she", "the mayor", nothing) does not name them; null
 * where it does, or nobody is known. A surname printed is a name: whoever reads on needs no more.
 */
export function inferredSpeaker({
  type = 'direct',
  speaker,
  source,
}: Pick<QuotationProps, 'type' | 'speaker' | 'source'>): string | null {
  if (type !== 'direct' || speaker === undefined) return null;
  return speaker.split(' ').some((word) => source?.includes(word)) ? null : speaker;
}

/** The address, if it is one that a reader can follow: anything but http(s) in `cite` or `href` could run or be meaningless. */
export function webAddress(href: string | undefined): string | undefined {
  return href !== undefined && /^https?:\/\/\S+$/i.test(href) ? href : undefined;
}

/** Whether HTML's `<time datetime>` takes it as it is: a year, a month or a day. */
function isDatetime(date: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date);
}
