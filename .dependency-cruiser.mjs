/**
 * Which file may import which: `depcruise integration bench training scripts src tests`, a part of `npm run lint`.
 *
 * Why dependency-cruiser: of the tools that we tried it alone counts type imports in circles, and the same rules can give folders an order.
 * It does not read `.astro` files: knip finds circles of theirs, ESLint holds them to the doors of the core.
 */

const CORE = '^integration/convert/';
/** The folders of the core. Each imports only folders to its left, through their `index.ts`, and files of the core's root. */
const FOLDERS = [
  ...['languages', 'parse', 'text', 'models', 'marks', 'clauses', 'mentions', 'people', 'quotations'],
  ...['blocks', 'speech', 'detect', 'attribute', 'decide', 'links', 'serialize'],
];
const folders = (names) => `${CORE}(?:${names.join('|')})/`;
const DOORS = `${CORE}[^/]+/index\\.ts$`;

const coreRules = [
  ...FOLDERS.map((folder, at) => ({
    name: `core-order-${folder}`,
    comment: `In the core, ${folder}/ imports only folders to its left in the list, through their index.ts, and root files but index.ts.`,
    severity: 'error',
    from: { path: folders([folder]) },
    to: {
      path: CORE,
      pathNot: [
        folders([folder]),
        `${CORE}(?!index\\.ts$)[^/]+$`,
        ...(at > 0 ? [`${folders(FOLDERS.slice(0, at))}index\\.ts$`] : []),
      ],
    },
  })),
  {
    name: 'core-folder-without-place',
    comment: 'Every folder of the core has its place in the list.',
    severity: 'error',
    from: { path: `${CORE}(?!(?:${FOLDERS.join('|')})/)[^/]+/` },
    to: {},
  },
  {
    name: 'core-root-imports-no-folder',
    comment: 'Any folder may import a root file, so a root file imports none; index.ts orders them.',
    severity: 'error',
    from: { path: `${CORE}(?!index\\.ts$)[^/]+$` },
    to: { path: [`${CORE}[^/]+/`, `${CORE}index\\.ts$`] },
  },
  {
    name: 'core-alone',
    comment: 'convert/ imports nothing outside itself but packages (ARCHITECTURE.md, invariant 4).',
    severity: 'error',
    from: { path: CORE },
    to: { pathNot: [CORE, 'node_modules'] },
  },
  {
    name: 'core-doors',
    comment:
      "Code outside the core imports its root files and its folders' index.ts. Tests and training read what is behind them.",
    severity: 'error',
    from: { path: [`${CORE}index\\.ts$`, '^(?:integration|src|scripts|bench)/'], pathNot: folders(FOLDERS) },
    to: { path: `${CORE}[^/]+/`, pathNot: DOORS },
  },
];

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Move what both files need into the lowest file that knows it. Type imports count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...coreRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['node_modules', '/dist/', '\\.astro/', '^tests/package/fixtures/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
