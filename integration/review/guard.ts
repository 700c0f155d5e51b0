import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/**
 * Why a request may not change files, or null where it may. The dev server has no password: what protects an editor's files from the
 * other pages that are open in the same browser is that a browser tells truly whom it asks (`Host`) and who asks (`Origin`).
 *
 * - The host must be this machine's own name, an address in numbers, or one that the site's config allows. Any other name may be one
 *   that its owner has just pointed at this machine (DNS rebinding).
 * - Where the browser names an origin, it must be this very host and port; to change anything it must name one.
 *
 * @param allowed - `server.allowedHosts` of the config: names, a dot before one for what is below it too; `true` for all
 */
export function refusalOf(
  headers: IncomingHttpHeaders,
  allowed: readonly string[] | true,
  changes: boolean,
): string | null {
  const { host, origin, 'sec-fetch-site': site } = headers;
  if (host === undefined || !isHostAllowed(host, allowed))
    return `received a request for the host "${host ?? ''}", expected localhost, an IP address, or a host of server.allowedHosts`;
  if (origin === undefined && changes) return 'received no Origin, expected the page of this server';
  if (origin !== undefined && hostOf(origin) !== host)
    return `received the origin "${origin}", expected the page of this server`;
  if (site !== undefined && site !== 'same-origin')
    return `received a ${site} request, expected one of the page of this server`;
  return null;
}

function isHostAllowed(host: string, allowed: readonly string[] | true): boolean {
  const name = URL.parse(`http://${host}`)?.hostname;
  if (name === undefined) return false;
  if (name === 'localhost' || name.endsWith('.localhost') || isIP(name.replaceAll(/^\[|\]$/g, '')) > 0)
    return true;
  if (allowed === true) return true;
  return allowed.some((one) =>
    one.startsWith('.') ? name === one.slice(1) || name.endsWith(one) : name === one,
  );
}

const hostOf = (origin: string) => URL.parse(origin)?.host;
