import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What articles are written as, and how their files end. */
const ENDINGS = { text: 'txt', markdown: 'md', mdx: 'mdx' } as const;
export type Form = keyof typeof ENDINGS;

/** One generated article, as plain text, and as the Markdown and the MDX that a hand would have written for it. */
export interface GeneratedArticle extends Record<Form, string> {
  slug: string;
  title: string;
}

const PEOPLE = ['Oda Lerch', 'Bram Tollis', 'Ines Quarrie', 'Piet Vander', 'Ruth Amsel', 'Jon Hasker'];
const ROLES = ['the pilot', 'the harbour master', 'a clerk', 'the lamplighter', 'the mayor', 'a net mender'];
const SUBJECTS = [
  'the ferry',
  'the north quay',
  'the tide table',
  'the lamp fund',
  'the old chart',
  'the weir',
];
const VERBS = [
  'waits for',
  'was moved beside',
  'costs more than',
  'has outlived',
  'cannot do without',
  'fell behind',
];
const TAILS = [
  'as it has since the winter',
  'though few people noticed',
  'which surprised half of the town',
  'and the council will vote in May',
  'while the water keeps rising',
  'before the first boat is out',
];
const CUES = ['said', 'told the Courier', 'added', 'wrote', 'explained', 'insisted'];

/** Numbers below a limit in an order that looks like chance and is always the same (mulberry32). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) * limit) / 2 ** 32;
  };
}

/** About 3.7 kB of invented news with two block quotations that follow a colon and two run-in ones. The same number, the same words. */
export function generateArticle(number: number): GeneratedArticle {
  const next = numbersFrom(number);
  const pick = (words: readonly string[]): string => words[Math.floor(next(words.length))];
  const sentence = (): string => {
    const [subject, object] = [pick(SUBJECTS), pick(SUBJECTS)];
    return `${subject[0].toUpperCase()}${subject.slice(1)} ${pick(VERBS)} ${object} ${pick(TAILS)}.`;
  };
  const paragraph = (sentences: number): string => Array.from({ length: sentences }, sentence).join(' ');
  const spoken = (): Block => {
    const said = `“${paragraph(1).slice(0, -1)},”`;
    const [cue, source] = [pick(CUES), `${pick(PEOPLE)}, ${pick(ROLES)}`];
    return { said, source, words: `${said} ${cue} ${source}. ${paragraph(3)}` };
  };
  const leadIn = (): Block => {
    const before = paragraph(2);
    const source = `${pick(PEOPLE)}, ${pick(ROLES)}`;
    return { source, words: `${before} ${source}, wrote in the harbour book:` };
  };
  const written = (sentences: number): string =>
    Array.from(
      { length: sentences },
      () => `I mend ${pick(SUBJECTS)} with my own hands, and ${pick(SUBJECTS)} keeps me poor.`,
    ).join(' ');
  const blocks: Block[] = [
    { words: paragraph(6) },
    spoken(),
    leadIn(),
    { words: written(6), quoted: true },
    { words: paragraph(6) },
    spoken(),
    { words: paragraph(5) },
    leadIn(),
    { words: written(7), quoted: true },
    { words: paragraph(7) },
  ];
  const title = `Number ${number}: ${pick(SUBJECTS)} and ${pick(SUBJECTS)}`;
  const front = `---\ntitle: ${JSON.stringify(title)}\n---\n`;
  return {
    slug: `article-${number}`,
    title,
    text: document(title, blocks, ({ words }) => words),
    markdown: document(front, blocks, ({ words, quoted }) => (quoted ? `> ${words}` : words)),
    mdx: document(`${front}${IMPORTS}`, blocks, toMdx),
  };
}

/** A paragraph; `quoted` all of it, or `said` at its beginning, in its marks; and the `source` it names once. */
interface Block {
  words: string;
  quoted?: true;
  said?: string;
  source?: string;
}

/** Callouts of the site's own, as an author has them: what is quoted, and who is said to have said it. */
const IMPORTS = `import Attribution from '/src/Attribution.astro';\nimport Quotation from '/src/Quotation.astro';`;

const document = (head: string, blocks: readonly Block[], write: (block: Block) => string): string =>
  `${[head, ...blocks.map(write)].join('\n\n')}\n`;

function toMdx({ words, quoted, said, source }: Block): string {
  if (quoted)
    return `<Quotation block>

${words}

</Quotation>`;
  const credited =
    source === undefined ? words : words.replace(source, `<Attribution>${source}</Attribution>`);
  return said === undefined ? credited : credited.replace(said, `<Quotation>${said}</Quotation>`);
}

/** Writes articles 1 to `count` into a folder, a hundred a folder of their own. */
export async function writeArticles(folder: string, count: number, form: Form): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const { slug, [form]: content } = generateArticle(number);
    const file = join(folder, String(Math.floor(number / 100)), `${slug}.${ENDINGS[form]}`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
