/** A count as messages print it: `20,000`. */
export const grouped = (count: number) => count.toLocaleString('en');
