import type { QuotationType, Span } from '../../model.ts';
import type { Steps } from './choose.ts';
import { cueExtent } from './cues.ts';
import type { RunTokens } from './features/run.ts';
import { confidenceOf, findAll } from './findings.ts';
import type { Found } from './findings.ts';
import { toFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import { unpack } from './model.ts';
import type { Model } from './model.ts';
import { findLink, isDirect, runsOf, seenBy } from './runs.ts';
import { markSentences } from './sentences.ts';
import { findSource } from './source.ts';
import { CLOSE, CLITIC, OPEN, tokenize } from './tokens.ts';
import { PACKED } from './weights.ts';

/** One attribution that the model sees in English text. Spans are into the text; marks belong to `content`. */
export interface ModelAttribution {
  /** One piece, or two where the cue stands within what is said; in the text's order. */
  content: Span[];
  cue: Span | null;
  source: Span | null;
  type: Extract<QuotationType, 'direct' | 'indirect' | 'mixed'>;
  /** 0..1: that cue, source and content are right. Calibrated on articles the model was not fitted on. */
  confidence: number;
}

/** What the model says of one run in quotation marks. */
export interface ModelRun {
  /** As given, marks included. */
  marked: Span;
  /** 0..1: that the words are a direct quotation, rather than a term, a title or part of a report. */
  direct: number;
  /** Who says it and by which cue, if it is a direct quotation. */
  cue: Span | null;
  source: Span | null;
  /** 0..1: that cue and source are right, if it is a direct quotation. */
  confidence: number;
}

export interface ModelReading {
  attributions: ModelAttribution[];
  runs: ModelRun[];
}

let loaded: Model | null = null;

/**
 * Reads who said what in English text. `paragraphs` and `marked` (the outermost runs in quotation marks, marks included) ascend
 * without overlap. Deterministic and linear; never throws. Low confidence is handed on: a threshold is the caller's.
 */
export function readWithModel(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly Span[],
): ModelReading {
  return readWith((loaded ??= unpack(PACKED)), text, paragraphs, marked);
}

/** The same with a given model. */
export function readWith(
  model: Model,
  text: string,
  paragraphs: readonly Span[],
  marked: readonly Span[],
): ModelReading {
  const t = tokenize(text, paragraphs, marked, model.classes);
  markSentences(t);
  const f = toFrame(t, model.cues);
  const found = findAll(f, model.steps);
  const confidence = found.map((x) => confidenceOf(f, model.steps, x));
  const cues = new Map<number, Span>();
  const cueAt = (a: number): Span => {
    let span = cues.get(a);
    if (!span) {
      const extent = cueExtent(f, model.steps, a);
      cues.set(a, (span = toSpan(f, extent.start, extent.end)));
    }
    return span;
  };
  const attributions = found.map((x, i): ModelAttribution => ({
    content: [toSpan(f, x.contentStart, x.contentEnd)],
    cue: cueAt(x.a),
    source: x.sourceStart < 0 ? null : toSpan(f, x.sourceStart, x.sourceEnd),
    type: typeOf(f, x),
    confidence: confidence[i],
  }));
  return { attributions, runs: readRuns(f, model.steps, found, confidence, cueAt) };
}

function readRuns(
  f: Frame,
  steps: Steps,
  found: readonly Found[],
  confidence: readonly number[],
  cueAt: (a: number) => Span,
): ModelRun[] {
  let last = -1;
  let next = 0;
  return runsOf(f).map((run) => {
    // What the findings say of a run: those whose content reaches it.
    while (next < found.length && found[next].a < run.start - 600) next++;
    const near = nearby(found, next, run);
    const direct = isDirect(f, steps, run, seenBy(run, near.found, confidence.slice(near.from, near.to)));
    const link = findLink(f, steps, run, last);
    if (direct >= 0.5 && link.at >= 0) last = link.at;
    const source = link.at < 0 ? null : findSource(f, steps, link.at);
    return {
      marked: toSpan(f, run.start, run.end),
      direct,
      cue: link.at < 0 ? null : cueAt(link.at),
      source: source && source.start >= 0 ? toSpan(f, source.start, source.end) : null,
      confidence: link.p * (source?.p ?? 1),
    };
  });
}

/** The findings of cues not far from a run. */
function nearby(
  found: readonly Found[],
  from: number,
  run: RunTokens,
): { found: Found[]; from: number; to: number } {
  let to = from;
  while (to < found.length && found[to].a <= run.end + 600) to++;
  return { found: found.slice(from, to), from, to };
}

function typeOf(f: Frame, x: Found): ModelAttribution['type'] {
  const { kind } = f.t;
  const marks = f.quotes[x.contentEnd] - f.quotes[x.contentStart];
  if (marks === 0) return 'indirect';
  let last = x.contentEnd - 1;
  while (last > x.contentStart && kind[last] > CLITIC && kind[last] !== CLOSE) last--;
  return marks <= 2 && kind[x.contentStart] === OPEN && kind[last] === CLOSE ? 'direct' : 'mixed';
}

function toSpan(f: Frame, from: number, to: number): Span {
  return { start: f.t.start[from], end: f.t.end[to - 1] };
}
