import { expect, test } from 'vitest';
import { convert } from '../../../integration/convert/index.ts';
import type { Explanation } from '../../../integration/convert/index.ts';
import { parseOptions } from '../../../integration/convert/options.ts';
import { explained } from '../../../integration/cli/explanation.ts';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

const TEXT = `The ferry was late again.

“We sail at six,” said Oda Lerch, the pilot. “And nobody waits,” she added.

Nobody came.
`;

const site = (files: Record<string, string> = {}) => folder({ 'content/quay.txt': TEXT, ...files });

test('every quotation on a line is printed, with its words, rule, confidence, source, cue and speaker', async () => {
  const run = await verbatim(['explain', 'content/quay.txt:3'], '', await site());
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toMatchInlineSnapshot(`
    "content/quay.txt:3:2 "We sail at six,"

      kind      direct, in a sentence
      found by  curly-marks
      shown     yes (confidence 1.00, threshold 0.5)
      source    "Oda Lerch, the pilot" (3:24)
      cue       "said" (3:19)
      speaker   Oda Lerch

        candidate  score
      → Oda Lerch  1.00
          named-in-source: the source names them, at "Oda Lerch" (3:24)
          named-in-tag: named after the quotation, in its sentence, at "Oda Lerch" (3:24)
          title-in-source: the article gives them the title or role of the source, at "Oda Lerch, the pilot" (3:24)
          turn-after: likely speaks the quotation after, too (1.00), at "And nobody waits," (3:47)

      chosen    Oda Lerch: right with a chance of 0.99 (0.75 is needed)

    content/quay.txt:3:47 "And nobody waits,"

      kind      direct, in a sentence
      found by  curly-marks
      shown     yes (confidence 1.00, threshold 0.5)
      source    "she" (3:66)
      cue       "added" (3:70)
      speaker   Oda Lerch

        candidate  score
      → Oda Lerch  1.00
          named-before: named in the sentence before, at "Oda Lerch" (3:24)
          turn-before: likely speaks the quotation before, too (1.00), at "We sail at six," (3:2)

      chosen    Oda Lerch: right with a chance of 0.98 (0.75 is needed)
    "
  `);
});

test('a column chooses the quotation that stands there', async () => {
  const home = await site();
  const run = await verbatim(['explain', 'content/quay.txt:3:47', '--json'], '', home);
  expect(JSON.parse(run.stdout)).toMatchObject({
    ...{ file: 'content/quay.txt', line: 3, column: 47, words: 'And nobody waits,' },
    ...{ rule: 'curly-marks', type: 'direct' },
  });
});

test('a place without a quotation is answered with the nearest ones', async () => {
  const home = await site({ 'content/none.txt': 'Nobody came.\n' });
  const run = await verbatim(['explain', 'content/quay.txt:1'], '', home);
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatchInlineSnapshot(`
    "verbatim: no quotation is at content/quay.txt:1; the nearest:
      content/quay.txt:3:2 "We sail at six,"
      content/quay.txt:3:47 "And nobody waits,"
    "
  `);
  expect((await verbatim(['explain', 'content/none.txt:1'], '', home)).stderr).toContain(
    'no quotation is at content/none.txt:1, and none was found in the article',
  );
  expect((await verbatim(['explain', 'content/quay.txt:99'], '', home)).stderr).toContain(
    'content/quay.txt has 6 lines, received line 99',
  );
  expect((await verbatim(['explain', 'content/gone.txt:1'], '', home)).status).toBe(1);
});

test.each([
  [[], 'explain received no place, expected FILE:LINE such as content/harbour.txt:5'],
  [['content/quay.txt'], 'explain received "content/quay.txt", expected FILE:LINE'],
  [['content/quay.txt:0'], 'expected lines and columns that count from 1'],
  [['a.txt:1', 'b.txt:1'], 'explain received "b.txt:1" too, expected one FILE:LINE'],
])('%j is refused', async (words, message) => {
  const run = await verbatim(['explain', ...words]);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toContain(message);
});

test('what the sidecar decides, and what the settings of the archive hide, is explained so', async () => {
  const decided = 'decisions:\n  - exact: And nobody waits,\n    verdict: accept\n    speaker: Nils Ohm\n';
  const home = await site({
    'content/quay.yaml': decided,
    'verbatim.config.json': '{"threshold": 1}',
  });
  const run = await verbatim(['explain', 'content/quay.txt:3'], '', home);
  expect(run.stdout).toMatch(/shown +no, only suggested \(confidence [01]\.\d\d, threshold 1\)/);
  expect(run.stdout).toMatch(/shown +yes, a person decided[\s\S]*speaker +Nils Ohm/);
});

test('candidates stand in a table, the chosen one marked, with what speaks for each', () => {
  const [quotation] = convert(TEXT).quotations;
  const place = { start: 50, end: 59 };
  const explain: Explanation = {
    candidates: [
      {
        name: 'Oda Lerch',
        score: 0.934,
        evidence: [{ rule: 'tag-after', text: 'subject of “said”', place }],
      },
      { name: 'The Ferry Company', score: 0.02, evidence: [] },
    ],
    chosen: 'Oda Lerch',
    reason: 'the tag names her',
  };
  const article = { file: 'quay.txt', text: TEXT, options: parseOptions({}) };
  expect(explained(article, { ...quotation, explain })).toMatchInlineSnapshot(`
    "quay.txt:3:2 "We sail at six,"

      kind      direct, in a sentence
      found by  curly-marks
      shown     yes (confidence 1.00, threshold 0.5)
      source    "Oda Lerch, the pilot" (3:24)
      cue       "said" (3:19)
      speaker   Oda Lerch

        candidate          score
      → Oda Lerch          0.93
          tag-after: subject of “said”, at "Oda Lerch" (3:24)
        The Ferry Company  0.02

      chosen    Oda Lerch: the tag names her"
  `);
  const nobody: Explanation = { candidates: [], chosen: null, reason: 'no person is named' };
  expect(explained(article, { ...quotation, speaker: null, source: null, explain: nobody }))
    .toMatchInlineSnapshot(`
      "quay.txt:3:2 "We sail at six,"

        kind      direct, in a sentence
        found by  curly-marks
        shown     yes (confidence 1.00, threshold 0.5)
        source    none
        cue       "said" (3:19)
        speaker   unknown
        chosen    nobody: no person is named
        missing   words near it that say who speaks"
    `);
});
