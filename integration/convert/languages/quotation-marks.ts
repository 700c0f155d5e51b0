import type { QuotationRule } from '../rules.ts';

/**
 * Which signs open and close quotations, in order of preference. A sign may open one pair and close another
 * (“ closes German „, ” opens Swedish ”); the pair that is open decides, then the order here.
 */
export interface Pair {
  open: string;
  close: string;
  /** Becomes the finding's rule. */
  name: QuotationRule;
  /** Single marks are also apostrophes: without a partner they are no marks at all, and nothing is said about them. */
  single?: true;
  /** The signs mark titles of works, by the custom of the script. */
  title?: true;
}

export const PAIRS: readonly Pair[] = [
  { open: '“', close: '”', name: 'curly-marks' }, // English, Spanish, Portuguese, Dutch, Turkish
  { open: '„', close: '“', name: 'low-marks' }, // German, Czech, Danish, Slovene
  { open: '„', close: '”', name: 'low-marks' }, // Polish, Romanian, Hungarian
  { open: '„', close: '"', name: 'low-marks' }, // typed where the keyboard has no “
  { open: '"', close: '"', name: 'straight-marks' },
  { open: '“', close: '"', name: 'mixed-marks' }, // one end turned curly, the other not
  { open: '"', close: '”', name: 'mixed-marks' },
  { open: '«', close: '»', name: 'guillemets' }, // French, Spanish, Italian, Russian
  { open: '»', close: '«', name: 'guillemets' }, // German books, Danish
  { open: '``', close: "''", name: 'latex-marks' },
  { open: '``', close: '"', name: 'latex-marks' }, // LaTeX editors close with "
  { open: ',,', close: "''", name: 'low-marks' }, // German typewriters
  { open: ',,', close: '“', name: 'low-marks' },
  { open: ',,', close: '"', name: 'low-marks' },
  { open: ',,', close: '”', name: 'low-marks' },
  { open: '<<', close: '>>', name: 'guillemets' }, // typed where the keyboard has none
  { open: "''", close: "''", name: 'double-single-marks' }, // old wires and terminals
  { open: '‘‘', close: '’’', name: 'double-single-marks' },
  { open: '“', close: '’’', name: 'mixed-marks' },
  { open: '“', close: "''", name: 'mixed-marks' },
  { open: '``', close: '”', name: 'latex-marks' },
  { open: '”', close: '”', name: 'curly-marks' }, // Swedish, Finnish; or a word processor's slip
  { open: '»', close: '»', name: 'guillemets' }, // Finnish and Swedish books
  { open: '‘', close: '’', name: 'single-marks', single: true },
  { open: '‚', close: '‘', name: 'single-marks', single: true },
  { open: '‚', close: '’', name: 'single-marks', single: true },
  { open: "'", close: "'", name: 'single-marks', single: true },
  { open: '`', close: "'", name: 'single-marks', single: true }, // old Unix texts
  { open: '´', close: '´', name: 'single-marks', single: true }, // accents typed for marks
  { open: '`', close: '´', name: 'single-marks', single: true },
  { open: '‹', close: '›', name: 'single-guillemets' }, // Swiss; inner marks in French
  { open: '›', close: '‹', name: 'single-guillemets' },
  { open: '「', close: '」', name: 'corner-marks' },
  { open: '『', close: '』', name: 'corner-marks' },
  { open: '《', close: '》', name: 'title-marks', title: true },
  { open: '〈', close: '〉', name: 'title-marks', title: true },
];

/** For each sign, the indices of the pairs it opens and of those it closes. */
export const ROLES: ReadonlyMap<string, { opens: number[]; closes: number[] }> = roles();

function roles(): Map<string, { opens: number[]; closes: number[] }> {
  const map = new Map<string, { opens: number[]; closes: number[] }>();
  const at = (sign: string): { opens: number[]; closes: number[] } => {
    let role = map.get(sign);
    if (!role) map.set(sign, (role = { opens: [], closes: [] }));
    return role;
  };
  PAIRS.forEach((pair, i) => {
    at(pair.open).opens.push(i);
    at(pair.close).closes.push(i);
  });
  return map;
}

/** Signs of pairs that are no single marks. */
export const DOUBLE: ReadonlySet<string> = new Set(
  PAIRS.filter(({ single }) => !single).flatMap(({ open, close }) => [open, close]),
);

/** Code units at which a sign can begin. */
export const FIRST_UNITS: ReadonlySet<number> = new Set([...ROLES.keys()].map((sign) => sign.charCodeAt(0)));
