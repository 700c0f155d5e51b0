import { existsSync, readFileSync, readdirSync } from 'node:fs';
import nlp from 'compromise';
import { convert } from '../integration/convert/index.ts';
import { goldLine } from '../integration/score/index.ts';
import type { Gold } from '../integration/score/index.ts';
import { directJudge } from '../integration/score/direct.ts';
import { isSame } from '../integration/score/speakers.ts';
import { trimEdges } from '../integration/score/spans.ts';

/**
 * `npm run bench:peers`: Verbatim beside compromise, which a user would reach for in JavaScript, on the same articles. Direct quotations
 * are scored to the character, edges trimmed; speakers are the people whom the gold names as such. Speed is UTF-8 text a second of CPU.
 * Reads the development corpora where they are, else the project's own golden articles.
 */
const CORPORA = ['polnear.dev', 'litbank.dev', 'denews.dev']
  .map((name) => `../shared/corpora/${name}.jsonl`)
  .filter((file) => existsSync(file));

/** The best of so many rounds is told: the first is read cold. */
const ROUNDS = 3;

/** What one library finds in one text. */
interface Found {
  quotations: { start: number; end: number }[];
  people: string[];
}

const LIBRARIES: Record<string, (gold: Gold) => Found> = {
  verbatim: ({ text, lang }) => {
    const { quotations } = convert(text, { lang: lang ?? undefined });
    const shown = quotations.filter(
      (q) => q.status !== 'suggested' && q.kind === 'run-in' && q.type === 'direct',
    );
    return {
      quotations: shown.flatMap(({ content }) => content),
      people: [...new Set(shown.flatMap(({ speaker }) => speaker?.name ?? []))],
    };
  },
  compromise: ({ text }) => {
    const document = nlp(text);
    const json = (found: { json: (options: object) => unknown }) =>
      found.json({ offset: true }) as { text: string; offset: { start: number; length: number } }[];
    return {
      quotations: json(document.quotations()).map(({ offset: { start, length } }) => ({
        start,
        end: start + length,
      })),
      people: [
        ...new Set(
          json(document.people()).map((person) => person.text.replace(/(?<![\p{P}\s])[\p{P}\s]+$/u, '')),
        ),
      ],
    };
  },
};

const samples =
  CORPORA.length > 0 ? CORPORA.map(fromLines) : [{ name: 'tests/articles', golds: ownGoldens() }];
console.log(`Node ${process.version}\n`);
console.log('| articles | library | direct quotations | speakers named | people named who speak | MB/s |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const { name, golds } of samples)
  for (const [library, find] of Object.entries(LIBRARIES)) console.log(measure(name, library, golds, find));

function measure(name: string, library: string, golds: Gold[], find: (gold: Gold) => Found): string {
  let cpu = Infinity;
  let found: Found[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = process.cpuUsage();
    found = golds.map(find);
    const { user, system } = process.cpuUsage(from);
    cpu = Math.min(cpu, user + system);
  }
  const bytes = golds.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const direct = { right: 0, false: 0, wanted: 0 };
  const speakers = { named: 0, all: 0, right: 0, people: 0 };
  golds.forEach((gold, i) => {
    const { wanted, judge } = directJudge({ gold, found: [] });
    direct.wanted += wanted.size;
    const seen = new Set<string>();
    for (const span of found[i].quotations) {
      const part = trimEdges(gold.text, span);
      const key = `${part.start}:${part.end}`;
      if (part.end <= part.start || seen.has(key)) continue;
      seen.add(key);
      const verdict = judge(part);
      if (verdict !== 'aside') direct[verdict]++;
    }
    const names = [...new Set((gold.quotations ?? []).flatMap(({ speaker }) => speaker ?? []))];
    speakers.all += names.length;
    speakers.named += names.filter((who) => found[i].people.some((person) => isSame([who], [person]))).length;
    if (names.length === 0) return;
    speakers.people += found[i].people.length;
    speakers.right += found[i].people.filter((person) => names.some((who) => isSame([who], [person]))).length;
  });
  const precision = direct.right / (direct.right + direct.false || 1);
  const recall = direct.right / (direct.wanted || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const percent = (share: number) => (100 * share).toFixed(1);
  const cells = [
    name,
    library,
    `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`,
    speakers.all > 0 ? `${percent(speakers.named / speakers.all)} %` : '–',
    speakers.people > 0 ? `${percent(speakers.right / speakers.people)} %` : '–',
    (bytes / cpu).toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

function fromLines(file: string): { name: string; golds: Gold[] } {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return { name: file.replace(/^.*\//, ''), golds: lines.map((line) => goldLine.parse(JSON.parse(line))) };
}

/** The golden articles of tests/articles: what people agreed that Verbatim should find in them. */
function ownGoldens(): Gold[] {
  const folder = new URL('../tests/articles/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const { quotations, lang } = JSON.parse(
      readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8'),
    ) as { lang?: string; quotations?: Record<string, unknown>[] };
    let at = 0;
    const direct = (quotations ?? []).flatMap((quotation) => {
      const pieces = (quotation['direct run-in'] as string[] | undefined) ?? [];
      return pieces.map((piece) => {
        const start = text.indexOf(piece, at);
        at = start + piece.length;
        return { type: 'direct', start, end: at, speaker: quotation.speaker ?? null };
      });
    });
    const whole = direct.every(({ start }) => start >= 0);
    return whole && direct.length > 0 ? [goldLine.parse({ id: name, lang, text, quotations: direct })] : [];
  });
}
