import type { QuotationType, Span } from '../../model.ts';
import type { Atoms } from '../../text/index.ts';
import type { Steps } from './steps.ts';
import { cueExtent } from './cues.ts';
import { confidenceOf, findAll } from './findings.ts';
import type { Found } from './findings.ts';
import { toFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import { unpack } from './model.ts';
import type { Model } from './model.ts';
import { findLink, isDirect, runsOf, seenBy } from './runs.ts';
import { markSentences } from './sentences.ts';
import { findSource } from './source.ts';
import type { Source } from './source.ts';
import { CLOSE, CLITIC, OPEN, tokenize } from './tokens.ts';
import { PACKED } from '../../models/index.ts';

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

export interface ModelAttributions {
  attributions: ModelAttribution[];
  runs: ModelRun[];
}

let loaded: Model | null = null;

/**
 * Reads who said what in English text, given as its atoms. `paragraphs` and `marked` (the outermost runs in quotation marks, marks included) ascend
 * without overlap. Attributions of less confidence than `least` are left out. Deterministic and linear; never throws.
 */
export function readWithModel(
  atoms: Atoms,
  paragraphs: readonly Span[],
  marked: readonly Span[],
  least = 0,
): ModelAttributions {
  return readWith((loaded ??= unpack(PACKED)), atoms, paragraphs, marked, least);
}

/**
 * Content is not looked for below this probability of cue and source: hardly any of it would be shown. From 0.2 on the calibration of what
 * is reported suffers (PolNeAR dev: expected calibration error 0.049, 0.051).
 */
const LIKELY = 0.15;

/** The same with a given model. */
export function readWith(
  model: Model,
  atoms: Atoms,
  paragraphs: readonly Span[],
  marked: readonly Span[],
  least = 0,
): ModelAttributions {
  const t = tokenize(atoms, paragraphs, marked, model.classes);
  markSentences(t);
  const f = toFrame(t, model.cues, model.filters);
  const sources = new Map<number, Source>();
  const found = findAll(f, model.steps, sources, LIKELY);
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
  const attributions: ModelAttribution[] = [];
  found.forEach((x, i) => {
    if (confidence[i] < least) return;
    attributions.push({
      content: [toSpan(f, x.contentStart, x.contentEnd)],
      cue: cueAt(x.a),
      source: x.sourceStart < 0 ? null : toSpan(f, x.sourceStart, x.sourceEnd),
      type: typeOf(f, x),
      confidence: confidence[i],
    });
  });
  return { attributions, runs: readRuns(f, model.steps, { found, confidence, sources, cueAt }) };
}

/** What is known once the findings are made. */
interface Known {
  found: readonly Found[];
  confidence: readonly number[];
  sources: ReadonlyMap<number, Source>;
  cueAt: (a: number) => Span;
}

/** Runs that are less likely direct quotations are not attributed. */
const ATTRIBUTED_FROM = 0.2;
/** A finding whose cue is farther than this from a run, in tokens, says nothing of it. */
const FAR = 600;

function readRuns(f: Frame, steps: Steps, { found, confidence, sources, cueAt }: Known): ModelRun[] {
  let last = -1;
  let from = 0;
  return runsOf(f).map((run) => {
    while (from < found.length && found[from].a < run.start - FAR) from++;
    let to = from;
    while (to < found.length && found[to].a < run.end + FAR) to++;
    const seen = seenBy(run, found, confidence, from, to);
    const direct = isDirect(f, steps, run, seen);
    const marked = toSpan(f, run.start, run.end);
    const link = direct < ATTRIBUTED_FROM ? null : findLink(f, steps, run, last);
    if (!link || link.at < 0) return { marked, direct, cue: null, source: null, confidence: link?.p ?? 0 };
    if (direct >= 0.5) last = link.at;
    const source = sources.get(link.at) ?? findSource(f, steps, link.at);
    return {
      marked,
      direct,
      cue: cueAt(link.at),
      source: source.start < 0 ? null : toSpan(f, source.start, source.end),
      confidence: link.p * source.p,
    };
  });
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
