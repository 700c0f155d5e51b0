/** Quotation marks that pair, nest, and go on over paragraphs. */
export { interruptedBlocks, joinContinued, touch } from './continued.ts';
export type { Marked } from './continued.ts';
export type { Run } from './pair.ts';
export { findRuns } from './runs.ts';
