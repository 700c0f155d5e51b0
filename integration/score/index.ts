import type { Quotation } from '../convert/model.ts';
import { Attributions, sourcesMeet } from './attributions.ts';
import { Blocks, extentIn } from './blocks.ts';
import { calibrate } from './calibration.ts';
import type { Calibration, Claim } from './calibration.ts';
import { directJudge, tallyDirect } from './direct.ts';
import { paragraphsOf, scored } from './gold.ts';
import type { Answer } from './gold.ts';
import type { Miss } from './misses.ts';
import { isShown, partsOf } from './parts.ts';
import { mostlySame, trimEdges } from './spans.ts';
import { tallySpeakers } from './speakers.ts';
import { none, percent, scoreOf } from './tally.ts';
import type { Score } from './tally.ts';
import { evaluateWide } from './wide/index.ts';
import type { WideAnswer, WideEvaluation } from './wide/index.ts';

/** All that findings are worth against gold. Rows stand for what is shown; calibration is over all findings. */
export interface Evaluation {
  articles: number;
  /** Run-in quotations; null where no article has such gold. */
  runIn: {
    direct: Score;
    /** Who said what; null where the gold names no sources. */
    attributions: {
      /** Of direct quotations that were found and have a source in the gold, the share with the right source, in per cent. */
      directSources: number;
      all: Score;
      speechCues: Score;
      /** Share found with their source, in per cent, by the gold's type. */
      recallByType: Record<string, number>;
    } | null;
    /** Null where the gold names no speakers. */
    speakers: Score | null;
  } | null;
  /** Block quotations; null where no article has such gold. */
  blocks: {
    paragraphs: Score;
    spans: Score;
    articlesWhollyRight: number;
    /** Share of articles without block quotations in which one is claimed, in per cent; null where there are none. */
    falseAlarms: number | null;
    /** The confidence from which paragraphs score best, with both scores there. */
    best: { threshold: number; paragraphs: Score; spans: Score };
    /** The greatest share of spans found by a threshold at which nine of ten are right, in per cent. */
    spanRecallAt90: number;
  } | null;
  calibration: { direct: Calibration; attributions: Calibration; blocks: Calibration };
  /** What is shown, and whose it is said to be; null where no article has gold in the wide form. */
  wide: WideEvaluation | null;
  misses: Miss[];
}

/** Scores findings against gold. Pure: the findings may come from `convert`, from a file, or from an editor's decisions. */
export function evaluate(answers: readonly Answer[], wide: readonly WideAnswer[] = []): Evaluation {
  const misses: Miss[] = [];
  return {
    articles: answers.length + wide.length,
    runIn: scoreRunIn(
      answers.filter(({ gold }) => gold.quotations),
      misses,
    ),
    blocks: scoreBlocks(
      answers.filter(({ gold }) => gold.blockquotes),
      misses,
    ),
    calibration: {
      direct: calibrate(answers.flatMap(directClaims)),
      attributions: calibrate(answers.some(hasSources) ? answers.flatMap(attributionClaims) : []),
      blocks: calibrate(answers.flatMap(blockClaims)),
    },
    wide: evaluateWide(wide, misses),
    misses,
  };
}

function scoreRunIn(answers: readonly Answer[], misses: Miss[]): Evaluation['runIn'] {
  if (answers.length === 0) return null;
  const [direct, speakers] = [none(), none()];
  const attributions = new Attributions();
  const sourced = answers.some(hasSources);
  for (const answer of answers) {
    const parts = partsOf(answer.gold, answer.found, isShown);
    tallyDirect(answer, parts, direct, misses);
    attributions.add(answer, parts, sourced ? misses : []);
    tallySpeakers(answer, parts, speakers, misses);
  }
  return {
    direct: scoreOf(direct),
    attributions: sourced ? scoresOf(attributions) : null,
    speakers: speakers.right + speakers.missed > 0 ? scoreOf(speakers) : null,
  };
}

/** Gold that names no source marks direct speech alone: other findings are neither right nor false by it. */
function hasSources({ gold }: Answer): boolean {
  return scored(gold).some(({ source }) => source);
}

function scoresOf({ all, speech, types, sources }: Attributions) {
  return {
    directSources: percent(sources.right / (sources.found || 1)),
    all: scoreOf(all),
    speechCues: scoreOf(speech),
    recallByType: Object.fromEntries([...types].map(([type, tally]) => [type, scoreOf(tally).recall])),
  };
}

/** Thresholds of the sweep. */
const LEVELS = Array.from({ length: 20 }, (_, i) => i / 20);

function scoreBlocks(answers: readonly Answer[], misses: Miss[]): Evaluation['blocks'] {
  if (answers.length === 0) return null;
  const count = (keep: (q: Quotation) => boolean, noted?: Miss[]): Blocks => {
    const blocks = new Blocks();
    for (const answer of answers) blocks.add(answer, keep, noted);
    return blocks;
  };
  const shown = count(isShown, misses);
  const sweep = LEVELS.map((threshold) => {
    const { paragraphs, spans } = count((q) => q.confidence >= threshold);
    return { threshold, paragraphs: scoreOf(paragraphs), spans: scoreOf(spans) };
  });
  return {
    paragraphs: scoreOf(shown.paragraphs),
    spans: scoreOf(shown.spans),
    articlesWhollyRight: shown.wholly,
    falseAlarms: shown.quiet.all > 0 ? shown.alarms : null,
    best: sweep.reduce((a, b) => (b.paragraphs.f1 > a.paragraphs.f1 ? b : a)),
    spanRecallAt90: sweep.reduce(
      (most, { spans }) => Math.max(most, spans.precision >= 90 ? spans.recall : 0),
      0,
    ),
  };
}

/** Findings of direct speech, right where every piece is the gold's to the character. */
function directClaims(answer: Answer): Claim[] {
  if (!answer.gold.quotations) return [];
  const { judge } = directJudge(answer);
  return answer.found.flatMap((q) => {
    if (q.type !== 'direct') return [];
    const verdicts = partsOf(answer.gold, [q], () => true).map(judge);
    if (verdicts.every((verdict) => verdict === 'aside')) return [];
    return [{ confidence: q.confidence, right: verdicts.every((verdict) => verdict !== 'false') }];
  });
}

/** Findings of reported speech, right where words and source are. */
function attributionClaims({ gold, found }: Answer): Claim[] {
  if (!gold.quotations) return [];
  const wanted = scored(gold).map((q) => ({ source: q.source, ...trimEdges(gold.text, q) }));
  return found.flatMap((q) => {
    if (q.type === 'direct') return [];
    const parts = partsOf(gold, [q], () => true);
    if (parts.length === 0) return [];
    const right = parts.some((part) =>
      wanted.some((w) => mostlySame(part, w) && sourcesMeet(part.source, w.source)),
    );
    return [{ confidence: q.confidence, right }];
  });
}

/** Block findings, right where first and last paragraph are. */
function blockClaims({ gold, found }: Answer): Claim[] {
  if (!gold.blockquotes) return [];
  const paragraphs = paragraphsOf(gold);
  const wanted = new Set(gold.blockquotes.map((q) => extentIn(paragraphs, [q])));
  return found
    .filter((q) => q.kind === 'block')
    .map(({ confidence, content }) => ({ confidence, right: wanted.has(extentIn(paragraphs, content)) }));
}

export { goldLine, goldOf } from './gold.ts';
export type { Answer, Gold } from './gold.ts';
export type { Score } from './tally.ts';
export type { Calibration } from './calibration.ts';
export { isWide, sumOf, wideLine } from './wide/index.ts';
export type { WideAnswer, WideCounts, WideEvaluation, WideScore } from './wide/index.ts';
