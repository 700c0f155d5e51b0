import type { Article, Message } from '../model.ts';
import type { Run } from './pair.ts';

/** Runs that are one quotation: a whole one, or one continued over paragraphs by a mark that opens each anew. */
export interface Marked {
  runs: Run[];
  /** Indices of the runs, in the list they were taken from. */
  indices: number[];
}

/** Whether two passages of one block touch: their marks close and open again with nothing but white space between. */
export function touch(before: Marked | undefined, after: Marked | undefined): boolean {
  if (!before || !after) return false;
  const [last, first] = [before.runs.at(-1)!, after.runs[0]];
  return last.block === first.block && last.words.end === first.words.start;
}

/**
 * Joins what is continued over paragraphs: a run that no mark closes, when the next block opens with the same mark.
 * Other unclosed runs stay as they are, and a message says so.
 */
export function joinContinued(article: Article, runs: readonly Run[], messages: Message[]): Marked[] {
  const joined: Marked[] = [];
  let open: Marked | null = null;
  runs.forEach((run, index) => {
    if (run.depth > 0) {
      joined.push({ runs: [run], indices: [index] });
      return;
    }
    const last = open?.runs.at(-1);
    if (open && last && continues(article, last, run)) {
      open.runs.push(run);
      open.indices.push(index);
    } else {
      if (last) messages.push(unclosed(article, last));
      open = { runs: [run], indices: [index] };
      joined.push(open);
    }
    if (run.closed) open = null;
  });
  const left = (open as Marked | null)?.runs.at(-1);
  if (left) messages.push(unclosed(article, left));
  return joined;
}

function continues(article: Article, last: Run, next: Run): boolean {
  const block = article.blocks[next.block];
  return (
    last.end === article.blocks[last.block].end &&
    follows(article, last.block, next.block) &&
    next.pair.open === last.pair.open &&
    article.text.slice(block.start, next.start).trim().length <= block.quoteDepth
  );
}

/** Whether speech may go on from one block to another: the next one, or the one after a caption or a link. */
export function follows({ text, blocks }: Article, block: number, next: number): boolean {
  if (next === block + 1) return true;
  if (next !== block + 2) return false;
  const between = text.slice(blocks[block + 1].start, blocks[block + 1].end);
  return ASIDE.test(between) || NOTICE.test(between);
}

/** What editors set between two paragraphs of speech: “Photo: The quay. Credit: J. Stone”, “[Advertisement]”. */
const ASIDE = /^\W{0,3}(?:\p{Lu}\p{L}{2,14}(?:\s\p{L}{2,12}){0,2}:\s[^\n]{3,160}|\[[^\n\]]{3,80}\])\s*$/u;

/** “Advertisement”, “— Anzeige —”, “Photograph by J. Stone” */
const NOTICE =
  /^\W{0,4}(?:advertisement|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|(?:photo|photograph|picture|image|foto|bild)s?:? (?:by|von|par|por|di|de|door):? \p{Lu}[^\n]{1,60})\W{0,4}$/iu;

/** Blocks of passages in marks that a caption, or another line of the page, parts in two. */
export function interruptedBlocks(passages: readonly Marked[]): number[] {
  return passages.flatMap(({ runs }) => {
    const blocks = runs.map(({ block }) => block);
    return blocks.some((block, i) => i > 0 && block > blocks[i - 1] + 1) ? blocks : [];
  });
}

function unclosed(article: Article, run: Run): Message {
  return {
    rule: 'unclosed-mark',
    reason: `${run.pair.open} opens a quotation that nothing closes; it was taken to end with its paragraph, or before the next opening mark or the writer’s next sentence.`,
    place: { start: run.start, end: run.inner.start },
    actual: article.text.slice(run.start, Math.min(run.end, run.start + 40)),
    expected: `a closing ${run.pair.close}`,
  };
}
