import { selectorsOf } from '../archive/selectors.ts';
import type { Quotation } from '../archive/quotation.ts';
import { generator } from './generator.ts';
import { shownQuotations } from './published-article.ts';
import type { PublishedArticle } from './published-article.ts';

/** What the Web Annotation vocabulary has no word for is the extraction contract's. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { verbatim: 'urn:astro-verbatim:contract:' }];

/**
 * The shown quotations of an article as W3C Web Annotations in one AnnotationPage of JSON-LD. Their target is the `.txt` of the
 * article, with a TextQuoteSelector and a TextPositionSelector for each piece; what is known of a quotation is in bodies.
 */
export function toAnnotations(article: PublishedArticle): string {
  const { id, text, archive } = article;
  const source = archive.addresses.form(id, 'txt');
  const select = selectorsOf(text);
  const items = shownQuotations(article).map((quotation) => {
    const target = quotation.content.map((span) => ({
      type: 'SpecificResource',
      source,
      selector: select(span),
    }));
    return {
      id: archive.addresses.quotation(id, quotation.id),
      type: 'Annotation',
      motivation: 'identifying',
      body: bodiesOf(quotation, article),
      target: target.length === 1 ? target[0] : target,
    };
  });
  return `${JSON.stringify({
    '@context': CONTEXT,
    id: archive.addresses.form(id, 'annotations.jsonld'),
    type: 'AnnotationPage',
    generator: { type: 'Software', name: `${generator.name} ${generator.version}` },
    items,
  })}\n`;
}

function bodiesOf(quotation: Quotation, { id, archive }: PublishedArticle) {
  const { kind, type, confidence, status, rule, speaker, source, cue, work, echoes } = quotation;
  const textual = (purpose: string, value: string, rest: object = {}) => ({
    type: 'TextualBody',
    purpose,
    value,
    ...rest,
  });
  return [
    {
      ...textual('classifying', `${kind} quotation, ${type}`),
      'verbatim:kind': kind,
      'verbatim:type': type,
      'verbatim:confidence': confidence,
      'verbatim:status': status,
      'verbatim:rule': rule,
    },
    ...(speaker ? [textual('identifying', speaker.name, { 'verbatim:role': 'speaker' })] : []),
    ...(source ? [textual('describing', source.text, { 'verbatim:role': 'source' })] : []),
    ...(cue ? [textual('describing', cue.text, { 'verbatim:role': 'cue' })] : []),
    ...(work?.publisher === undefined
      ? []
      : [textual('identifying', work.publisher, { 'verbatim:role': 'publisher' })]),
    ...(work?.title === undefined ? [] : [textual('identifying', work.title, { 'verbatim:role': 'work' })]),
    ...(echoes
      ? [
          {
            type: 'SpecificResource',
            purpose: 'linking',
            source: archive.addresses.quotation(id, echoes.id),
            'verbatim:exact': echoes.exact,
          },
        ]
      : []),
  ];
}
