import { basename } from 'node:path';
import type { Form, Imported, Skipped } from '../../imported.ts';
import { readTextFile } from '../../source.ts';
import { isFault, readElements } from '../../xml/read-elements.ts';
import type { XmlElement } from '../../xml/read-elements.ts';
import { jsonPosts } from './json-posts.ts';
import { tumblrArticle } from './post.ts';
import type { TumblrPost } from './post.ts';

/** What Tumblr's API answers, as its backup tools save it: XML or JSON of either version. */
export const tumblr: Form = {
  name: 'Tumblr export',
  recognise: ({ isFolder, path, head }) =>
    !isFolder && (/<tumblr\b[^>]*>/.test(head) || (/\.(?:json|js)$/i.test(path) && isJson(head))),
  async *read({ path, head }) {
    if (!/^\s*</.test(head.replace(/^\uFEFF/, ''))) yield* readJson(path);
    else yield* readXml(path);
  },
};

const isJson = (head: string): boolean =>
  /^\s*var tumblr_api_read\b/.test(head) ||
  (/"tumblelog"|"blog_name"|tumblr\.com/.test(head) &&
    /"(?:reblog[-_]key|post_url|url-with-slug)"/.test(head));

async function* readXml(path: string): AsyncGenerator<Imported | Skipped> {
  for await (const element of readElements(path, new Set(['post']))) {
    if (isFault(element)) yield { what: '', why: element.fault, isFault: true };
    else yield tumblrArticle(postOf(element));
  }
}

function* readJson(path: string): Generator<Imported | Skipped> {
  try {
    for (const post of jsonPosts(readTextFile(path))) yield tumblrArticle(post);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    yield {
      what: basename(path),
      why: `received JSON that ends or breaks off (${error.message}); save it again`,
      isFault: true,
    };
  }
}

function postOf(post: XmlElement): TumblrPost {
  const lines = post.children.find(({ name }) => name === 'conversation')?.children ?? [];
  return {
    type: post.attributes.type,
    stated: post.attributes,
    parts: Object.fromEntries(
      post.children.flatMap(({ name, text }, at) =>
        post.children.findIndex((other) => other.name === name) === at ? [[name, text]] : [],
      ),
    ),
    tags: post.children.filter(({ name }) => name === 'tag').map(({ text }) => text),
    lines: lines.map(({ attributes, text }) => ({ label: attributes.label, words: text })),
  };
}
