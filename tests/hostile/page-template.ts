/**
 * The page of a hostile article: its text, and all that the collection keeps of it, in every place where a template puts such
 * words. Each place has an id by which the test finds it.
 */
export const PAGE = `---
import { getCollection } from 'astro:content';
import { Article } from 'astro-verbatim/components';
export async function getStaticPaths() {
  const all = await getCollection('articles');
  return all.map((article) => ({ params: { slug: 'n' + article.data.file.split('/').at(-1).split(' ')[0] }, props: { article } }));
}
const { article } = Astro.props;
const { data, id } = article;
---
<!doctype html>
<html lang={data.lang}>
  <head><meta charset="utf-8"><title set:text={data.title} /><meta name="description" content={data.title}></head>
  <body>
    <h1 data-place="title">{data.title}</h1>
    <p data-place="byline">{data.byline}</p>
    <p data-place="date">{data.date?.printed}</p>
    <p data-place="tags" title={data.byline} data-tags={data.tags.join()}>{data.tags.map((tag) => <i>{tag}</i>)}</p>
    <p data-place="id" data-id={id}>{id}</p>
    <p data-place="data">{JSON.stringify(data)}</p>
    <Article entry={article} />
  </body>
</html>
`;
