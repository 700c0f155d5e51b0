import { createHash } from 'node:crypto';

/**
 * The `cacheKey` of a page, for `getStaticPaths` under Astro's `experimental.incrementalBuild`: a digest of all that the page shows of the
 * archive. A page with the key it had is not rendered again. Its code, components, styles, and the lockfile are Astro's to compare.
 *
 * Entries count by their digest, which covers text, sidecar, decisions, options and the converter; names of a catalogue by how they are
 * written and where their pages are; all else by its value, as JSON: so pass no `Map` or `Set`, which have none.
 *
 * @throws TypeError for an entry without a digest, which another loader made: it would be taken for unchanged for ever.
 */
export function cacheKeyOf(...shown: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(shown, byDigest)).digest('base64url');
}

function byDigest(_key: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  if (value instanceof Map || value instanceof Set)
    throw new TypeError('cacheKeyOf() received a Map or a Set, expected what JSON can say: pass [...it]');
  if ('collection' in value && 'data' in value) {
    if (typeof value.digest === 'string') return [value.collection, value.id, value.digest];
    throw new TypeError(
      `cacheKeyOf() received the entry ${JSON.stringify(value.id)} of "${String(value.collection)}", which has no digest, expected entries of articles(): pass what is shown of it`,
    );
  }
  return 'slug' in value && 'entries' in value ? [value.name, value.slug] : value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
