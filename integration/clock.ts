/** The time in which some work is being done, however much of it at once. */
export class Clock {
  #running = 0;
  #since = 0;
  #total = 0;

  /** Seconds until now. */
  get seconds(): number {
    return (this.#total + (this.#running > 0 ? performance.now() - this.#since : 0)) / 1000;
  }

  start(): void {
    if (this.#running++ === 0) this.#since = performance.now();
  }

  stop(): void {
    if (--this.#running === 0) this.#total += performance.now() - this.#since;
  }

  /** Does `work`, and counts it. */
  during<T>(work: () => T): T {
    this.start();
    try {
      return work();
    } finally {
      this.stop();
    }
  }
}
