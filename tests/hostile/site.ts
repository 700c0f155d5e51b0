import { makeFixture } from '../site/fixture.ts';
import type { Fixture } from '../site/fixture.ts';
import { sidecarOf } from '../../integration/articles/sidecar.ts';
import { sidecarFor } from './articles.ts';
import type { HostileArticle } from './articles.ts';
import { PAGE } from './page-template.ts';

/** Value of a private variable of the site, which no article can bring onto a page. */
export const SECRET = 'the-fox-is-in-the-belfry';

/** A site of hostile articles, each on the page of its number. */
export async function makeSite(articles: readonly HostileArticle[], config: string): Promise<Fixture> {
  const site = await makeFixture(
    Object.fromEntries(
      articles.flatMap((article) => [
        [article.file, article.text],
        [sidecarOf(article.file), sidecarFor(article)],
      ]),
    ),
  );
  await site.remove('src/pages/[...slug].astro');
  await site.write('src/pages/[slug].astro', PAGE);
  await site.write('.env', `SECRET=${SECRET}\nVERBATIM_SECRET=${SECRET}\n`);
  await site.write('astro.config.mjs', config);
  return site;
}
