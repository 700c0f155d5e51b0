import { languageOf } from '../attribute/languages/index.ts';
import type { Article, Message, Quotation } from '../model.ts';
import type { ResolvedConvertOptions } from '../options.ts';
import { findMarkedBlocks } from './blocks/index.ts';
import type { ModelRun } from '../attribute/model/index.ts';
import { assemble } from './assemble.ts';
import type { Judged } from './assemble.ts';
import type { MarkOdds } from './mark-types.ts';
import { readByModel } from './model-readings.ts';
import type { Draft } from './draft.ts';
import { findDialogue } from './dialogue.ts';
import { linkEchoes } from './echoes.ts';
import { identify } from './identify.ts';
import { joinContinued } from './join.ts';
import { findLostBlocks } from './lost-blocks.ts';
import { findRuns } from './marks/index.ts';
import { lookAround, readOdds } from './mark-types.ts';
import { findNested } from './nested.ts';
import { readAttributions } from './readings.ts';
import { wordsOf } from './words.ts';

/**
 * Finds the quotations of an article: what stands in marks, what cues report without marks, what is set apart in blocks.
 * Findings never overlap except by nesting; they come in order of their first character, outer before inner.
 */
export function detect(
  article: Article,
  options: ResolvedConvertOptions,
): { quotations: Quotation[]; messages: Message[] } {
  const messages: Message[] = [];
  const words = wordsOf(article);
  const language = languageOf(article.metadata.lang);
  const runs = findRuns(article, words);
  const marked = joinContinued(article, runs, messages);
  const outer = marked.filter((group) => group.runs[0].depth === 0);
  const around = lookAround(words, outer);
  const dialogue = findDialogue(article, words);
  const taken = new Set(dialogue.map(({ block }) => block));
  const view = isEnglish(article) ? readByModel(article, outer, taken) : null;
  const readings = view?.readings ?? readAttributions(article, words, language, runs, taken);
  const judged = outer.map((group, index) =>
    judge(readOdds(around, index), view?.runs.get(group.runs[0].start)),
  );
  const drafts = assemble(article, words, outer, judged, readings, view !== null);
  drafts.push(...findNested(words, runs), ...dialogue.map(({ draft }) => draft));
  drafts.push(...findMarkedBlocks(article, runs, taken), ...findLostBlocks(article, taken));
  const kept = withoutCrossing(drafts.filter(({ content }) => content.some(({ start, end }) => start < end)));
  const quotations = identify(article.text, kept);
  linkEchoes(article.text, quotations, messages);
  for (const quotation of quotations)
    if (quotation.confidence < options.threshold) quotation.status = 'suggested';
  return { quotations, messages };
}

function isEnglish({ metadata }: Article): boolean {
  return /^en\b/i.test(metadata.lang);
}

const W = Number(process.env.W ?? 0.5);
/** Both judges of a run in marks together: what stands around it, and what the model read. */
function judge(odds: MarkOdds, run: ModelRun | undefined): Judged {
  if (!run) return { odds, link: null };
  const direct = W * odds.direct + (1 - W) * run.direct;
  const rest = (1 - direct) / Math.max(1e-6, odds.mixed + odds.other);
  return { odds: { direct, mixed: odds.mixed * rest, other: odds.other * rest }, link: run };
}

/** Sorts findings and drops what would cross another: the surer of two stays, then the earlier. */
function withoutCrossing(drafts: Draft[]): Draft[] {
  const extent = (d: Draft): { start: number; end: number } => ({
    start: Math.min(d.content[0].start, d.marked[0]?.start ?? Infinity),
    end: Math.max(d.content.at(-1)!.end, d.marked.at(-1)?.end ?? 0),
  });
  const sorted = drafts
    .map((draft) => ({ draft, ...extent(draft) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const path: typeof sorted = [];
  const dropped = new Set<Draft>();
  for (const item of sorted) {
    while (path.length > 0 && path.at(-1)!.end <= item.start) path.pop();
    const outer = path.at(-1);
    if (outer && item.end > outer.end) {
      const weaker = item.draft.confidence > outer.draft.confidence ? outer : item;
      dropped.add(weaker.draft);
      if (weaker === item) continue;
      path.pop();
    }
    path.push(item);
  }
  return sorted.filter((item) => !dropped.has(item.draft)).map((item) => item.draft);
}
