import { fileURLToPath } from 'node:url';

/**
 * What the weights that ship were fitted on: files of `../shared/corpora`, by the command that fits them. MODEL_CARD.md and
 * THIRD-PARTY.md say whose texts these are and under which licence (tests/unit/docs/third-party.test.ts).
 */
const FITTED_ON = {
  /** Articles with gold. */
  attribution: ['polnear.train'],
  /** Texts of which only single words and their neighbours are counted. */
  attributionWords: ['blocks.train', 'blocks-more.train', 'litbank.train'],
  marks: ['wide.train', 'wide-more.train', 'litbank.train'],
  speakers: ['wide.train', 'wide-more.train', 'litbank.train'],
  firstLook: [
    'blocks.train',
    'blocks-more.train',
    'blocks-wider.train',
    'blocks-none.train',
    'blocks-none-more.train',
    'blocks-none-wider.train',
    'blocks-german-etc.train',
    'blocks-french-etc.train',
    'blocks-other-tongues-wider.train',
    'wide.train',
    'wide-more.train',
  ],
  blocks: [
    'blocks.train',
    'blocks-more.train',
    'blocks-none.train',
    'blocks-none-more.train',
    'blocks-german-etc.train',
    'blocks-french-etc.train',
    'blocks-wider.train',
    'blocks-none-wider.train',
    'blocks-other-tongues-wider.train',
  ],
} as const;

/** Names of all files that anything which ships was fitted on. */
export const CORPORA: readonly string[] = [...new Set(Object.values(FITTED_ON).flat())];

/** Paths of the files that a command reads where it is given no others. */
export const corporaOf = (command: keyof typeof FITTED_ON): string[] =>
  FITTED_ON[command].map((name) =>
    fileURLToPath(new URL(`../../shared/corpora/${name}.jsonl`, import.meta.url)),
  );
