/** The search page at work: what the form says is searched for, the address keeps it, the list shows what was found. */
import { NoIndexError, openSearch } from 'astro-verbatim/search/client';
import type { Findings, Narrowing, Search } from 'astro-verbatim/search/client';
import { countOf, itemOf } from './draw.ts';

/** Results shown at a time. */
const SHOWN = 20;
/** Milliseconds without a keystroke before a search begins. */
const PAUSE = 180;

const CHOSEN = ['kind', 'year'] as const;
/** Of these any part may be typed. */
const NAMED = ['speaker', 'writer', 'source'] as const;

const section = document.querySelector('.search')!;
const form = section.querySelector('form')!;
const narrow = form.querySelector('details')!;
const state = section.querySelector('.state')!;
const list = section.querySelector('.found')!;
const more = section.querySelector<HTMLElement>('.more')!;

let search: Promise<Search> | undefined;
const open = () => (search ??= openSearch(form.dataset.index!));
let findings: Findings | undefined;
let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

readAddress();
void run();
form.addEventListener('focusin', () => void open().catch(tellFailure), { once: true });
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void run(), PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void run();
});
narrow.addEventListener('toggle', () => void fillLists().catch(tellFailure), { once: true });
more.addEventListener('click', () => void showMore().catch(tellFailure));

/** Searches for what the form says now; an answer that a later question has overtaken is dropped. */
async function run(): Promise<void> {
  const question = ++asked;
  const said = fields();
  const address = new URLSearchParams(Object.entries(said) as [string, string][]).toString();
  history.replaceState(null, '', address === '' ? location.pathname : `?${address}`);
  if (Object.keys(said).length === 0) {
    show([], '', false);
    return;
  }
  if (findings === undefined) state.textContent = 'Looking …';
  try {
    const index = await open();
    const narrowing = await narrowingOf(index, said);
    const found = typeof narrowing === 'string' ? null : await index.find(said.q ?? '', narrowing);
    const first = found ? await found.take(0, SHOWN) : [];
    if (question !== asked) return;
    findings = found ?? undefined;
    if (found) show(first.map(itemOf), countOf(found.count), found.count > SHOWN);
    else show([], narrowing as string, false);
  } catch (error) {
    tellFailure(error);
  }
}

async function showMore(): Promise<void> {
  const from = list.childElementCount;
  const next = await findings!.take(from, from + SHOWN);
  list.append(...next.map(itemOf));
  more.hidden = list.childElementCount >= findings!.count;
  list.children[from].querySelector('a')?.focus();
}

/** What the form's fields say, those that say nothing left out. */
function fields(): Partial<Record<string, string>> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([key, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[key, value]] : [],
    ),
  );
}

/** A search is narrowed to every name that has what was typed, in small letters or capitals. A sentence where there is none. */
async function narrowingOf(index: Search, said: ReturnType<typeof fields>): Promise<Narrowing | string> {
  const narrowing: Narrowing = {};
  for (const key of CHOSEN) if (said[key]) narrowing[key] = [said[key]];
  for (const key of NAMED) {
    const typed = said[key];
    if (!typed) continue;
    const names = [...(await index.values(key)).keys()];
    const like = names.filter((name) => plain(name).includes(plain(typed)));
    if (like.length === 0) return `There is no name here with “${typed}” in it.`;
    narrowing[key] = names.includes(typed) ? [typed] : like;
  }
  return narrowing;
}

/** Without case and diacritics: `Élise` is found by `elise`. */
const plain = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

async function fillLists(): Promise<void> {
  const index = await open();
  const year = form.elements.namedItem('year') as HTMLSelectElement;
  const chosen = year.value;
  year.replaceChildren(year.options[0], ...options(await index.values('year')).reverse());
  year.value = chosen;
  for (const key of NAMED)
    form.querySelector(`datalist#List-${key}`)!.append(...options(await index.values(key)));
}

const order = new Intl.Collator(document.documentElement.lang);
const options = (values: Map<string, number>) =>
  [...values.keys()].sort(order.compare).map((value) => new Option(value, value));

/** The address says what was searched for, so that a search can be linked to and gone back to. */
function readAddress(): void {
  for (const [key, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(key);
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value))
      field.append(new Option(value, value));
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
    if (field && key !== 'q') narrow.open = true;
  }
}

function show(items: Element[], told: string, isMore: boolean): void {
  list.replaceChildren(...items);
  state.textContent = told;
  more.hidden = !isMore;
}

function tellFailure(error: unknown): void {
  search = undefined;
  findings = undefined;
  show(
    [],
    error instanceof NoIndexError
      ? 'There is no index to search yet. A build of the site makes it (npm run build, then npm run preview).'
      : 'The index could not be loaded. Try again when you are online, or browse the archive meanwhile.',
    false,
  );
  console.error(error);
}
