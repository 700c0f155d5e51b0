import type { Line } from './lines.ts';

/** Lines that follow one another without a blank line, all behind the same number of `>`. At least one. */
export type Run = Line[];

/**
 * Cuts lines into runs. A line of bare `>` parts paragraphs of quoted text as a blank line does elsewhere; since its sign is a
 * character of the article, it closes the run before it, or where there is none opens the next.
 */
export function toRuns(lines: readonly Line[], from: number): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  let isClosed = false; // its words have ended
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
    isClosed = false;
  };
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line.blank) close();
    else if (line.bare) {
      isClosed = run.length > 0 && !run[0].bare;
      run.push(line);
    } else {
      const last = run.at(-1);
      if (isClosed || (last && !last.bare && last.quoteDepth !== line.quoteDepth)) close();
      run.push(line);
    }
  }
  close();
  return runs;
}
