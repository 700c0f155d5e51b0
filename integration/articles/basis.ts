import type { Site } from '../site.ts';
import { sha256 } from './article-file.ts';
import type { ArticleFile } from './article-file.ts';

/** What of a site its articles' MDX depends on. */
type Converting = Pick<Site, 'version' | 'options'>;

/**
 * The digest of all that an article's MDX depends on. Astro's own digest of the config leaves integrations out, so the options are
 * hashed here.
 */
export function basisOf(site: Converting, { file, bytes, sidecar }: ArticleFile, encoding?: string): string {
  return sha256(
    JSON.stringify([settingsOf(site, encoding), file, sha256(bytes), sidecar && sha256(sidecar)]),
  );
}

const known = new WeakMap<Converting, Map<string | undefined, string>>();

/** The digest of what is the same for all articles, made once. */
function settingsOf(site: Converting, encoding?: string): string {
  const ofSite = known.get(site) ?? new Map<string | undefined, string>();
  known.set(site, ofSite);
  const digest = ofSite.get(encoding) ?? digestOf(site, encoding);
  ofSite.set(encoding, digest);
  return digest;
}

function digestOf({ version, options }: Converting, encoding?: string): string {
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
  return sha256(JSON.stringify([version, relevant]));
}
