import { element } from './element.ts';

const STORED = 'astro-verbatim:panel';

/** Where the panel is, left or right (above or below on a narrow screen), and whether it is folded to its title. The browser remembers it. */
export class Placement {
  readonly #panel: HTMLElement;
  #side: 'start' | 'end' = 'end';
  #isFolded = false;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    const [side, folded] = (localStorage.getItem(STORED) ?? '').split(' ');
    if (side === 'start') this.#side = side;
    this.#isFolded = folded === 'folded';
    this.#apply();
  }

  /** A folded panel takes no keys: nobody sees what they would decide. */
  get isFolded(): boolean {
    return this.#isFolded;
  }

  /** Buttons that move and fold the panel. */
  buttons(): HTMLElement {
    const fold = element(
      'button',
      {
        type: 'button',
        class: 'fold',
        'aria-expanded': String(!this.#isFolded),
        'aria-label': 'Panel',
        title: 'Fold or unfold the panel. While it is folded, its keys are off.',
        onclick: () => {
          this.#isFolded = !this.#isFolded;
          fold.setAttribute('aria-expanded', String(!this.#isFolded));
          this.#apply();
        },
      },
      element('span', { 'aria-hidden': 'true' }),
    );
    const move = element(
      'button',
      {
        type: 'button',
        'aria-label': 'Move the panel to the other side',
        title: 'Move the panel to the other side',
        onclick: () => {
          this.#side = this.#side === 'end' ? 'start' : 'end';
          this.#apply();
        },
      },
      element('span', { 'aria-hidden': 'true' }, '⇄'),
    );
    return element('span', { class: 'placement' }, move, fold);
  }

  #apply(): void {
    this.#panel.dataset.side = this.#side;
    this.#panel.toggleAttribute('data-folded', this.#isFolded);
    localStorage.setItem(STORED, `${this.#side} ${this.#isFolded ? 'folded' : 'open'}`);
  }
}
