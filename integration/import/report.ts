import { grouped } from '../grouped.ts';
import type { Imported, Skipped } from './imported.ts';
import type { Written } from './write.ts';

/** How many of a kind are named where not all are asked for. */
const NAMED = 5;

interface Lost {
  path: string;
  what: string;
}

/** What an import did, for the person who ran it. */
export class Report {
  imported = 0;
  there = 0;
  /** Messages of what could not be read. */
  readonly faults: string[] = [];
  readonly #forms = new Set<string>();
  /** By the reason. */
  readonly #skipped = new Map<string, string[]>();
  /** By the kind. */
  readonly #lost = new Map<string, Lost[]>();
  #quotations = 0;
  #links = 0;

  form(name: string): void {
    this.#forms.add(name);
  }

  add({ path, isNew }: Written, { noPlace, quotations, links }: Imported): void {
    if (!isNew) {
      this.there++;
      return;
    }
    this.imported++;
    this.#quotations += quotations.length;
    this.#links += links.length;
    for (const [kind, all] of Object.entries(noPlace))
      for (const what of all) put(this.#lost, kind, { path, what });
  }

  skip(source: string, { what, why, isFault = false }: Skipped): void {
    if (isFault) this.faults.push(what === '' ? `${source}: ${why}` : `${source}: ${what}: ${why}`);
    else put(this.#skipped, why, what === '' ? source : what);
  }

  get skipped(): number {
    return [...this.#skipped.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /** Lines to print. `isWhole`: every skipped article and every loss is named. */
  lines(isWhole: boolean): string[] {
    const forms = [...this.#forms].join(', ');
    return [
      `imported ${grouped(this.imported)} articles with ${grouped(this.#quotations)} quotations and ${grouped(this.#links)} links${forms === '' ? '' : ` (${forms})`}`,
      ...(this.there > 0 ? [`left alone, because they are there: ${grouped(this.there)}`] : []),
      ...section('skipped', this.#skipped, isWhole, (what) => what),
      ...section('no place in a text', this.#lost, isWhole, ({ path, what }) =>
        what === '' ? path : `${path}: ${what}`,
      ),
      ...(this.faults.length > 0 ? [`could not be read: ${grouped(this.faults.length)}`] : []),
    ];
  }
}

function section<T>(
  title: string,
  kinds: ReadonlyMap<string, T[]>,
  isWhole: boolean,
  say: (item: T) => string,
): string[] {
  const total = [...kinds.values()].reduce((sum, { length }) => sum + length, 0);
  if (total === 0) return [];
  const lines = [`${title}: ${grouped(total)}`];
  for (const [kind, items] of kinds) {
    lines.push(`  ${kind}: ${grouped(items.length)}`);
    const shown = isWhole ? items : items.slice(0, NAMED);
    for (const item of shown) lines.push(`    ${say(item).slice(0, 200)}`);
    if (shown.length < items.length)
      lines.push(`    and ${grouped(items.length - shown.length)} more (--list names all)`);
  }
  return lines;
}

function put<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
