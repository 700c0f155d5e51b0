import { reasonOf } from '../articles/article-file.ts';
import { judgeSite } from '../hosts/judge-site.ts';
import { HOST_NAMES, HOSTS } from '../hosts/limits.ts';
import type { Host } from '../hosts/limits.ts';
import { measureSite } from '../hosts/measure-site.ts';
import { Failure } from './files.ts';
import { UsageError } from './flags.ts';
import { tell } from '../terminal/out.ts';

/**
 * `verbatim check --host HOST [DIST]`: whether a host takes the built site. Answers false for any limit that it breaks.
 *
 * @throws UsageError for a host without limits here; Failure where there is no such folder.
 */
export async function checkHost(host: string, folder: string): Promise<boolean> {
  if (!isHost(host))
    throw new UsageError(`--host received "${host}", expected one of ${HOST_NAMES.join(', ')}`);
  const size = await measureSite(folder).catch((error: unknown) => {
    throw new Failure(`${folder} cannot be read (${reasonOf(error)}); expected the folder of a built site`);
  });
  const faults = judgeSite(size, host);
  for (const fault of faults) tell(fault, 'check');
  if (faults.length === 0)
    tell(
      `${HOSTS[host].name} takes the site: ${size.files} files, ${(size.bytes / 1024 / 1024).toFixed(1)} MB, the largest ${size.largest.path}`,
    );
  return faults.length === 0;
}

const isHost = (name: string): name is Host => Object.hasOwn(HOSTS, name);
