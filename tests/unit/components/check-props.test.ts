import { expect, test } from 'vitest';
import { checkProps } from '../../../integration/components/check-props.ts';
import {
  attributionProps,
  pullQuoteProps,
  quotationEmbedProps,
  quotationProps,
} from '../../../integration/components/props.ts';

const page = new URL('https://courier.example/posts/gr%C3%BCn/');
const check = (schema: Parameters<typeof checkProps>[1], props: Record<string, unknown>) => () => {
  checkProps('Quotation', schema, props, page);
};

test('a fault names the component, the page, the prop, what was received and what was expected', () => {
  expect(check(quotationProps, { by: 'Jane Doe', href: 'javascript:alert(1)' })).toThrow(
    '<Quotation> on the page /posts/grün/: "href" received "javascript:alert(1)", expected a web address that begins with "http://" or "https://"',
  );
  expect(check(quotationProps, { by: 7, kind: 'blok' })).toThrow(
    '"by" received 7, expected a string; "kind" received "blok", expected "block" or "run-in"',
  );
  expect(check(quotationEmbedProps, {})).toThrow('"id" received undefined, expected a string');
});

test('what is written in MDX is told with its file and line', () => {
  expect(check(pullQuoteProps, { bye: 'Jane Doe', 'data-verbatim-place': 'src/pages/a.mdx:7' })).toThrow(
    '<Quotation> in src/pages/a.mdx:7, on the page /posts/grün/: "bye" is no prop',
  );
});

test('an unknown prop is told with the one that was probably meant', () => {
  expect(check(pullQuoteProps, { bye: 'Jane Doe' })).toThrow('"bye" is no prop; did you mean "by"?');
  expect(check(quotationProps, { author: 'Jane Doe' })).toThrow('"author" is no prop; did you mean "by"?');
  expect(check(pullQuoteProps, { colour: 'red' })).toThrow(
    '"colour" is no prop, expected one of of, by, class',
  );
});

test('what anybody may put on an element is none of the component’s business', () => {
  const added = { 'data-astro-cid-x': true, 'aria-label': 'words', slot: 'attribution', class: 'mine' };
  expect(check(attributionProps, { part: 'line', ...added })).not.toThrow();
});
