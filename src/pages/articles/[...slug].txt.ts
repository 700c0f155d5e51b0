import { readArticle } from 'astro-verbatim/loader';
import type { APIRoute, GetStaticPaths } from 'astro';
import { latestFirst } from '../../articles.ts';
import type { Article } from '../../articles.ts';

export const getStaticPaths = (async () =>
  (await latestFirst()).map((article) => ({
    params: { slug: article.id },
    props: { article },
  }))) satisfies GetStaticPaths;

/** The file as it was received, byte for byte. */
export const GET: APIRoute<{ article: Article }> = async ({ props }) => {
  const { bytes } = await readArticle(props.article);
  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
