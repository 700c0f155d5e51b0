/** Passages in marks with what the gold says of them. */
import { readFileSync } from 'node:fs';
import { findMarks, readMarks } from '../../integration/convert/detect/read-marks.ts';
import { findTurns } from '../../integration/convert/quotations/index.ts';
import { parseOptions } from '../../integration/convert/options.ts';
import { parse } from '../../integration/convert/parse/parse.ts';
import { readFeatures } from '../../integration/convert/quotations/marked/features.ts';
import { lookAround } from '../../integration/convert/quotations/marked/surroundings.ts';

interface Span {
  start: number;
  end: number;
}
/** A text in the wide form, or in the inline form of LitBank. */
interface Gold {
  id: string;
  kind?: string;
  lang: string;
  source?: string;
  text: string;
  quotations: (Partial<Span> & { type: string; spans?: Span[]; open?: boolean })[];
}
export interface Example {
  row: Float32Array;
  /** Somebody says the words; they are all that is said. */
  said: boolean;
  whole: boolean;
  /** Where its text comes from: texts of one source are left out together. */
  source: string;
  group: string;
  weight: number;
  id: string;
  words: string;
}

/** Texts that had one quick reading. */
const QUICK = /^(?:es4|fr4|itpt4|denl4|enlong4|ennews5|fiction3)/;

export function readExamples(file: string): Example[] {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold);
  return [...texts, ...texts.flatMap(partsOf)].flatMap(examplesOf);
}

/** Paragraphs of a text: it is cut at empty lines. */
const PARAGRAPH = /\n[ \t]*\n/g;
/** A part counts this much, so that long articles still decide. */
const PART = 0.5;
/** Of the paragraphs with speech, each third is a part: alone, and with the next. */
const EACH = 3;

/**
 * Parts of a text, each as if the article were no longer: a post or a notice has little around its marks, and the texts of
 * the corpora are long.
 */
function partsOf(gold: Gold): Gold[] {
  if (!gold.kind) return [];
  const cuts = [0, ...[...gold.text.matchAll(PARAGRAPH)].map((m) => m.index + m[0].length), gold.text.length];
  const marked = cuts.flatMap((start, at) =>
    at + 1 < cuts.length && /["“”„«»‘]/.test(gold.text.slice(start, cuts[at + 1])) ? [at] : [],
  );
  return marked.flatMap((at, i) => {
    const part = i % EACH === 0 ? 1 : i % EACH === 1 ? 2 : 0;
    return part === 0 || cuts.length < 4
      ? []
      : [partOf(gold, cuts[at], cuts[Math.min(at + part, cuts.length - 1)])];
  });
}

function partOf(gold: Gold, from: number, to: number): Gold {
  const quotations = gold.quotations.flatMap((quotation) => {
    const spans = (quotation.spans ?? [{ start: quotation.start!, end: quotation.end! }])
      .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }))
      .filter(({ start, end }) => start < end);
    return spans.length > 0 ? [{ ...quotation, spans }] : [];
  });
  return {
    ...gold,
    source: gold.source ?? gold.id,
    id: `${gold.id}@${from}`,
    text: gold.text.slice(from, to),
    quotations,
  };
}

function examplesOf(gold: Gold): Example[] {
  const { text, lang, id, kind = 'fiction' } = gold;
  const article = parse(text, parseOptions({ lang }));
  const turns = findTurns(article);
  const marks = findMarks(article, turns, []);
  const { passages } = readMarks(article, marks, new Set(turns.flatMap(({ blocks }) => blocks)));
  const around = lookAround(article, marks.words, passages);
  const pieces = gold.quotations.flatMap(({ spans, start, end, type, open }) =>
    (spans ?? [{ start: start!, end: end! }]).map((span) => ({ ...span, type, open })),
  );
  // Novels are annotated up to some page: what follows the last quotation says nothing.
  const last = gold.kind ? Infinity : Math.max(0, ...pieces.map(({ end }) => end));
  const common = {
    source: (gold.source ?? id).split(' ')[0],
    group: (id.includes('@') ? 'part ' : '') + (kind.startsWith('fiction') ? 'fiction' : lang.slice(0, 2)),
    weight: (QUICK.test(id) ? 0.5 : 1) * (id.includes('@') ? PART : 1),
    id,
  };
  return passages.flatMap(({ group, start, end }, index) => {
    const size = group.runs.reduce((sum, { inner }) => sum + inner.end - inner.start, 0);
    if (start >= last || size === 0) return [];
    const over = pieces.map((piece) => ({
      piece,
      common: group.runs.reduce(
        (sum, { inner }) =>
          sum + Math.max(0, Math.min(inner.end, piece.end) - Math.max(inner.start, piece.start)),
        0,
      ),
    }));
    if (over.some(({ piece, common }) => piece.open && common > 0)) return [];
    const covered = over.reduce((sum, { common }) => sum + common, 0);
    const most = over.reduce<{
      piece: { type: string } | null;
      common: number;
    }>((best, next) => (next.common > best.common ? next : best), {
      piece: null,
      common: 0,
    });
    const said = covered >= 0.6 * size;
    const whole = said && most.piece?.type !== 'mixed';
    const row = readFeatures(around, index);
    return [
      {
        ...common,
        start,
        row,
        said,
        whole,
        markAt: Math.min(start, 80),
        len: end - start,
        words: text.slice(Math.max(0, start - 80), end + 60),
      },
    ];
  });
}
