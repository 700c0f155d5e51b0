import type { KnipConfig } from 'knip';

/** Refuses files, exports and dependencies that nothing uses, and circles through `.astro` files: `npm run lint`. */
export default {
  workspaces: {
    '.': {
      entry: [
        'bench/{index,convert,dev,forms,linear,peers}.ts',
        'scripts/{build-package,picture,docs/{accuracy,index}}.ts',
        'training/*/train.ts',
        // Processes and threads, started by their path.
        'bench/convert/core-process.ts',
        'tests/originals/driver.ts',
        'tests/properties/peak-child.ts',
        'training/blocks/fold-worker.ts',
        // A site of its own, which tests build.
        'tests/browser/callouts/{astro.config.mjs,src/pages/*}',
      ],
      project: [
        '**/*.{ts,js,mjs,astro}',
        'tests/browser/callouts/**/*.mdx',
        '!integration/**',
        '!tests/package/fixtures/**',
      ],
    },
    integration: {
      // Modules that Astro, Vite or a thread loads by their path; the others are in package.json.
      entry: [
        'articles/making-thread.ts',
        'cli/index.ts',
        'cli/site-out-dir-thread.ts',
        'evaluate/index.ts',
        'search/route.ts',
        'toolbar/app.ts',
      ],
      project: ['**/*.{ts,mjs,astro}', '!dist/**'],
    },
  },
  ignoreDependencies: [
    // Peers of the package, which the archive and the tests install for it.
    ...['@astrojs/mdx', '@fontsource/newsreader', 'pagefind', 'satori', 'sharp'],
    // Of the fixtures in tests/package.
    '@astrojs/node',
    // Run by their commands, in tests.
    ...['@arethetypeswrong/cli', 'publint', 'gitlab-ci-local'],
  ],
  /** Commands of the system. */
  ignoreBinaries: ['hugo', 'mkfifo', 'mount', 'script', 'umount'],
  // Its own choice of kinds leaves circles out.
  include: [
    'files',
    'dependencies',
    'unlisted',
    'binaries',
    'unresolved',
    'exports',
    'types',
    'enumMembers',
    'namespaceMembers',
    'duplicates',
    'cycles',
  ],
} satisfies KnipConfig;
