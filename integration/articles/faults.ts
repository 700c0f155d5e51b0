/** More faults than this are only counted: one slip can be a fault of every row or key. */
const SHOWN = 20;

/** The first faults, a line each, and how many more there are. */
export function firstFaults(faults: readonly string[]): string {
  const more = faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more`] : [];
  return [...faults.slice(0, SHOWN), ...more].join('\n');
}
