/** How the network is trained; shares are of units set to zero while training. */
export interface Regime {
  epochs: number;
  seed: number;
  rate: number;
  batch: number;
  dropDense: number;
  dropWords: number;
  dropEdges: number;
  dropHidden: number;
  decay: number;
  wordDecay: number;
  /** Share of articles of which a whole group of evidence is hidden. */
  hide: number;
  /** Patterns: share dropped, share of articles without any, decay, and rate beside that of the rest. */
  dropPatterns: number;
  hidePatterns: number;
  patternDecay: number;
  patternRate: number;
}
export const regime: Regime = {
  epochs: 8,
  seed: 1,
  rate: 2e-3,
  batch: 16,
  dropDense: 0.4,
  dropWords: 0.3,
  dropEdges: 0.3,
  dropHidden: 0.4,
  decay: 0.01,
  wordDecay: 1,
  hide: 0.3,
  dropPatterns: 0.3,
  hidePatterns: 0.25,
  patternDecay: 4,
  patternRate: 0.25,
};
