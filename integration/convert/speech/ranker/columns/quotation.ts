import type { Candidate } from '../candidate.ts';
import type { Frame } from '../frame.ts';
import { placeFrom } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { clip } from './column.ts';
import type { Column } from './column.ts';

const LANGS = ['en', 'fr', 'es', 'de'];

/** What a quotation is like, and what lies between it and the one before. */
export const QUOTATION: readonly Column[] = [
  {
    name: 'type',
    shared: true,
    of: (_, f) =>
      f.quotation.kind === 'block'
        ? 3
        : f.quotation.type === 'direct'
          ? 1
          : f.quotation.type === 'mixed'
            ? 2
            : 4,
  },
  { name: 'length', shared: true, of: (_, f) => clip(f.words.to - f.words.from, 200) },
  { name: 'opens-block', shared: true, of: (_, f, p) => Number(f.words.from === p.words.blocks[f.block]) },
  {
    name: 'ends-block',
    shared: true,
    of: (_, f, p) => Number(f.words.to === p.words.blocks[f.lastBlock + 1]),
  },
  { name: 'pieces', shared: true, of: (_, f) => clip(f.quotation.content.length, 6) },
  { name: 'by-dash', shared: true, of: (_, f) => Number(f.quotation.rule.includes('dash')) },
  { name: 'by-label', shared: true, of: (_, f) => Number(f.quotation.rule === 'transcript-turn') },
  { name: 'by-sign', shared: true, of: (_, f) => Number(f.quotation.rule === 'quote-sign') },
  { name: 'by-model', shared: true, of: (_, f) => Number(f.quotation.rule === 'attribution-model') },
  { name: 'has-line', shared: true, of: (_, f) => Number(f.quotation.attributionLine !== null) },
  { name: 'others-since-previous', of: (c, f, p) => namedSince(c, f, p).others },
  { name: 'named-since-previous', of: (c, f, p) => namedSince(c, f, p).own },
  { name: 'words-since-previous', shared: true, of: (_, f) => clip(f.words.from - f.previousEnd, 200) },
  { name: 'has-cue', shared: true, of: (_, f) => Number(f.quotation.cue !== null) },
  {
    name: 'density',
    shared: true,
    of: (_, _f, p) => p.quotations.length / Math.max(1, p.article.blocks.length),
  },
  { name: 'lang', shared: true, of: (_, _f, p) => LANGS.indexOf(p.article.metadata.lang.slice(0, 2)) },
];

/** How often the candidate, and how many places of others, are named between the quotation before and this one. */
function namedSince(c: Candidate, f: Frame, p: Passage): { own: number; others: number } {
  let [own, others] = [0, 0];
  if (f.previous < 0) return { own: -1, others: -1 };
  const { places } = p;
  for (
    let i = placeFrom(p, f.previousEnd);
    i < places.length && places[i].from < f.words.from && others < 9;
    i++
  )
    if (places[i].who === c.who) own++;
    else if (!places[i].entity.body) others++;
  return { own, others };
}
