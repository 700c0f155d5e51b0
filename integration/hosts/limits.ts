/** What a host takes of a static site. A limit that a host does not publish is left out. */
export interface Limits {
  /** As people say it. */
  name: string;
  /** Of the whole site. */
  files?: number;
  bytes?: number;
  /** Of one file. */
  fileBytes?: number;
  /** Rules in `_redirects`, where the host reads that file. */
  redirects?: number;
  /** Where the host says so. */
  source: string;
}

const MB = 1024 * 1024;

/**
 * Hosts by the name that `verbatim check --host` and the option `host` take, as their documentation had it on 2026-11-24. Some have
 * paid plans that take more; these are the free ones.
 */
export const HOSTS = {
  'github-pages': {
    name: 'GitHub Pages',
    bytes: 1024 * MB,
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
  },
  'cloudflare-pages': {
    name: 'Cloudflare Pages',
    files: 20_000,
    fileBytes: 25 * MB,
    redirects: 2_000,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  'gitlab-pages': {
    name: 'GitLab Pages',
    bytes: 1024 * MB,
    redirects: 1_000,
    source: 'https://docs.gitlab.com/user/project/pages/redirects/',
  },
  netlify: {
    name: 'Netlify',
    source: 'https://docs.netlify.com/',
  },
  /** A server of one's own: rsync, nginx. Only what the web itself limits. */
  'own-server': {
    name: 'a server of your own',
    source: 'https://www.sitemaps.org/protocol.html',
  },
} as const satisfies Record<string, Limits>;

export type Host = keyof typeof HOSTS;
export const HOST_NAMES = Object.keys(HOSTS) as [Host, ...Host[]];

/** What one sitemap file may list, by its protocol, wherever it lies. */
export const SITEMAP_URLS = 50_000;
export const SITEMAP_BYTES = 50 * MB;
