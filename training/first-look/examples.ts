/** Articles as the first look sees them, and whether there is a lost block quotation that the network would find. */
import { readFileSync } from 'node:fs';
import { paragraphsOf } from '../../integration/convert/blocks/lost-blocks.ts';
import { describe, rowWidth } from '../../integration/convert/blocks/model/features.ts';
import { findLostBlocks } from '../../integration/convert/blocks/model/find-lost-blocks.ts';
import { summarize } from '../../integration/convert/blocks/model/first-look.ts';
import { readModel } from '../../integration/convert/blocks/model/model.ts';
import { isEnglish } from '../../integration/convert/languages/index.ts';
import { data, header } from '../../integration/convert/models/index.ts';
import type { Span } from '../../integration/convert/model.ts';
import { parseOptions } from '../../integration/convert/options.ts';
import { parse } from '../../integration/convert/parse/parse.ts';
import { readAtoms } from '../../integration/convert/text/index.ts';

export interface Look {
  values: Float32Array;
  hasQuotation: boolean;
  /** Of the wide form: all kinds of text but weblogs. */
  isWide: boolean;
  isEnglish: boolean;
}

interface Line {
  text: string;
  lang: string;
  blockquotes?: unknown[];
  quotations?: { set: string; spans: Span[] }[];
}

/** What the network says is worth a suggestion. */
const LIKELY = 0.2;

export function readLooks(file: string): Look[] {
  const network = readModel(header, data);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line): Look[] => {
      const { text, lang, blockquotes, quotations } = JSON.parse(line) as Line;
      const article = parse(text, parseOptions({ lang: lang === 'und' ? undefined : lang }));
      const paragraphs = paragraphsOf(article);
      if (paragraphs.length < 2) return [];
      const isInEnglish = isEnglish(article.metadata.lang);
      const atoms = readAtoms(article.text);
      const values = summarize(describe(atoms, paragraphs).rows, paragraphs.length, rowWidth, rowWidth);
      if (!quotations)
        return [{ values, hasQuotation: blockquotes!.length > 0, isWide: false, isEnglish: isInEnglish }];
      const gold = quotations.filter(({ set }) => set === 'block').map(({ spans }) => extentOf(spans));
      const hasQuotation =
        gold.length > 0 &&
        findLostBlocks(network, atoms, paragraphs).some(
          ({ first, last, confidence }) =>
            confidence >= LIKELY &&
            gold.some((span) =>
              isMostly(span, { start: paragraphs[first].start, end: paragraphs[last].end }),
            ),
        );
      return [{ values, hasQuotation, isWide: true, isEnglish: isInEnglish }];
    });
}

const extentOf = (spans: readonly Span[]): Span => ({ start: spans[0].start, end: spans.at(-1)!.end });

function isMostly(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0.5 * Math.max(a.end - a.start, b.end - b.start);
}
