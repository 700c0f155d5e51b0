import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder as a static host does: `x/` is `x/index.html`, what is not there is `404.html` with status 404.
 *
 * @param base - where it is served, with a slash at either end; all else on the host is not there
 */
export async function serve(
  folder: string,
  base = '/',
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = join(folder, path, pathname.endsWith('/') ? 'index.html' : '');
    void (pathname.startsWith(base) ? readFile(file) : Promise.reject(new Error(`not below ${base}`)))
      .then((bytes) =>
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(bytes),
      )
      .catch(async () => {
        const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
        response.writeHead(404, { 'content-type': TYPES['.html'] }).end(page);
      });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
