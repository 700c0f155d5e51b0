import { Is } from '../languages/index.ts';
import { makeFinding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Run } from '../marks/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/**
 * Runs in marks within a quotation: what its speaker quotes, or a term, or a name. They are kept as suggestions: the callout is the
 * outer quotation, and whose words the inner ones are it seldom says.
 */
export function findNested(words: Words, runs: readonly Run[]): Finding[] {
  return runs
    .filter((run) => run.depth > 0 && run.words.end > run.words.start)
    .map((run) => {
      const direct = isDirectSpeech(words, run);
      return makeFinding({
        kind: 'run-in',
        type: direct ? 'direct' : 'scare',
        content: [run.inner],
        marked: [{ start: run.start, end: run.end }],
        rule: 'nested-marks',
        confidence: direct ? 0.25 : 0.1,
      });
    });
}

function isDirectSpeech(words: Words, run: Run): boolean {
  const { start, end } = run.words;
  const inner = run.parent?.words ?? run.words;
  const sentence = (words.shape[start] & Shape.capital) !== 0;
  for (let w = start - 1; w >= Math.max(inner.start, start - 4); w--)
    if ((words.classes[w] & (Is.saying | Is.sayingForm)) !== 0) return sentence;
  for (let w = end; w < Math.min(inner.end, end + 3); w++)
    if ((words.classes[w] & Is.saying) !== 0) return true;
  return false;
}
