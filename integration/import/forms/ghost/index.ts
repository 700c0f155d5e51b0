import { z } from 'zod';
import { hiddenUntil } from '../../hidden.ts';
import { htmlToText } from '../../html/to-text.ts';
import { ReadingError } from '../../imported.ts';
import type { Form, Imported, ImportOptions, Skipped, Source } from '../../imported.ts';
import { readTextFile } from '../../source.ts';
import { bodyOf } from './body.ts';
import { ghostData } from './data.ts';
import type { GhostData, GhostPost } from './data.ts';

/** A Ghost export: one JSON file, of any version. */
export const ghost: Form = {
  name: 'Ghost export',
  recognise: ({ isFolder, head }) =>
    !isFolder &&
    /^\W*"(?:db|meta|data)"\s*:/.test(head) &&
    /"(?:posts|benefits|app_fields|exported_on|apps)"/.test(head),
  read: readGhost,
};

function* readGhost({ path }: Source, { now }: ImportOptions): Generator<Imported | Skipped> {
  const data = dataOf(readTextFile(path));
  const names = new Map(data.users.map(({ id, name }) => [id, name]));
  const tags = new Map(data.tags.map(({ id, name }) => [id, name]));
  for (const post of data.posts) {
    const what = post.title ?? post.slug ?? `post ${post.id}`;
    if (post.type === 'page' || post.page) yield { what, why: 'page' };
    else {
      const html = bodyOf(post);
      if (html === null) yield { what, why: post.status === 'draft' ? 'draft' : 'has no words' };
      else
        yield {
          from: `post ${post.id}`,
          title: post.title,
          byline: writersOf(post, data).flatMap((id) => names.get(id) ?? []),
          date: post.published_at ?? (post.status === 'draft' ? undefined : post.created_at),
          tags: data.posts_tags
            .flatMap(({ post_id, tag_id }) => (post_id === post.id ? (tags.get(tag_id) ?? []) : []))
            .filter((tag) => !tag.startsWith('#')),
          url: post.canonical_url,
          slug: post.slug,
          hidden: hiddenBy(post, now),
          ...htmlToText(html, {
            title: post.title,
            leaveOut: ({ attrs }) =>
              attrs.some(
                ({ name, value }) => name === 'class' && /\bkg-(?:signup|button|cta)-card\b/.test(value),
              )
                ? ''
                : undefined,
          }),
        };
    }
  }
}

function hiddenBy({ status, published_at }: GhostPost, now: Date): string | undefined {
  if (status === 'scheduled') return 'scheduled';
  if (status === 'draft') return 'draft';
  return hiddenUntil(published_at, now);
}

function writersOf({ id, author_id }: GhostPost, { posts_authors }: GhostData): string[] {
  const several = posts_authors.filter(({ post_id }) => post_id === id).map((row) => row.author_id);
  return several.length > 0 ? several : author_id === undefined ? [] : [author_id];
}

function dataOf(json: string): GhostData {
  try {
    return ghostData.parse(JSON.parse(json));
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? z.prettifyError(error).split('\n')[0] : (error as Error).message;
    throw new ReadingError(
      `received no export of Ghost (${reason}), expected the JSON file as Ghost exports it`,
    );
  }
}
