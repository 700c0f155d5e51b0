import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readOptions } from '../convert/options.ts';
import { markdownOptions } from './options.ts';
import type { MarkdownOptions } from './options.ts';
import { toFigure } from './to-figure.ts';

/** For remark: `unified({ remarkPlugins: [remarkQuotations] })`. @throws OptionsError for bad options. */
export function remarkQuotations(options: MarkdownOptions = {}): (tree: Root) => void {
  const resolved = readOptions(markdownOptions, options, 'remarkQuotations()');
  return (tree) => {
    visit(tree, 'blockquote', (quotation) => {
      // In place, so that the walk goes on into the words and finds quotations in them.
      Object.assign(
        quotation,
        toFigure(quotation, resolved, () => tree),
      );
    });
  };
}
