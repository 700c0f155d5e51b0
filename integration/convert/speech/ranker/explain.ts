import type { Evidence, Explanation, Quotation, Span } from '../../model.ts';
import type { Candidate } from './candidate.ts';
import { COLUMNS, TURN_COLUMNS } from './columns/index.ts';
import type { Turns } from './columns/index.ts';
import type { Frame } from './frame.ts';
import type { Passage } from './passage.ts';
import type { Range } from './range.ts';
import type { Ballot } from './rank.ts';
import type { Decided } from './together.ts';

/** What a ballot says of one candidate, with the numbers of the columns by their names. */
interface Case {
  candidate: Candidate;
  frame: Frame;
  passage: Passage;
  value: (column: string) => number;
}

/** A ballot as it was decided. */
interface Account {
  ballot: Ballot;
  decided: Decided;
  turns: Turns;
  /** That the likeliest candidate is right. */
  chance: number;
  /** The chance from which on a candidate is named. */
  least: number;
  passage: Passage;
}

/** A fact that a reader can check, in words, and where in the text it is; null where it does not hold. */
interface Fact {
  rule: string;
  of: (c: Case) => { text: string; place: Range | Span } | null;
}

const NAMES = new Map([...COLUMNS, ...TURN_COLUMNS].map(({ name }, i) => [name, i]));

/** Where a sentence names the candidate, as words. */
const PARTS: readonly [part: Candidate['here'][number]['part'], rule: string, text: string][] = [
  ['source', 'named-in-source', 'the source names them'],
  ['gap', 'named-between', 'named between the pieces of the quotation'],
  ['tail', 'named-in-tag', 'named after the quotation, in its sentence'],
  ['lead', 'named-in-lead', 'named before the quotation, in its sentence'],
  ['prior', 'named-before', 'named in the sentence before'],
  ['next', 'named-after', 'named in the sentence after'],
];

const FACTS: readonly Fact[] = [
  ...PARTS.map(([part, rule, text]): Fact => ({
    rule,
    of: ({ candidate }) => {
      const here = candidate.here.find((one) => one.part === part);
      return here ? { text, place: here.place } : null;
    },
  })),
  {
    rule: 'title-in-source',
    of: ({ value, frame }) =>
      value('role-in-source') > 0 && frame.source
        ? { text: 'the article gives them the title or role of the source', place: frame.source }
        : null,
  },
  {
    rule: 'initials',
    of: ({ value, frame }) =>
      value('initials-in-source') > 0 && frame.source
        ? { text: 'the source is their initials', place: frame.source }
        : null,
  },
  {
    rule: 'pronoun',
    of: ({ value, frame }) => {
      const agrees = value('sex-agrees');
      if (agrees === 0) return null;
      const place = frame.source ?? { from: Math.max(0, frame.verb - 1), to: frame.verb + 2 };
      return { text: agrees > 0 ? 'the pronoun or title fits' : 'the pronoun or title does not fit', place };
    },
  },
  {
    rule: 'spoken-to',
    of: ({ value, frame }) =>
      value('called-within') >= 2 ? { text: 'the words speak to them', place: frame.words } : null,
  },
  {
    rule: 'turn-before',
    of: ({ value, frame, passage }) =>
      spokeTurn(value('turn-1-before'), frame.previous, passage, 'the quotation before'),
  },
  {
    rule: 'turn-after',
    of: ({ value, frame, passage }) =>
      spokeTurn(value('turn-1-after'), frame.following, passage, 'the quotation after'),
  },
  {
    rule: 'last-named',
    of: ({ candidate: { before, othersBefore, here } }) => {
      if (!before || here.length > 0) return null;
      const others =
        othersBefore === 0 ? 'nobody else' : othersBefore === 1 ? 'one other' : `${othersBefore} others`;
      return { text: `last named before the quotation, with ${others} since`, place: before };
    },
  },
];

function spokeTurn(chance: number, index: number, { quotations }: Passage, which: string) {
  if (chance < 0.5 || index < 0) return null;
  const [{ start }, last] = [quotations[index].content[0], quotations[index].content.at(-1)!];
  return { text: `likely speaks ${which}, too (${chance.toFixed(2)})`, place: { start, end: last.end } };
}

/** So many candidates are told: the others are hardly likelier than nobody. */
const TOLD_AT_MOST = 5;

/** How a ballot was decided. */
export function explanationOf({ ballot, decided, turns, chance, least, passage }: Account): Explanation {
  const { frame, candidates, rows } = ballot;
  const { chances } = decided;
  const order = candidates.map((_, i) => i).sort((a, b) => chances[b] - chances[a]);
  const told = order.slice(0, TOLD_AT_MOST).map((i) => {
    const candidate = candidates[i];
    const all = [...rows[i], ...TURN_COLUMNS.map(({ of }) => of(candidate.who, turns))];
    return {
      name: candidate.entity.name,
      score: chances[i],
      evidence: evidenceOf({ candidate, frame, passage, value: (column) => all[NAMES.get(column)!] }),
    };
  });
  const [best] = told;
  if (told.length === 0)
    return { candidates: [], chosen: null, reason: 'nobody is named near the quotation' };
  const measured = `${chance.toFixed(2)} (${least} is needed)`;
  return chance >= least
    ? { candidates: told, chosen: best.name, reason: `right with a chance of ${measured}` }
    : {
        candidates: told,
        chosen: null,
        reason: `${best.name} is likeliest, with a chance of only ${measured}`,
      };
}

function evidenceOf(one: Case): Evidence[] {
  return FACTS.flatMap(({ rule, of }) => {
    const fact = of(one);
    return fact ? [{ rule, text: fact.text, place: spanOf(one.passage, fact.place) }] : [];
  });
}

function spanOf({ words }: Passage, place: Range | Span): Span {
  if ('start' in place) return { start: place.start, end: place.end };
  return { start: words.start[place.from], end: words.end[place.to - 1] };
}

/** Of quotations that the ranker does not judge: whom the source names. */
export function explainBySource({ type, source, speaker }: Quotation): Explanation {
  if (!speaker) {
    const isSpeech = type !== 'title' && type !== 'scare';
    return {
      candidates: [],
      chosen: null,
      reason: isSpeech ? 'its source names nobody' : 'words in marks that nobody says',
    };
  }
  const { name } = speaker;
  const evidence = source ? [{ rule: 'source', text: 'the source means them', place: source }] : [];
  return { candidates: [{ name, score: 1, evidence }], chosen: name, reason: 'its source means this person' };
}
