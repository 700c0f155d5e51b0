import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { discard, pack } from './packed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the tarball that would be published. */
    tarball: string;
  }
}

/** Builds and packs the package once for all tests of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tarball = await pack();
  project.provide('tarball', tarball);
  return () => discard(dirname(tarball));
}
