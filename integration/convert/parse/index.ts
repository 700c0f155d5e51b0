import type { Article, Block } from '../model.ts';
import type { ResolvedConvertOptions } from '../options.ts';
import { toLines } from './lines.ts';
import type { Line } from './lines.ts';

/** Reads a text as an article: metadata and blocks. Never throws; its cost is linear in the text. */
export function parse(text: string, options: ResolvedConvertOptions): Article {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last)
      blocks.push({
        form: 'paragraph',
        start: first.start,
        end: last.end,
        lines: run.map(({ start, end }) => ({ start, end })),
        signs: [],
        quoteDepth: 0,
        indent: 0,
        wrapped: run.length > 1,
      });
    run = [];
  };
  for (const line of toLines(text)) {
    if (line.blank) close();
    else run.push(line);
  }
  close();
  const title = {
    value: options.title ?? '',
    from: options.title ? 'name' : 'opening',
    place: null,
  } as const;
  return {
    text,
    metadata: {
      title,
      byline: null,
      date: null,
      tags: null,
      url: null,
      lang: options.lang ?? 'und',
      extra: {},
      header: null,
    },
    blocks,
    messages: [],
  };
}
