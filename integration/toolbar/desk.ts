import { extentOf } from '../convert/extent.ts';
import type { ReviewAnswer } from '../review/server.ts';
import { ArticleView } from './article-view.ts';
import { askFor, send } from './connection.ts';
import { element } from './element.ts';
import { Highlights } from './highlights.ts';
import { Page } from './page.ts';
import { PANEL_CSS } from './panel-style.ts';
import { drawFault, drawPanel } from './panel.ts';
import { Placement } from './placement.ts';
import { Session } from '../review/session.ts';
import { stepOf, stepped } from '../review/step.ts';
import { NAMES, TYPES } from '../review/verbs.ts';
import type { VerbName } from '../review/verbs.ts';

/** Where the person was, for a reload that is not the app's own. */
const PLACE = 'astro-verbatim:place';

/** The app while it is open: panel, highlights and keys over one session, that of the article on the page. */
export class Desk {
  readonly #canvas: ShadowRoot;
  readonly #highlights = new Highlights();
  readonly #page = new Page();
  readonly #panel = element('section', {
    class: 'panel',
    role: 'region',
    'aria-label': 'Quotations',
    tabindex: -1,
  });
  readonly #placement = new Placement(this.#panel);
  /** The file of the article that the panel is about; null where the page shows none. */
  #file: string | null = null;
  #session: Session<ReviewAnswer> | null = null;
  #view: ArticleView | null = null;
  #isOpen = false;
  #hasEscaped = false;
  #queue: Promise<void> = Promise.resolve();

  constructor(canvas: ShadowRoot) {
    this.#canvas = canvas;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  async open(): Promise<void> {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#canvas.replaceChildren(element('style', {}, PANEL_CSS), this.#panel);
    document.addEventListener('keydown', this.#pressed, true);
    document.addEventListener('keyup', this.#released, true);
    addEventListener('resize', this.#reveal);
    await this.follow();
  }

  /** Turns to the article of the page, also after a navigation that loads no document. */
  async follow(): Promise<void> {
    if (!this.#isOpen) return;
    const file = fileOnPage();
    this.#file = file;
    this.#session = null;
    this.#view = null;
    this.#highlights.clear();
    try {
      if (file === null)
        throw new Error('This page shows no article. Open an article to see its quotations here.');
      const review = await askFor(file);
      if (!this.#shows(file)) return;
      this.#session = new Session(
        review,
        (revision, act) => {
          this.#page.acted();
          return send(file, revision, act);
        },
        sessionStorage.getItem(PLACE) ?? undefined,
      );
      this.#draw();
      this.#reveal();
    } catch (error) {
      if (!this.#shows(file)) return;
      drawFault(this.#panel, error instanceof Error ? error.message : String(error), this.#placement);
    }
    this.#panel.focus({ preventScroll: true });
  }

  /** Whether the panel is still about this article. */
  #shows(file: string | null): boolean {
    return this.#isOpen && this.#file === file;
  }

  close(): void {
    this.#isOpen = false;
    this.#file = null;
    this.#session = null;
    document.removeEventListener('keydown', this.#pressed, true);
    document.removeEventListener('keyup', this.#released, true);
    removeEventListener('resize', this.#reveal);
    this.#highlights.clear();
    this.#canvas.replaceChildren();
  }

  /** Vite is about to reload the page. What the app saved itself is put in without. */
  reloading(reload: { path?: string }): void {
    if (this.#isOpen && this.#page.takesOver(reload)) void this.#refresh();
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const session = this.#session;
    if (
      !session ||
      this.#placement.isFolded ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.isComposing
    )
      return;
    const target = event.composedPath()[0];
    const isField =
      target instanceof HTMLElement &&
      (target.matches('input, textarea, select') || target.isContentEditable);
    if (event.key === 'Escape') {
      if (session.mode === 'decide') return;
      this.#stop(event);
      this.#hasEscaped = true;
      this.#leaveMode();
    } else if (isField) {
      // The toolbar has no key of its own that a name could be typed with.
      event.stopPropagation();
    } else if (session.mode === 'extent' && this.#extentKey(event, session)) this.#stop(event);
    else if (session.mode === 'type' && Number(event.key) in TYPES_BY_KEY) {
      this.#stop(event);
      this.#type(Number(event.key) - 1);
    } else {
      const name = NAMES.get(event.key);
      if (name === undefined) return;
      this.#stop(event);
      this.#verb(name);
    }
  };

  /** Astro closes the app when Escape is let go; here it only left a mode. */
  readonly #released = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#hasEscaped) event.stopImmediatePropagation();
    this.#hasEscaped = false;
  };

  readonly #reveal = (): void => {
    this.#highlights.reveal(this.#panel.getBoundingClientRect());
  };

  #stop(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Answers whether the key was one of those that set an extent. */
  #extentKey(event: KeyboardEvent, session: Session<ReviewAnswer>): boolean {
    const step = stepOf(event.key, event.shiftKey);
    if (step && session.extent) {
      session.extent = stepped(session.review, session.extent, step);
      this.#select(session);
      this.#draw();
      return true;
    }
    if (event.key !== 'Enter' && event.key !== 'e') return false;
    const selected = this.#selected();
    this.#later(() => {
      const extent = selected ?? session.extent;
      return extent ? session.accept({ extent }, 'Accepted with other words') : undefined;
    });
    return true;
  }

  #verb(name: VerbName): void {
    const selected = this.#selected();
    this.#later((session) => {
      if (name === 'next' || name === 'previous') session.move(name === 'next' ? 1 : -1);
      else if (name === 'accept') return session.accept({}, 'Accepted');
      else if (name === 'reject') return session.reject();
      else if (name === 'undo') return session.undo();
      else if (name === 'new') {
        if (selected) return session.add(selected);
        session.fault = 'Select the quoted words on the page first, then press n.';
      } else if (name === 'extent' && selected)
        return session.accept({ extent: selected }, 'Accepted with other words');
      else if (session.current) {
        session.mode = name;
        session.fault = null;
        session.extent = extentOf(session.current);
        if (name === 'extent') this.#select(session);
      }
      return undefined;
    });
  }

  #type(index: number): void {
    const { kind, type } = TYPES[index];
    this.#later((session) => session.accept({ kind, type }, `Accepted as ${TYPES[index].name}`));
  }

  /**
   * Does something after all that was asked for before, and shows what came of it. It is done to the article that the person saw when
   * they asked.
   */
  #later(work: (session: Session<ReviewAnswer>) => Promise<void> | undefined): void {
    const session = this.#session;
    if (!session) return;
    // A router of the site's own may have put another article in without telling.
    if (this.#file !== fileOnPage()) {
      void this.follow();
      return;
    }
    this.#queue = this.#queue.then(async () => {
      const { review } = session;
      const place = session.current?.key;
      await work(session);
      if (session !== this.#session) return;
      const isSaved = session.review !== review;
      if (isSaved) getSelection()?.removeAllRanges();
      this.#draw();
      if (session.current && session.current.key !== place) {
        sessionStorage.setItem(PLACE, session.current.key);
        this.#reveal();
      }
      if (isSaved) void this.#refresh();
    });
  }

  async #refresh(): Promise<void> {
    await this.#page.refresh().catch(() => undefined);
    if (this.#isOpen) this.#mark();
  }

  #leaveMode(): void {
    this.#later((session) => {
      session.mode = 'decide';
      session.extent = null;
      getSelection()?.removeAllRanges();
      return undefined;
    });
  }

  #draw(): void {
    const session = this.#session;
    if (!session) return;
    drawPanel(this.#panel, session, this.#placement, {
      verb: (name) => {
        this.#verb(name);
      },
      go: (key) => {
        this.#later((one) => {
          one.go(key);
          return undefined;
        });
      },
      type: (index) => {
        this.#type(index);
      },
      credits: ({ speaker, source, url }) => {
        const { current } = session;
        const changes = {
          ...(speaker === (current?.speaker ?? null) ? {} : { speaker }),
          ...(source === (current?.source ?? null) ? {} : { source }),
          ...(url === (current?.url ?? null) ? {} : { url }),
        };
        this.#later((one) => one.accept(changes, `Accepted, ${speaker ?? 'speaker unknown'}`));
      },
      leave: () => {
        this.#leaveMode();
      },
    });
    const field = session.mode === 'speaker' ? this.#panel.querySelector('input') : null;
    if (field) field.select();
    else if (!this.#panel.contains(this.#canvas.activeElement)) this.#panel.focus({ preventScroll: true });
    this.#mark();
  }

  #mark(): void {
    const session = this.#session;
    const article = wrapper();
    if (!session || !article) return;
    const { text, blocks, items } = session.review;
    this.#view = new ArticleView(article, text, blocks);
    this.#highlights.show(this.#view, items, session.current);
  }

  /** Shows the chosen words as the page's own selection, which the mouse can change. */
  #select({ extent }: Session<ReviewAnswer>): void {
    const range = extent && this.#view?.rangeOf(extent);
    const selection = getSelection();
    if (!range || !selection) return;
    selection.removeAllRanges();
    selection.addRange(range);
  }

  #selected() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    return this.#view?.spanOf(selection.getRangeAt(0)) ?? null;
  }
}

const TYPES_BY_KEY = Object.fromEntries(TYPES.map((one, index) => [index + 1, one]));

const wrapper = () => document.querySelector('[data-verbatim]');
const fileOnPage = () => wrapper()?.getAttribute('data-verbatim') ?? null;
