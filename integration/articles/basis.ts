import type { Site } from '../site.ts';
import { sha256 } from './article-file.ts';
import type { ArticleFile } from './article-file.ts';

/**
 * The digest of all that an article's MDX depends on. Astro's own digest of the config leaves integrations out, so the options are
 * hashed here.
 */
export function basisOf(
  { version, options }: Site,
  { file, bytes, sidecar }: ArticleFile,
  encoding?: string,
): string {
  const relevant = {
    ...options,
    encoding,
    verify: null,
    onError: null,
    maxBytes: null,
    host: null,
    orphans: null,
    reviewFloor: null,
    markdown: null,
    articlePage: null,
  };
  return sha256(JSON.stringify([version, relevant, file, sha256(bytes), sidecar && sha256(sidecar)]));
}
