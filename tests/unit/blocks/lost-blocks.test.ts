import { describe, expect, it } from 'vitest';
import { convert } from 'astro-verbatim/convert';
import { quotation as schema } from 'astro-verbatim/schema';

const paragraphs = (...lines: string[]) => lines.join('\n\n');

describe('a block quotation whose markup was lost', () => {
  const { quotations } = convert(
    paragraphs(
      'I have been following the ferry dispute for weeks now, and I still don’t get it. The Harbour Gazette reports:',
      'The company has no intention of reopening the eastern line before the spring, a spokesman for the port authority said on Tuesday, adding that 14 percent of passengers had already moved to buses.',
      'This is nonsense, and I think they know it. I took that line every day last year and it was packed.',
      'Anyway, I’ll write more about it when I’m back from my holiday.',
    ),
  );
  const block = quotations.find(({ rule }) => rule === 'block-model')!;

  it('is as sure as its start and its extent together', () => {
    expect(block.startConfidence! * block.extentConfidence!).toBeCloseTo(block.confidence, 5);
  });

  it('keeps both through the schema of a collection, and says why in words', () => {
    expect(schema.parse(block)).toMatchObject({
      startConfidence: block.startConfidence,
      extentConfidence: block.extentConfidence,
    });
    expect(block.reasons).toHaveLength(3);
  });
});
