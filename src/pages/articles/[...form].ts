import { ARTICLE_FORMS, articleForm } from 'astro-verbatim/forms';
import { cacheKeyOf } from 'astro-verbatim/loader';
import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../archive.ts';
import { latestFirst } from '../../articles.ts';

/** Every article in every form in which it can be taken away: `/articles/x.txt`, `/articles/x.tei.xml`, … */
export const getStaticPaths = (async () =>
  (await latestFirst()).flatMap((article) => {
    const cacheKey = cacheKeyOf(article);
    return ARTICLE_FORMS.map((form) => ({
      params: { form: `${article.id}.${form}` },
      props: { article, form },
      cacheKey,
    }));
  })) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props }) => articleForm(props.article, props.form, archive);
