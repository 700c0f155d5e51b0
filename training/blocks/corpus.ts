/** Reads the public block form, one post a line, and keeps what training needs: no kinds, no attribution lines, no links. */
import { readFileSync } from 'node:fs';

export interface Post {
  id: string;
  repo: string;
  lang: string;
  text: string;
  paragraphs: { start: number; end: number }[];
  /** First and last paragraph of each quotation, in order. */
  quotations: [first: number, last: number][];
}

interface Line {
  id: string;
  repo: string;
  lang: string;
  text: string;
  paragraphs: { start: number; end: number }[];
  blockquotes: { firstParagraph: number; lastParagraph: number }[];
}

/** The posts of all files, in order. Throws where a file is missing or a line is not JSON. */
export function readPosts(files: readonly string[]): Post[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { id, repo, lang, text, paragraphs, blockquotes } = JSON.parse(line) as Line;
        return {
          id,
          repo,
          lang,
          text,
          paragraphs: paragraphs.map(({ start, end }) => ({ start, end })),
          quotations: blockquotes.map((b): [number, number] => [b.firstParagraph, b.lastParagraph]),
        };
      }),
  );
}

/** Weight of each post: a repo of n paragraphs counts as n^(1 - power), a post without quotations `quiet` times; mean 1. */
export function postWeights(posts: readonly Post[], quiet: number, power: number): number[] {
  const size = new Map<string, number>();
  for (const { repo, paragraphs } of posts) size.set(repo, (size.get(repo) ?? 0) + paragraphs.length);
  const raw = posts.map((p) => size.get(p.repo)! ** -power * (p.quotations.length === 0 ? quiet : 1));
  const mean = raw.reduce((a, b) => a + b, 0) / raw.length;
  return raw.map((w) => w / mean);
}

/** Fold (0 to k - 1) of each repo; posts balanced greedily, the largest repos first. */
export function foldsOf(posts: readonly Post[], k: number): Map<string, number> {
  const size = new Map<string, number>();
  for (const { repo } of posts) size.set(repo, (size.get(repo) ?? 0) + 1);
  const load = new Array<number>(k).fill(0);
  const out = new Map<string, number>();
  for (const [repo, n] of [...size].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = load.indexOf(Math.min(...load));
    load[fold] += n;
    out.set(repo, fold);
  }
  return out;
}
