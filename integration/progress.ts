import { grouped } from './grouped.ts';
import { redraw, tell } from './terminal/out.ts';

/** A line is drawn again at most this often, so that drawing costs nothing beside the work. */
const REDRAW_MS = 100;
/** In a pipe or CI log a plain line is written this often. */
const LINE_MS = 10_000;

/**
 * Tells how far a long piece of work is: one line that changes on a terminal, a plain line every ten seconds in a pipe.
 * Writes to standard error, so that standard output stays data.
 */
export class Progress {
  readonly #verb: string;
  readonly #total: number | null;
  readonly #started = Date.now();
  readonly #live: boolean;
  readonly #noun: string;
  #done = 0;
  #drawn = Date.now();

  /**
   * `verb` is the past participle shown ("converted"); `total` the number of articles, or of what `noun` names, to do, null where nobody knows; `live` whether
   * one line may be drawn over and over: by default on a terminal.
   */
  constructor(verb: string, total: number | null, { noun = 'articles', live = process.stderr.isTTY } = {}) {
    this.#verb = verb;
    this.#total = total;
    this.#noun = noun;
    this.#live = live;
  }

  /** One more is done; gives how many are. */
  advance(): number {
    this.#done++;
    const now = Date.now();
    if (now - this.#drawn < (this.#live ? REDRAW_MS : LINE_MS)) return this.#done;
    this.#drawn = now;
    (this.#live ? redraw : tell)(this.#line(now));
    return this.#done;
  }

  /** Takes the changing line away and leaves the closing one, where there is one. */
  end(summary?: string): void {
    if (this.#live) redraw('');
    if (summary === undefined) return;
    const seconds = ((Date.now() - this.#started) / 1000).toFixed(1);
    tell(`${summary}, ${seconds} s`);
  }

  #line(now: number): string {
    const seconds = (now - this.#started) / 1000;
    const rate = this.#done / Math.max(seconds, 0.001);
    if (this.#total === null)
      return `${this.#verb} ${grouped(this.#done)} ${this.#noun}, ${grouped(Math.round(rate))}/s`;
    const left = Math.ceil((this.#total - this.#done) / Math.max(rate, 0.001));
    return `${this.#verb} ${grouped(this.#done)} of ${grouped(this.#total)} ${this.#noun}, ${grouped(Math.round(rate))}/s, ${asTime(left)} left`;
  }
}

/** Seconds where they can be waited for, else minutes. */
const asTime = (seconds: number) => (seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`);
