import { describe, expect, it } from 'vitest';
import type { Quotation } from 'astro-verbatim/convert';
import { findIn } from '../detect/findings.ts';

const passage =
  'The dredger sank twice in one summer, and both times the harbour office found that nobody had been aboard to pump it out.';

function blockIn(text: string): Quotation | undefined {
  return findIn(text).quotations.find(({ kind }) => kind === 'block');
}

describe('where a block quotation comes from', () => {
  it('a paper named in the lead-in', () => {
    const quotation = blockIn(`Ada Fenn writes in the Harbour Gazette:\n\n${passage}\n\nShe is right.`);
    expect(quotation).toMatchObject({
      kind: 'block',
      source: { text: 'Ada Fenn' },
      work: { publisher: 'Harbour Gazette' },
    });
  });

  it('an address printed under it', () => {
    const quotation = blockIn(
      `The office reported:\n\n${passage}\n\nhttps://harbour.example/dredger\n\nSo much for that.`,
    );
    expect(quotation?.work?.url).toBe('https://harbour.example/dredger');
  });

  it('a report that names its own publisher', () => {
    const text = `A report says it plainly:\n\n${passage.slice(0, -1)}, according to letters obtained by the Harbour Gazette.\n\nSo much for that.`;
    const quotation = blockIn(text);
    expect(quotation?.work?.publisher).toBe('Harbour Gazette');
  });

  it('goes on to a continuing block', () => {
    const text = `Ada Fenn writes in the Harbour Gazette:\n\n${passage}\n\nThe article goes on:\n\n${passage.replace('dredger', 'ferry')}\n\nIndeed.`;
    const blocks = findIn(text).quotations.filter(({ kind }) => kind === 'block');
    expect(blocks.map(({ work }) => work?.publisher)).toEqual(['Harbour Gazette', 'Harbour Gazette']);
  });

  it('stays unknown where nothing tells', () => {
    const quotation = blockIn(`It was like this:\n\n${passage}\n\nSo much for that.`);
    expect(quotation).toMatchObject({ kind: 'block', work: null, source: null });
  });
});
