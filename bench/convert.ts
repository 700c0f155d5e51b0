import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { attribute, convert, detect, parse, serialize } from '../integration/convert/index.ts';
import { parseOptions } from '../integration/convert/options.ts';

/**
 * `npm run bench:convert [FILE.jsonl…]`: megabytes of UTF-8 text a second on one core, whole and by stage, in CPU time, warm.
 * Without files: the development corpora where they are, else the archive's own articles, many times over.
 */
const ROUNDS = 4;
/** Megabytes read of each sample at least: V8 goes on compiling for tens of rounds over a small one, and its threads are counted. */
const READ = 20;
const CORPORA = ['blocks.dev', 'polnear.dev', 'denews.dev'].map((name) => `../shared/corpora/${name}.jsonl`);
const STAGES = ['parse', 'detect', 'attribute', 'serialize'] as const;

interface Sample {
  name: string;
  texts: string[];
}

const files =
  process.argv.slice(2).length > 0 ? process.argv.slice(2) : CORPORA.filter((file) => existsSync(file));
const samples: Sample[] =
  files.length > 0 ? files.map(fromLines) : [{ name: 'content/ × 200', texts: ownArticles(200) }];
console.log(`Node ${process.version}; MB of text a second of CPU, best of ${ROUNDS} rounds or ${READ} MB`);
for (const sample of samples) console.log(measure(sample));

function fromLines(file: string): Sample {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return { name: file, texts: lines.map((line) => (JSON.parse(line) as { text: string }).text) };
}

function ownArticles(times: number): string[] {
  const folder = new URL('../content/', import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  const texts = names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return Array.from({ length: times }, () => texts).flat();
}

function measure({ name, texts }: Sample): string {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const options = parseOptions({});
  let whole = Infinity;
  let best: number[] = STAGES.map(() => Infinity);
  const rounds = Math.max(ROUNDS, Math.ceil(READ / megabytes));
  for (let round = 0; round < rounds; round++) {
    whole = Math.min(
      whole,
      seconds(() => {
        texts.forEach((text) => convert(text));
      }),
    );
    let articles: ReturnType<typeof parse>[] = [];
    let found: ReturnType<typeof detect>[] = [];
    let quotations: ReturnType<typeof attribute>[] = [];
    const stages = [
      seconds(() => (articles = texts.map((text) => parse(text, options)))),
      seconds(() => (found = articles.map((article) => detect(article, options)))),
      seconds(() => (quotations = articles.map((article, i) => attribute(article, found[i].quotations)))),
      seconds(() => {
        articles.forEach((article, i) => serialize(article, quotations[i], options));
      }),
    ];
    best = best.map((time, stage) => Math.min(time, stages[stage]));
  }
  const rate = (time: number) => (megabytes / time).toFixed(1);
  return `${name}: ${megabytes.toFixed(1)} MB, convert ${rate(whole)}; ${STAGES.map((stage, i) => `${stage} ${rate(best[i])}`).join(', ')}`;
}

/** CPU seconds, user and system, of this process. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
