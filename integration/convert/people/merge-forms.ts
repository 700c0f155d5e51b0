import { makeEntity } from './entity.ts';
import type { Entity } from './entity.ts';
import { printedName } from './forms.ts';
import type { Form } from './forms.ts';
import type { Reading } from '../mentions/index.ts';
import type { Words } from '../text/index.ts';

/** More namesakes than this are a family tree or a list; it bounds the comparing. */
const MOST_NAMESAKES = 8;

/**
 * Names of several words as people and bodies: "Jane Doe", "Jane Q. Doe", "J. Doe" and "Iowa-born Jane Doe" are one, and so are "López Obrador"
 * and "Andrés Manuel López Obrador".
 */
export function mergeForms({ words, capitalNouns }: Reading, forms: readonly Form[]): Map<Entity, Form[]> {
  const merged = new Map<Entity, Form[]>();
  const byKey = new Map<number, Entity[]>();
  const full = forms.toSorted(
    (a, b) =>
      b.keys.length - a.keys.length || Number(b.given) - Number(a.given) || b.places.length - a.places.length,
  );
  for (const form of full) {
    const last = form.keys.at(-1)!;
    const candidates = (byKey.get(last) ?? []).slice(0, MOST_NAMESAKES);
    const same = candidates.filter((entity) => isForm(form, merged.get(entity)!, capitalNouns));
    if (same.length === 1) merged.get(same[0])!.push(form);
    else {
      const entity = makeEntity('', form.keys, form.body);
      merged.set(entity, [form]);
      for (const key of new Set(form.keys)) {
        const others = byKey.get(key);
        if (others) others.push(entity);
        else byKey.set(key, [entity]);
      }
    }
  }
  for (const [entity, own] of merged) nameAfter(words, entity, own);
  return merged;
}

/** Whether a name is another form of those that an entity has already, of which the first is the longest. */
function isForm(form: Form, known: readonly Form[], capitalNouns: boolean): boolean {
  const [longest] = known;
  if (form.body !== longest.body || form.address !== longest.address) return false;
  const { keys } = form;
  const long = longest.keys;
  if (keys.at(-1) === long.at(-1)) {
    if (form.body) return keys.every((key, i) => key === long[long.length - keys.length + i]);
    // German "Kontrolleur Quill" beside "Jane Quill": what she does.
    if (capitalNouns && keys.length === 2 && !form.given && longest.given) return true;
    return isPart(form, longest) || isMisprint(form, longest);
  }
  return !form.body && startOf(keys, long) >= 0;
}

/** "J. Doe", "Jane Doe" and "Jane Q. Doe": whether the words of one stand in the other in order, a word or its initial. */
function isPart({ keys, letters }: Form, { keys: long, letters: firsts }: Form): boolean {
  let at = 0;
  for (let i = 0; i < long.length && at < keys.length; i++) {
    const isOne = isLetter(keys[at]) !== isLetter(long[i]) && letters[at] === firsts[i];
    if (keys[at] === long[i] || isOne) at++;
  }
  return at === keys.length;
}

/** "Kristin Quill" and "Kristen Quill": one given name printed in two ways, of which one is no usual name. */
function isMisprint(form: Form, known: Form): boolean {
  if (form.keys.length !== 2 || known.keys.length !== 2 || (form.given && known.given)) return false;
  return form.first.length > 4 && isNear(form.first, known.first);
}

/** Whether two words of the same length differ by one letter, or by two that change places. */
function isNear(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at: number[] = [];
  for (let i = 0; i < one.length && at.length < 3; i++) if (one[i] !== other[i]) at.push(i);
  if (at.length === 1) return at[0] > 0;
  return at.length === 2 && at[1] === at[0] + 1 && one[at[0]] === other[at[1]] && one[at[1]] === other[at[0]];
}

/** Where `keys` stand in `long` without a gap, −1 where they do not. */
function startOf(keys: readonly number[], long: readonly number[]): number {
  for (let from = 0; from + keys.length <= long.length; from++)
    if (keys.every((key, i) => key === long[from + i])) return from;
  return -1;
}

/**
 * The longest form names somebody, unless a shorter one is printed more often and what the longer has more stands before a given name or is
 * no given name itself: "Iowa-born Jane Doe".
 */
function nameAfter(words: Words, entity: Entity, forms: readonly Form[]): void {
  let [best] = forms;
  for (const form of forms.slice(1)) {
    if (form.keys.at(-1) !== best.keys.at(-1)) continue;
    if (form.keys.length === best.keys.length) {
      const isFuller = isLetter(best.keys[0]) && !isLetter(form.keys[0]);
      if (isFuller || (best.first.length === form.first.length && form.places.length > best.places.length))
        best = form;
      continue;
    }
    const extra = startOf(form.keys, best.keys) > 0;
    if (extra && !best.given && (form.given || form.places.length > best.places.length)) best = form;
  }
  entity.name = printedName(words, best);
  entity.keys = best.keys;
  entity.key = best.keys.at(-1)!;
}

/** Initials are told from hashes, which are far from 0. */
function isLetter(key: number): boolean {
  return key < 0 && key > -0x10000;
}
