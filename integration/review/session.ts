import { extentOf } from '../convert/extent.ts';
import type { Span } from '../convert/model.ts';
import type { Act, Changes } from './act.ts';
import type { Review, ReviewItem } from './item.ts';

/** How the person's keys are meant: to decide, or to say something about the current item. */
export type Mode = 'decide' | 'extent' | 'speaker' | 'type';

interface Done {
  key: string;
  /** The item as it was, to go back to. */
  before: ReviewItem | null;
}

/**
 * A person at work on one article: where they are, what they did. Acts go to the server one after another, so that keys pressed while
 * one is saved are about what comes next.
 */
export class Session<R extends { items: readonly ReviewItem[]; revision: string } = Review> {
  review: R;
  mode: Mode = 'decide';
  /** The words chosen so far, in the mode `extent`. */
  extent: Span | null = null;
  /** What was done last, or what went wrong, in a sentence. */
  said = '';
  fault: string | null = null;
  #key: string | null;
  readonly #done: Done[] = [];
  readonly #send: (revision: string, act: Act) => Promise<R>;

  constructor(review: R, send: (revision: string, act: Act) => Promise<R>, key?: string) {
    this.review = review;
    this.#send = send;
    const { items } = review;
    const known = items.find((item) => item.key === key) ?? items.find(({ state }) => state === 'open');
    this.#key = (known ?? items.at(0))?.key ?? null;
  }

  get current(): R['items'][number] | null {
    return this.review.items.find(({ key }) => key === this.#key) ?? null;
  }

  go(key: string): void {
    this.#key = key;
    this.mode = 'decide';
    this.fault = null;
  }

  move(by: 1 | -1): void {
    const { items } = this.review;
    const at = items.findIndex(({ key }) => key === this.#key);
    const next = items.at(Math.min(items.length - 1, Math.max(0, at + by)));
    if (next) this.go(next.key);
  }

  accept(changes: Changes, said: string): Promise<void> {
    const item = this.current;
    return item ? this.#act({ verb: 'accept', key: item.key, changes }, item, said) : Promise.resolve();
  }

  reject(): Promise<void> {
    const item = this.current;
    return item ? this.#act({ verb: 'reject', key: item.key }, item, 'Rejected') : Promise.resolve();
  }

  /** Adds words that were missed; the place in the list stays. */
  async add(extent: Span): Promise<void> {
    const known = new Set(this.review.items.filter(({ decision }) => decision).map(({ key }) => key));
    await this.#act({ verb: 'add', extent }, null, 'Added');
    const fresh = this.review.items.find(({ key, decision }) => decision && !known.has(key));
    if (fresh && this.fault === null) this.#done.push({ key: fresh.key, before: null });
  }

  /** Takes the last decision back, else the one on the current item, and goes there. What had been decided before it is decided again. */
  async undo(): Promise<void> {
    const last = this.#done.pop();
    const key = last?.key ?? (this.current?.decision ? this.current.key : undefined);
    if (key === undefined) {
      this.said = 'There is no decision to take back';
      return;
    }
    const before = last?.before?.decision ? last.before : null;
    await this.#save(before ? again(before) : { verb: 'undo', key }, 'Taken back');
    if (this.review.items.some((item) => item.key === key)) this.#key = key;
  }

  async #act(act: Act, item: ReviewItem | null, said: string): Promise<void> {
    if (!(await this.#save(act, said)) || !item) return;
    this.#done.push({ key: item.key, before: item });
    this.#advance(item);
  }

  async #save(act: Act, said: string): Promise<boolean> {
    this.mode = 'decide';
    this.extent = null;
    this.fault = null;
    try {
      this.review = await this.#send(this.review.revision, act);
      this.said = said;
      return true;
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
      return false;
    }
  }

  /** To the next that is open, from the item on and then from the beginning. */
  #advance({ key }: ReviewItem): void {
    const { items } = this.review;
    const at = items.findIndex((item) => item.key === key);
    const next = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))].find(
      ({ state }) => state === 'open',
    );
    if (next) this.#key = next.key;
    else this.said += '. All is decided';
  }
}

/** The act that decides as it had been decided. */
function again(item: ReviewItem): Act {
  const { key, decision } = item;
  if (decision?.verdict === 'reject') return { verb: 'reject', key };
  const { kind, type, speaker, source, url } = decision!;
  return { verb: 'accept', key, changes: { kind, type, speaker, source, url, extent: extentOf(item) } };
}
