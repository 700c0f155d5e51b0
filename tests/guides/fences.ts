import { readFileSync } from 'node:fs';

/** A fenced example of a document. */
export interface Fence {
  language: string;
  /** Of `title="…"`: the file that it is, or `printed` for what the commands before it print. */
  title: string | undefined;
  /** Of the words after the language: `transcript` for what no test can run. */
  isTranscript: boolean;
  /** Of the word `network`: commands that fetch packages, which only `npm run test:package` runs. */
  isNetwork: boolean;
  code: string;
  line: number;
}

const FENCE = /^```(\w+)((?: [^\n]*)?)\n([\s\S]*?)^```$/gm;

/** Every fence of a document of this repository, in order. @param path from the repository's root */
export function fencesOf(path: string): Fence[] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return Array.from(text.matchAll(FENCE), ({ 1: language, 2: words, 3: code, index }) => ({
    language,
    title: /title="([^"]+)"/.exec(words)?.[1],
    isTranscript: /\btranscript\b/.test(words),
    isNetwork: /\bnetwork\b/.test(words),
    code,
    line: text.slice(0, index).split('\n').length,
  }));
}
