import { readFileSync } from 'node:fs';
import type { WideText } from './gold.ts';

interface InlineText {
  id: string;
  text: string;
  quotations: { start: number; end: number; speaker: string | null; group: string }[];
}

/** Novels of LitBank: a speaker whose name begins with no capital is one whom the text only describes. */
export function readNovels(file: string): WideText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, quotations } = JSON.parse(line) as InlineText;
      const isNamed = (name: string | null): name is string =>
        name !== null && /^\p{Lu}(?!(?:he|n)?\s)/u.test(name);
      const people = [...new Set(quotations.map(({ speaker }) => speaker).filter(isNamed))];
      const end = Math.max(0, ...quotations.map((q) => q.end));
      return {
        id,
        kind: 'fiction-litbank',
        lang: 'en',
        source: id,
        // Annotated up to some page.
        text: text.slice(0, end + 200),
        people: people.map((name) => ({ name })),
        quotations: [...Map.groupBy(quotations, ({ group }) => group).values()].map((parts) => ({
          set: 'run-in' as const,
          type: 'direct' as const,
          spans: parts.map(({ start, end: to }) => ({ start: start + 1, end: to - 1 })),
          speaker: isNamed(parts[0].speaker) ? parts[0].speaker : null,
          described: isNamed(parts[0].speaker) ? null : parts[0].speaker,
          source: [],
          open: false,
        })),
      };
    });
}
