import { parse } from '../../../integration/convert/index.ts';
import type { Article } from '../../../integration/convert/model.ts';
import { parseOptions } from '../../../integration/convert/options.ts';
import type { ConvertOptions } from '../../../integration/convert/options.ts';

export function article(text: string, options: ConvertOptions = {}): Article {
  return parse(text, parseOptions(options));
}

/** The blocks of a text, one a line: form, what is remarkable about it, characters. */
export function sketch(text: string): string[] {
  return article(text).blocks.map(({ form, depth, quoteDepth, indent, wrapped, start, end }) => {
    const marks = [
      depth === undefined ? '' : `h${depth}`,
      '>'.repeat(quoteDepth),
      indent === 0 ? '' : `+${indent}`,
      wrapped ? 'wrapped' : '',
    ].filter(Boolean);
    return `${[form, ...marks].join(' ')}: ${text.slice(start, end)}`;
  });
}
