/** More faults than these are only counted: one slip is often a fault of every row, key or page. */
const SHOWN = 20;

/** The first faults, and how many more there are. */
export function firstFaults(faults: readonly string[]): string[] {
  if (faults.length <= SHOWN) return [...faults];
  return [...faults.slice(0, SHOWN), `… and ${faults.length - SHOWN} more`];
}
