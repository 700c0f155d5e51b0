import { spreadAttributes } from 'astro/runtime/server/index.js';
import { directionOf } from '../archive/direction.ts';
import { calloutOf } from './callout.ts';
import { inferredSpeaker } from './label.ts';
import type { Labels } from './labels.ts';
import { linksOf, speakerOf } from './links.ts';
import type { AttributionProps, QuotationProps } from './props.ts';
import { toHtml } from './to-html.ts';

/**
 * The HTML around the words of a callout. The one writer of it: the components put it around what stands in their slots, and articles
 * without components of a site's own are written by it as a whole (`evaluate/article-html.ts`).
 */
export interface Around {
  before: string;
  /** Between the words and a printed attribution line; the line is not shown where this is null. */
  line: string | null;
  after: string;
}

/**
 * A `<figure>` where the quotation is set apart, a `<span>` with its printed marks where it runs in the sentence.
 *
 * @param own attributes of the element that are none of ours
 * @param isPrinted whether an attribution line comes with the words
 */
export function aroundQuotation(
  props: QuotationProps,
  own: Record<string, unknown>,
  isPrinted: boolean,
  labels: Labels,
): Around {
  const { id, class: added, lang } = props;
  const { kind, data, cite, caption, links } = calloutOf(props, isPrinted, labels);
  const language = lang === undefined ? {} : { lang, dir: directionOf(lang) };
  if (kind === 'run-in') {
    // What a person wrote has no sentence of an article's to look for its speaker in.
    const unprinted = props.rule !== undefined && props.of === undefined ? inferredSpeaker(props) : null;
    const speaker = unprinted === null ? [] : [speakerOf(unprinted, labels)];
    return {
      before: open('span', { class: classes('quotation', added), id, ...own, ...data, ...language }),
      line: null,
      after: `${toHtml([...linksOf(links, true, labels), ...speaker])}</span>`,
    };
  }
  const under = toHtml([...caption, ...linksOf(links, false, labels)]);
  const figure = open('figure', { class: classes('quotation h-cite', added), id, ...own, ...data });
  const isCaptioned = isPrinted || under !== '';
  return {
    before: figure + open('blockquote', { class: 'e-content', cite, ...language }),
    line: isPrinted ? '</blockquote><figcaption>' : null,
    after: `${isPrinted ? '' : '</blockquote>'}${isCaptioned && !isPrinted ? '<figcaption>' : ''}${under}${isCaptioned ? '</figcaption>' : ''}</figure>`,
  };
}

/** Words of the article that say who is quoted stay where they stand, and are marked so quietly that reading is not disturbed. */
export function aroundAttribution(
  { part, for: quotation, speaker, class: added }: AttributionProps,
  own: Record<string, unknown>,
): Around {
  const data = { 'data-part': part, 'data-for': quotation, 'data-speaker': speaker };
  return {
    before: open('span', { class: classes('attribution', added), ...own, ...data }),
    line: null,
    after: '</span>',
  };
}

const open = (tag: string, attributes: Record<string, unknown>) =>
  `<${tag}${String(spreadAttributes(attributes))}>`;

const classes = (ours: string, added: string | undefined) =>
  added === undefined ? ours : `${ours} ${added}`;
