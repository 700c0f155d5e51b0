import { FUZZ } from './properties/arbitrary.ts';

/** Whether every case runs: in `npm run test:slow`. In `npm test` a sample of them runs. */
export const IS_WHOLE = process.env.VERBATIM_WHOLE !== undefined;

/**
 * The cases of a table that run: all of them, or the sample.
 *
 * @throws Error where the sample names a case that the table lacks
 */
export function sampled<Case>(
  cases: Readonly<Record<string, Case>>,
  sample: readonly string[],
): [name: string, one: Case][] {
  for (const name of sample)
    if (!Object.hasOwn(cases, name))
      throw new Error(`received the case "${name}", expected one of ${Object.keys(cases).join(', ')}`);
  return Object.entries(cases).filter(([name]) => IS_WHOLE || sample.includes(name));
}

/** The render modes in which a test builds: both, or the one that archives use. */
export const RENDERS: readonly ('evaluate' | 'module')[] = IS_WHOLE ? ['evaluate', 'module'] : ['evaluate'];

/** Every item of a list, or every `step`th, the first among them. */
export const every = <Item>(step: number, items: readonly Item[]): Item[] =>
  items.filter((_, index) => IS_WHOLE || index % step === 0);

/** How often a property is tried. `npm run fuzz` overrides both numbers. */
export const runs = (sample: number, whole: number): number => FUZZ || (IS_WHOLE ? whole : sample);
