import fc from 'fast-check';
import type { Link, Quotation, Span } from '../../integration/convert/model.ts';
import { QUOTATION_RULES } from '../../integration/convert/rules.ts';
import { NASTY } from './hostile.ts';

/** How many cases a property is tried with; `npm run fuzz` sets 200,000. */
export const FUZZ = Number(process.env.VERBATIM_FUZZ ?? 0);

const piece = fc.constantFrom(...NASTY);
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '> ', '>> ', '- ', '1. ', '# ', '    '),
    fc.array(piece, { maxLength: 7 }),
  )
  .map(([sign, words]) => sign + words.join(''));

/** Texts of lines with nasty pieces in them; shrinks to fewer and plainer ones. */
export const hostileTexts = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n \n', '')), { maxLength: 8 })
  .map((lines) => lines.flat().join(''));

/** Any string of UTF-16 code units, lone surrogates among them. */
export const anyStrings = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 60,
});

/** Spans of a text of `length`, short ones more often than long ones. */
function spans(length: number): fc.Arbitrary<Span> {
  const start = fc.nat(length);
  return fc
    .tuple(start, fc.oneof(fc.nat(12), fc.nat(length)))
    .map(([from, size]) => ({ start: from, end: Math.min(length, from + size) }));
}

/** Quotations with spans anywhere, also across each other, in the middle of a character, and empty ones. */
export function wildQuotations(text: string): fc.Arbitrary<Quotation[]> {
  const span = spans(text.length);
  const spanText = fc.option(span.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })));
  const words = fc.oneof(anyStrings, piece);
  const quotation: fc.Arbitrary<Omit<Quotation, 'id'>> = fc.record({
    kind: fc.constantFrom('run-in' as const, 'block' as const),
    type: fc.constantFrom(
      'direct' as const,
      'indirect' as const,
      'mixed' as const,
      'scare' as const,
      'title' as const,
    ),
    content: fc
      .array(span, { minLength: 1, maxLength: 3 })
      .map((pieces) => pieces.sort((a, b) => a.start - b.start)),
    marked: fc.array(span, { maxLength: 2 }),
    source: spanText,
    cue: spanText,
    speaker: fc.option(words.map((name) => ({ name, mentions: [] }))),
    work: fc.option(
      fc.record({
        start: fc.constant(0),
        end: fc.constant(0),
        publisher: words,
        title: words,
        url: words,
        date: words,
      }),
    ),
    echoes: fc.option(fc.record({ id: fc.constantFrom('q-0', 'q-1', 'q-9'), exact: fc.boolean() })),
    rule: fc.constantFrom(...QUOTATION_RULES),
    status: fc.constantFrom(
      'accepted' as const,
      'accepted' as const,
      'decided' as const,
      'suggested' as const,
    ),
    confidence: fc.constant(1),
    attributionLine: fc.option(span),
    reasons: fc.constant<string[]>([]),
  });
  return fc
    .array(quotation, { maxLength: 6 })
    .map((found) => found.map((one, index) => ({ id: `q-${index}`, ...one })));
}

/** Addresses that are allowed, made of what engines and browsers read as more than an address. */
export const HREFS: readonly string[] = [
  'https://example.org/',
  "https://example.org/?a=1&amp;b='x'&copy=2&lt;b&gt;",
  'http://example.org/{x}${y}`z`\\|[a](b)',
  'https://example.org/import.meta.env.SECRET/__VITE_ASSET__/@@ASTRO@@#:~:text=a',
  'HTTPS://EXAMPLE.ORG/\u00e9/\u6771\u4eac//javascript:alert(1)',
];

/** Links with spans anywhere, in the middle of a character too, in the order of the text; none overlaps another. */
export function wildLinks(text: string): fc.Arbitrary<Link[]> {
  return fc.array(fc.tuple(spans(text.length), fc.constantFrom(...HREFS)), { maxLength: 4 }).map((found) => {
    let last = 0;
    return found
      .map(([span, href]) => ({ ...span, href }))
      .sort((a, b) => a.start - b.start)
      .filter(({ start, end }) => {
        const isFree = start >= last && start < end;
        if (isFree) last = end;
        return isFree;
      });
  });
}
