import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** Texts that are measured together. */
export interface Sample {
  name: string;
  texts: string[];
  /** The same texts in parts of some `SLICE` characters, each measured by itself. */
  slices: string[][];
  /** Of UTF-8. */
  megabytes: number;
}

/** Without files: the development corpora if this machine has them, otherwise the archive's own articles, 200 times over. */
const CORPORA = ['blocks.dev', 'polnear.dev', 'denews.dev'].map((name) => `../shared/corpora/${name}.jsonl`);
const TIMES = 200;
/** A tenth of a second of work: short enough that other work on the machine misses some of the rounds. */
const SLICE = 100_000;

/** Each file is JSON Lines with a `text` in every line. @throws Error if a file cannot be read. */
export function readSamples(files: readonly string[]): Sample[] {
  const read = files.length > 0 ? files : CORPORA.filter((file) => existsSync(file));
  return read.length > 0 ? read.map(fromLines) : [sampleOf(`content/ × ${TIMES}`, ownArticles())];
}

function fromLines(file: string): Sample {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return sampleOf(
    basename(file),
    lines.map((line) => (JSON.parse(line) as { text: string }).text),
  );
}

function ownArticles(): string[] {
  const folder = new URL('../../content/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  const texts = names.map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'));
  return Array.from({ length: TIMES }, () => texts).flat();
}

function sampleOf(name: string, texts: string[]): Sample {
  const slices: string[][] = [];
  let room = 0;
  for (const text of texts) {
    if (room <= 0) {
      slices.push([]);
      room = SLICE;
    }
    slices.at(-1)!.push(text);
    room -= text.length;
  }
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  return { name, texts, slices, megabytes };
}
