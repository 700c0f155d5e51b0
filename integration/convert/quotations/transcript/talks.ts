import type { Article, Span } from '../../model.ts';
import { bearersOf } from './bearers.ts';
import type { Label, Labelled } from './label.ts';

/** Fewer labels in capitals make no transcript: “NOTE:”, “UPDATE:”. */
const CAPITALS = 3;
/** The same of labels that look like names, or like nothing. */
const NAMES = 4;
const HANDLES = 6;
/** As parliaments print those who speak: “Mr. REID”, “The PRESIDING OFFICER”. */
const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr|The|THE|MR|MRS|MS|DR)[. ]/;
/** How often, of all times, the next label must be another's. */
const CHANGE = 0.6;

/**
 * The labelled paragraphs of a text that are a talk, by the sign of their labels. Lists and tables have labels too: what tells a talk is that
 * a few labels come again and again, and change places.
 */
export function talksOf(article: Article, labelled: readonly Labelled[]): Labelled[][] {
  return (['colon', 'stop', 'dash', 'line'] as const).flatMap((sign) => {
    const signed = labelled.filter(({ label }) => label.sign === sign);
    const talk = withoutLists(article, ofOneForm(withoutInitials(signed)));
    for (const looks of LOOKS) {
      const part = talk.filter(({ label }) => looks.includes(label.look));
      if (isTalk(article, part, looks)) return [part];
    }
    return [];
  });
}

/** “A. Pell” opens with an initial; only beside a “Q.” the letter is an answer's. */
function withoutInitials(talk: readonly Labelled[]): readonly Labelled[] {
  const isAsked = talk.some(({ label }) => label.sign !== 'stop' || label.key === 'Q');
  return isAsked ? talk : talk.filter(({ label }) => label.key !== 'A');
}

/** How many times as many labels in capitals make the others headlines or captions. */
const MOST = 4;

/** Without “Pence: Why I Stay” over turns of PENCE: where labels are printed in capitals, those that are not are something else. */
function ofOneForm(talk: readonly Labelled[]): Labelled[] {
  const capitals = talk.filter(({ label }) => label.look === 'capitals' && label.key.length > 3);
  const keys = new Set(capitals.map(({ label }) => label.key));
  const isOther = ({ label }: Labelled): boolean => label.look === 'name' || label.look === 'handle';
  const isMost = capitals.length >= MOST * talk.filter(isOther).length;
  return talk.filter((turn) => !isOther(turn) || !(isMost || keys.has(turn.label.key)));
}

/** The looks that a talk's labels have together, the widest first. */
const LOOKS: readonly Label['look'][][] = [
  ['capitals', 'name', 'handle', 'role'],
  ['capitals', 'name', 'role'],
  ['capitals', 'role'],
];

function isTalk(article: Article, talk: readonly Labelled[], looks: readonly Label['look'][]): boolean {
  const counts = new Map<string, number>();
  for (const { label } of talk) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  const inRepeated = repeated.reduce((sum, count) => sum + count, 0);
  const changes = changesIn(talk);
  const isChanging = changes >= (talk.length - 1) * CHANGE;
  if (
    !looks.includes('name') &&
    talk[0]?.label.sign === 'colon' &&
    talk.length >= CAPITALS &&
    repeated.length > 0
  )
    return true;
  // “[Julien Puydt]” on a line of its own, “Mr. REID.”: nothing else is printed so.
  const isSure = talk.every(({ label: { sign, key, text } }) =>
    sign === 'stop' ? TITLED.test(text) : sign === 'line' && key.includes(' '),
  );
  if (isSure && counts.size > 1) return true;
  const least = looks.includes('handle') ? HANDLES : NAMES;
  if (talk.length >= least && repeated.length > 1 && isChanging && inRepeated * 2 >= talk.length) return true;
  return (
    !looks.includes('handle') && counts.size > 1 && changes === talk.length - 1 && isAsked(article, talk)
  );
}

/** How many paragraphs after a question its answer begins at most. */
const NEAR = 3;
/** With more labels some come again. */
const FEW = 8;

/**
 * Whether a few labels, of which none need come again, are a talk: a question and its answer, by people of whom the text names one outside the labels
 * too, or by their parts; or a text that is nothing else, by people with two names.
 */
function isAsked(article: Article, talk: readonly Labelled[]): boolean {
  const { text, blocks } = article;
  const [first, second] = talk;
  if (talk.length > FEW || first.label.sign !== 'colon' || second.block - first.block > NEAR) return false;
  const isFull = ({ label }: Labelled): boolean => label.look === 'role' || label.key.includes(' ');
  if (
    first.block === 0 &&
    talk.length * 2 >= blocks.length &&
    talk.some(({ label }) => label.key.includes(' ')) &&
    talk.every(isFull)
  )
    return true;
  if (
    !text.slice(blocks[first.block].start, blocks[second.block].start).includes('?') &&
    !isWish(text, blocks[first.block])
  )
    return false;
  const bearers = bearersOf(article, talk);
  return talk.some(
    ({ label }) =>
      bearers.has(label.key) ||
      (label.look === 'role' && talk.every((turn) => turn.label.look === 'role')) ||
      label.key.split(' ').some((word) => word.length > 2 && isNamedOutside(text, talk, word)),
  );
}

/** “Frank, please tell us a bit about yourself.” */
function isWish(text: string, { start, end }: Span): boolean {
  return /\b(?:please|tell us|tell me|could you|can you)\b/i.test(text.slice(start, end));
}

/** Whether a word of a label, which is in capitals, stands in the text outside of labels, with a capital. */
function isNamedOutside(text: string, talk: readonly Labelled[], word: string): boolean {
  let left = talk.filter(({ label }) => label.key.includes(word)).length;
  for (const form of [word, word.charAt(0) + word.slice(1).toLowerCase()])
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) if (--left < 0) return true;
  return false;
}

/** Items one after the other are a list where each has another label, or most have the same: who attends, who does what. */
function withoutLists({ blocks }: Article, talk: readonly Labelled[]): Labelled[] {
  const kept: Labelled[] = [];
  const formOf = ({ block }: Labelled) => blocks[block].form;
  for (let from = 0; from < talk.length;) {
    let to = from + 1;
    while (
      to < talk.length &&
      talk[to].block === talk[to - 1].block + 1 &&
      formOf(talk[to]) === formOf(talk[from])
    )
      to++;
    const run = talk.slice(from, to);
    const keys = new Set(run.map(({ label }) => label.key)).size;
    const isOfItems = run.length > 2 && formOf(run[0]) === 'item';
    if (!isOfItems || (keys < run.length && changesIn(run) * 2 >= run.length - 1))
      for (const turn of run) kept.push(turn);
    from = to;
  }
  return kept;
}

/** How often the next label is another's. */
function changesIn(talk: readonly Labelled[]): number {
  return talk.filter(({ label }, i) => i > 0 && talk[i - 1].label.key !== label.key).length;
}
