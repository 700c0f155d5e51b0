import { authorOf, dateOf, publisherOf, unseenAuthorOf, workOf } from './attribution.ts';
import type { Piece, PieceElement } from './attribution.ts';
import { labelOf, webAddress } from './label.ts';
import type { Label } from './label.ts';
import { ENGLISH } from './labels.ts';
import type { Labels } from './labels.ts';
import type { QuotationProps } from './props.ts';

/** What a quotation is made of beside its words: all that the component and the Markdown plugins put on a page. */
export interface Callout {
  kind: 'block' | 'run-in';
  /** Attributes of the `<figure>`, or of the `<span>` in a sentence, beside its id and classes. */
  data: Record<string, string | number | undefined>;
  /** Of the `<blockquote>`: the address that the words are from. */
  cite: string | undefined;
  /** What stands in the `<figcaption>`, after a printed attribution line where there is one. */
  caption: Piece<string>[];
  /** Links of its own, for `linksOf`. */
  links: {
    id: string | undefined;
    whose: string | null | undefined;
    echoes: string | undefined;
    exact: boolean | undefined;
  };
}

/**
 * The callout of a quotation. Who is quoted was either found by software, which signs it with `rule`, and then stands in a label that
 * is set apart from the page's text; or a person states it, and then it is printed as an attribution line.
 *
 * @param isPrinted whether an attribution line comes with the words, which then says it all.
 * @param labels in the page's language
 */
export function calloutOf(props: QuotationProps, isPrinted: boolean, labels: Labels = ENGLISH): Callout {
  const { id, type = 'direct', of, part, echoes, exact, rule } = props;
  const isFound = rule !== undefined;
  const kind = props.kind ?? (!isFound && (props.by ?? props.source) !== undefined ? 'block' : 'run-in');
  const cite = webAddress(props.href);
  const speaker = props.by ?? props.speaker;
  const label = isPrinted || of !== undefined ? null : labelOf(props);
  const attribution = label === null ? [] : isFound ? [foundBy(label, labels)] : statedBy(label, cite);
  const unseen = isPrinted && isFound && speaker !== undefined ? [unseenAuthorOf<string>(speaker)] : [];
  const isLinked = !isFound && label !== null && label.title !== null;
  const origins = cite !== undefined && !isLinked ? [origin(cite, labels)] : [];
  /** Nobody says what marks set at a distance, or the title of a work: there is nothing to point at. */
  const isSaid = type !== 'scare' && type !== 'title';
  return {
    kind,
    data: {
      'data-kind': kind,
      'data-type': type,
      'data-of': of,
      'data-part': part,
      'data-speaker': speaker,
      'data-echoes': echoes,
      'data-exact': echoes === undefined ? undefined : String(exact ?? true),
    },
    cite,
    caption: kind === 'block' ? [...attribution, ...unseen, ...origins] : [],
    links: { id: isSaid ? id : undefined, whose: speaker ?? label?.name ?? label?.title, echoes, exact },
  };
}

/** "quoting Ann Lee in The Tide, A Long Wait, 2024": no part of the article's text, so `data-inferred`. */
function foundBy({ lead, name, publisher, title, date }: Label, labels: Labels): PieceElement<string> {
  return {
    tag: 'span',
    attributes: { class: 'label', 'data-inferred': '', title: labels.inferred },
    children: [
      `${labels[lead]} `,
      ...(name === null ? [] : [authorOf([name])]),
      ...(publisher === null ? [] : [` ${labels.in} `, publisherOf([publisher])]),
      name !== null && title !== null ? ', ' : '',
      ...(title === null ? [] : [workOf([title])]),
      ...(date === null ? [] : [', ', dateOf([date.printed], date.datetime)]),
    ],
  };
}

/** "— Ann Lee, The Tide, A Long Wait, 2024": the words of who wrote the page, the title a link where its address is known. */
function statedBy({ name, publisher, title, date }: Label, address: string | undefined): Piece<string>[] {
  const parts: Piece<string>[] = [
    ...(name === null ? [] : [authorOf([name])]),
    ...(publisher === null ? [] : [publisherOf([publisher])]),
    ...(title === null ? [] : [workOf([title], address)]),
    ...(date === null ? [] : [dateOf([date.printed], date.datetime)]),
  ];
  return parts.flatMap((part, index) => [index === 0 ? '— ' : ', ', part]);
}

const origin = (href: string, labels: Labels): PieceElement<string> => ({
  tag: 'a',
  attributes: { class: 'origin u-url', href, 'data-inferred': '' },
  children: [labels.original],
});
