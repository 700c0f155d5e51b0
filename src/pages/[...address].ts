/** Addresses at which articles stood before: a page for each that leads on, and a list for hosts that read one. */
import { redirectLines, redirectsOf } from 'astro-verbatim/archive';
import type { Redirect } from 'astro-verbatim/archive';
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesIn } from '../addresses.ts';
import { archive } from '../archive.ts';
import { catalogue } from '../articles.ts';
import type { Article } from '../articles.ts';
import { site } from '../site.config.ts';

type Props = { redirect: Redirect<Article> } | { list: Redirect<Article>[] };

export const getStaticPaths = (async () => {
  const { entries } = await catalogue();
  const list = redirectsOf(entries, {
    base: site.base,
    formerHosts: site.formerHosts,
    pages: await addressesIn(),
  });
  const pages = list.flatMap((redirect) =>
    redirect.file === null ? [] : [{ params: { address: redirect.file }, props: { redirect } }],
  );
  return list.length === 0 ? [] : [{ params: { address: '_redirects' }, props: { list } }, ...pages];
}) satisfies GetStaticPaths;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string) => words.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]);

export const GET: APIRoute<Props> = ({ props }) => {
  if ('list' in props)
    return new Response(redirectLines(props.list), {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  const { entry, to } = props.redirect;
  const html = `<!doctype html>
<html lang="${escaped(site.lang)}">
<head>
<meta charset="utf-8">
<title>${escaped(entry.data.title)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escaped(to)}">
<link rel="canonical" href="${escaped(archive.addresses.article(entry.id))}">
</head>
<body><main><h1>Moved</h1><p><a href="${escaped(to)}">${escaped(entry.data.title)}</a></p></main></body>
</html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
