import { expect, test } from 'vitest';
import { passageOf, quotationsOf } from '../../../integration/archive/index.ts';
import { entryOf } from './entries.ts';

/** Passages of a text, the quoted words between [ and ]. */
function passages(text: string): string[] {
  const entry = entryOf('a', text);
  return quotationsOf(entry).map((quotation) =>
    passageOf(quotation, text)
      .map(({ words, isQuoted }) => (isQuoted ? `[${words}]` : words))
      .join(''),
  );
}

test('a run-in quotation stands in its sentence, also an interrupted one', () => {
  expect(
    passages('The boats were late. On the pier\nOda Lerch said: “We sail at six.” Nobody believed her.\n'),
  ).toEqual(['On the pier Oda Lerch said: [“We sail at six.”]']);
  expect(
    passages('They were late. “We sail at six,” said Oda Lerch, “or not at all.” Nobody believed it.\n'),
  ).toEqual(['[“We sail at six,”] said Oda Lerch, [“or not at all.”]']);
});

test('what is long is cut between words, and never past its paragraph', () => {
  const long = 'and then another thing happened on the long pier '.repeat(8);
  const [passage] = passages(
    `One.\n\nIt was ${long}until Oda Lerch said, “We sail at six,” ${long}.\n\nTwo.\n`,
  );
  expect(passage).toMatch(/^… \w.*said, \[“We sail at six,”\] and then .* …$/);
  expect(passage.length).toBeLessThan(370);
  expect(passage).not.toMatch(/One|Two/);
});

test('characters that no page can hold are replaced', () => {
  expect(passages('\u0000He said: “We sail\u0000 at six,” Oda Lerch said.\n').join('')).not.toContain('\0');
});
