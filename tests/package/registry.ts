import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';

/** The registry that has all other packages. */
const PUBLIC = 'https://registry.npmjs.org';

/**
 * A registry in which the package is published already: it answers for `astro-verbatim` with the tarball, and sends for all else to the
 * public one. So `npm install` and `npx astro add` do what they will do after a release.
 */
export async function serveRegistry(
  tarball: string,
  manifest: { name: string; version: string },
): Promise<{ url: string; close: () => void }> {
  const bytes = await readFile(tarball);
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', url).pathname;
    if (path === '/package.tgz') return response.end(bytes);
    if (!path.startsWith(`/${manifest.name}`))
      return response.writeHead(302, { location: PUBLIC + (request.url ?? '') }).end();
    const version = { ...manifest, dist: { tarball: `${url}/package.tgz`, integrity } };
    const isOne = path !== `/${manifest.name}`;
    const all = {
      name: manifest.name,
      'dist-tags': { latest: manifest.version },
      versions: { [manifest.version]: version },
    };
    return response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(isOne ? version : all));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
