import type { Site } from '../site.ts';

/** A build that has files which cannot be articles. */
export class RefusedFilesError extends Error {
  override name = 'RefusedFilesError';
}

/** Stops a build before a page is written. @throws RefusedFilesError naming every file that cannot be an article, under `onError: 'fail'`. */
export function refuseBuild({ isStrict, refused }: Site): void {
  if (!isStrict || refused.size === 0) return;
  const messages = [...refused.values()].sort().flatMap((message) => message.split('\n'));
  const count =
    refused.size === 1 ? '1 file cannot be an article' : `${refused.size} files cannot be articles`;
  throw new RefusedFilesError(
    [
      `${count}, and nothing was built. Mend or remove what is listed, or set onError: 'skip' to build without it.`,
      ...messages.map((message) => `  ${message}`),
    ].join('\n'),
  );
}
