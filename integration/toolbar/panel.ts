import { extentOf } from '../convert/extent.ts';
import type { ReviewItem } from '../review/item.ts';
import { progressOf } from '../review/item.ts';
import { neighboursOf } from '../review/neighbours.ts';
import { element } from './element.ts';
import type { Placement } from './placement.ts';
import type { Session } from '../review/session.ts';
import type { ReviewAnswer } from '../review/server.ts';
import { TYPES, VERBS, nameOfType } from '../review/verbs.ts';
import type { VerbName } from '../review/verbs.ts';

/** What the panel's buttons and fields ask for. */
export interface Handlers {
  verb(name: VerbName): void;
  go(key: string): void;
  type(index: number): void;
  credits(said: { speaker: string | null; source: string | null; url: string | null }): void;
  leave(): void;
}

/** Draws the panel anew; the list stays where it was scrolled to. */
export function drawPanel(
  panel: HTMLElement,
  session: Session<ReviewAnswer>,
  placement: Placement,
  handlers: Handlers,
): void {
  const { review, current, fault, said } = session;
  const { decided, all } = progressOf(review);
  const scrolled = panel.querySelector('.list')?.scrollTop ?? 0;
  panel.replaceChildren(
    head(placement, element('span', { class: 'count' }, `${decided} of ${all} decided`)),
    element('progress', { max: Math.max(all, 1), value: decided, 'aria-label': 'Decided' }),
    ...review.orphans.map(({ reason }) => element('p', { class: 'fault' }, reason)),
    current
      ? card(current, session, handlers)
      : element(
          'p',
          {},
          'Nothing was found in this article. Select words on the page and press n to add a quotation.',
        ),
    element('p', { class: fault === null ? 'said' : 'fault', role: 'status' }, fault ?? said),
    element(
      'ol',
      { class: 'list', 'aria-label': 'Findings, least sure first' },
      ...review.items.map((item) => row(item, session, handlers)),
    ),
  );
  const list = panel.querySelector('.list');
  if (list) list.scrollTop = scrolled;
  panel.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

/** Draws the panel with nothing but why it has nothing to show. */
export function drawFault(panel: HTMLElement, fault: string, placement: Placement): void {
  panel.replaceChildren(head(placement), element('p', { class: 'fault', role: 'status' }, fault));
}

const head = (placement: Placement, ...more: HTMLElement[]): HTMLElement =>
  element('header', {}, element('h2', {}, 'Quotations'), ...more, placement.buttons());

const SIGNS = { open: '·', accepted: '✓', rejected: '✗' } as const;

function row(
  item: ReviewItem,
  { review, current }: Session<ReviewAnswer>,
  handlers: Handlers,
): HTMLLIElement {
  return element(
    'li',
    { class: item.state },
    element(
      'button',
      {
        type: 'button',
        'aria-current': item === current ? 'true' : null,
        onclick: () => {
          handlers.go(item.key);
        },
      },
      element('span', { 'aria-hidden': 'true' }, SIGNS[item.state]),
      element('span', { class: 'line' }, wordsOf(review.text, item).replaceAll(/\s+/g, ' ').slice(0, 80)),
      element('span', { class: 'share', 'aria-label': stateOf(item) }, percent(item.confidence)),
    ),
  );
}

function card(item: ReviewItem, session: Session<ReviewAnswer>, handlers: Handlers): HTMLElement {
  const { review, mode, extent } = session;
  const chosen = mode === 'extent' ? extent : null;
  const words = chosen ? review.text.slice(chosen.start, chosen.end) : wordsOf(review.text, item);
  const { before, after } = neighboursOf(review, chosen ?? extentOf(item));
  return element(
    'section',
    { class: 'card', 'aria-label': 'Current finding' },
    element('p', { class: 'neighbour' }, before),
    element('p', { class: 'words' }, words),
    element('p', { class: 'neighbour' }, after),
    element(
      'p',
      { class: 'facts' },
      element('b', {}, stateOf(item)),
      element('span', {}, `${percent(item.confidence)} sure`),
      element('span', {}, nameOfType(item.kind, item.type)),
      element('span', {}, 'rule ', element('b', {}, item.rule)),
      element('span', {}, 'speaker ', element('b', {}, element('bdi', {}, item.speaker ?? 'unknown'))),
      item.source === null ? null : element('span', {}, 'as printed: ', element('bdi', {}, item.source)),
      item.url === null ? null : element('span', {}, item.url),
    ),
    item.reasons.length === 0
      ? null
      : element('ul', { class: 'reasons' }, ...item.reasons.map((reason) => element('li', {}, reason))),
    control(item, session, handlers),
  );
}

function control(item: ReviewItem, { mode, review }: Session<ReviewAnswer>, handlers: Handlers): HTMLElement {
  if (mode === 'speaker') return creditsForm(item, review.speakers, handlers);
  if (mode === 'type')
    return element(
      'div',
      { class: 'verbs', role: 'group', 'aria-label': 'Type' },
      ...TYPES.map(({ name }, index) =>
        button(String(index + 1), name, () => {
          handlers.type(index);
        }),
      ),
    );
  if (mode === 'extent')
    return element(
      'p',
      { class: 'hint' },
      'Select the quoted words on the page, or move the end: ← → by a word, ↑ ↓ by a paragraph. With Shift the beginning. Enter saves, Esc leaves.',
    );
  return element(
    'div',
    { class: 'verbs' },
    ...VERBS.map(({ key, name, does }) =>
      button(
        key,
        name,
        () => {
          handlers.verb(name);
        },
        does,
      ),
    ),
  );
}

function creditsForm(item: ReviewItem, speakers: readonly string[], handlers: Handlers): HTMLFormElement {
  const speaker = element('input', {
    name: 'speaker',
    value: item.speaker ?? '',
    list: 'speakers',
    autocomplete: 'off',
  });
  const source = element('input', { name: 'source', value: item.source ?? '', autocomplete: 'off' });
  const url = element('input', {
    name: 'url',
    type: 'url',
    value: item.url ?? '',
    autocomplete: 'off',
    placeholder: 'https://',
  });
  speaker.addEventListener('input', (event) => {
    const typed = speaker.value;
    const isTyped = event instanceof InputEvent && event.inputType === 'insertText';
    const name = speakers.find((one) => one.toLowerCase().startsWith(typed.toLowerCase()));
    if (!isTyped || name === undefined || typed === '') return;
    speaker.value = name;
    speaker.setSelectionRange(typed.length, name.length);
  });
  return element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        handlers.credits({ speaker: valueOf(speaker), source: valueOf(source), url: valueOf(url) });
      },
    },
    element('label', {}, 'Who is quoted (empty: nobody can tell)', speaker),
    element('label', {}, 'Who is quoted, as the article prints it', source),
    element('label', {}, 'Where the words are from', url),
    element('datalist', { id: 'speakers' }, ...speakers.map((name) => element('option', { value: name }))),
    element(
      'div',
      { class: 'verbs' },
      element('button', {}, 'Save (Enter)'),
      button('Esc', 'leave', () => {
        handlers.leave();
      }),
    ),
  );
}

function button(key: string, name: string, onclick: () => void, title?: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', onclick, title },
    element('kbd', { 'aria-hidden': 'true' }, key),
    name,
  );
}

const valueOf = ({ value }: HTMLInputElement) => (value.trim() === '' ? null : value.trim());
const percent = (share: number) => `${Math.round(share * 100)} %`;
const stateOf = ({ state, shown }: ReviewItem) =>
  state === 'open' ? (shown ? 'shown' : 'suggested') : state;
const wordsOf = (text: string, { content }: ReviewItem) =>
  content.map(({ start, end }) => text.slice(start, end)).join(' … ');
