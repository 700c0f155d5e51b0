import { expect, test } from 'vitest';
import { convert } from '../../integration/convert/index.ts';
import { readableEnd } from '../../integration/convert/parse/readable.ts';
import type { Message } from '../../integration/convert/model.ts';
import { proveMdx } from '../../integration/proof/mdx-text.ts';
import { best } from '../properties/growth.ts';
import { IS_WHOLE, sampled } from '../sample.ts';

const SAID = '“We sail at six,” said Oda Lerch.\n\n';

const rulesOf = (messages: readonly Message[]) => messages.map(({ rule }) => rule);

/** Every limit leaves words where they are: the MDX says all of them. */
function converted(text: string) {
  const conversion = convert(text);
  expect(proveMdx(text, {}, conversion.mdx)).toBeNull();
  return conversion;
}

test('past 200,000 lines the text is shown and not read, and a message says where', () => {
  const text = `${SAID}${'a\n'.repeat(210_000)}\n${SAID}The <end>.  \n\n`;
  const { quotations, messages, mdx } = converted(text);
  expect(quotations.map(({ content }) => content[0].start)).toEqual([1]);
  const { place } = messages.find(({ rule }) => rule === 'too-many-lines')!;
  expect(place.start).toBe(SAID.length + (200_000 - 2) * 2);
  expect(text.slice(place.start, place.end)).toMatch(/^a\na\n.*\nThe <end>\. {2}$/s);
  expect(mdx).toContain('“We sail at six,” said Oda Lerch.\\n\\nThe \\u003cend\\u003e.');
});

test('the line that has one quotation mark too many is not read, nor what stands after it', () => {
  const { quotations, messages } = converted(`${SAID}${'« '.repeat(260_000)}\n\n${SAID}`);
  expect(quotations).toHaveLength(1);
  expect(messages.at(-1)).toMatchObject({ rule: 'too-many-lines', place: { start: SAID.length } });
  expect(readableEnd("the keeper's lamp isn't lit ".repeat(200_000))).toBe(28 * 200_000);
  expect(readableEnd('the quay\r\n'.repeat(200_000))).toBe(10 * 200_000);
  expect(readableEnd('the quay\r\n'.repeat(200_001))).toBe(10 * 200_000);
});

/** ESLint holds it in `npm test`: no list is spread into a call. */
test.runIf(IS_WHOLE).each([
  ['turns', 'ODA: We sail.\nMIRA: No.\n'],
  ['names', '\n\nOda Lerch. Lerch.'],
])('more %s than a call has arguments do not make converting throw', (_, piece) => {
  expect(convert(piece.repeat(90_000)).messages.length).toBeLessThan(1002);
});

test('white space past the limit is nothing to tell', () => {
  expect(rulesOf(convert('\n'.repeat(300_000)).messages)).toEqual([]);
});

test.runIf(IS_WHOLE)('an article has 35,000 findings at most', () => {
  const text = '“No” '.repeat(36_000);
  const { quotations, messages } = converted(text);
  expect(quotations).toHaveLength(35_000);
  expect(messages.at(-1)).toMatchObject({
    rule: 'too-many-quotations',
    place: { start: text.indexOf('“No', quotations[34_999].content[0].end) + 1, end: text.length },
  });
});

test.runIf(IS_WHOLE)('what is said of speakers grows with the text, not with its square', () => {
  const [few, many, twice] = [400, 1000, 2000].map((count) => convert(SAID.repeat(count)).quotations);
  expect(JSON.stringify(twice).length / JSON.stringify(many).length).toBeLessThan(2.6);
  expect(few.at(-1)!.speaker!.mentions).toHaveLength(400);
  expect(many.at(-1)!.speaker!.mentions).toHaveLength(250);
});

test('a thousand messages are told, and how many more there are', () => {
  const { messages } = convert('“a\n\nNo.\n\n'.repeat(1500));
  expect(messages).toHaveLength(1001);
  expect(messages.at(-1)!.reason).toBe('500 more messages like those before are left out.');
});

const HARD_TO_COMPILE: Record<string, string> = {
  'a paragraph of 20,000 lines': 'no lamp was lit on the quay\n'.repeat(20_000),
  '10,000 quotations in a line': '“No” '.repeat(10_000),
  '6,000 verses': '  a\n    b\n\n'.repeat(6000),
  'a word of build tools 100,000 times': 'w ' + '@'.repeat(100_000) + ' import.meta'.repeat(20_000),
  'the same beside every character for private use':
    Array.from({ length: 6400 }, (_, index) => String.fromCharCode(0xe000 + index)).join('') +
    '@@'.repeat(200),
};

const SAMPLE = ['6,000 verses', 'a word of build tools 100,000 times'];
test.each(sampled(HARD_TO_COMPILE, SAMPLE))('%s is compiled in a moment', (_, text) => {
  const { mdx } = convert(text);
  const milliseconds = best(() => {
    expect(proveMdx(text, {}, mdx)).toBeNull();
  }, 1);
  // All but the last took from 40 seconds to minutes.
  expect(milliseconds).toBeLessThan(20_000);
});
