import { stderr } from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Progress } from '../../../integration/progress.ts';

let written: string[];
beforeEach(() => {
  written = [];
  vi.useFakeTimers();
  vi.spyOn(stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** So many done, one in each `milliseconds`. */
function advance(progress: Progress, count: number, milliseconds: number): void {
  for (let done = 0; done < count; done++) {
    vi.advanceTimersByTime(milliseconds);
    progress.advance();
  }
}

test('on a terminal one line tells what is done of how much, how fast, and how long it will take', () => {
  const progress = new Progress('converted', 20_000, { live: true });
  advance(progress, 2000, 2);
  expect(written.at(-1)).toBe('\r\u001b[Kconverted 2,000 of 20,000 articles, 500/s, 36 s left');
  expect(written).toHaveLength(40); // in four seconds, ten a second
  progress.end('20,000 articles ready');
  expect(written.slice(-2)).toEqual(['\r\u001b[K', '20,000 articles ready, 4.0 s\n']);
});

test('in the log of a CI it is a plain line every ten seconds', () => {
  const progress = new Progress('rendered', 6000, { noun: 'pages', live: false });
  advance(progress, 1500, 20);
  expect(written).toEqual([
    'rendered 500 of 6,000 pages, 50/s, 2 min left\n',
    'rendered 1,000 of 6,000 pages, 50/s, 2 min left\n',
    'rendered 1,500 of 6,000 pages, 50/s, 90 s left\n',
  ]);
  progress.end();
  expect(written).toHaveLength(3);
});
