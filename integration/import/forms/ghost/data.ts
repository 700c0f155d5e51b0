import { z } from 'zod';
import { trimmed } from '../../trimmed.ts';

/** Old exports number things. */
const id = z.union([z.string(), z.number()]).transform(String);
const words = z
  .string()
  .nullish()
  .transform((value) => trimmed(value));
const source = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
/** A time as text, or in milliseconds. */
const time = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) =>
    typeof value === 'number' ? new Date(value).toISOString() : trimmed(value)?.replace(' ', 'T'),
  );
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

const post = z.object({
  id,
  title: words,
  slug: words,
  html: source,
  markdown: source,
  mobiledoc: source,
  lexical: source,
  status: words,
  type: words,
  page: z
    .union([z.boolean(), z.number(), z.string()])
    .nullish()
    .transform((value) => value === true || value === 1 || value === '1'),
  author_id: id.nullish().transform((value) => value ?? undefined),
  published_at: time,
  created_at: time,
  canonical_url: words,
});

const data = z.object({
  posts: z.array(post),
  users: list(z.object({ id, name: z.string() })),
  tags: list(z.object({ id, name: z.string() })),
  posts_tags: list(z.object({ post_id: id, tag_id: id })),
  posts_authors: list(z.object({ post_id: id, author_id: id })),
});

/** An export, with or without the list around it that newer versions have. */
export const ghostData = z
  .union([z.object({ db: z.array(z.object({ data })).min(1) }), z.object({ data })])
  .transform((file) => ('db' in file ? file.db[0].data : file.data));

export type GhostData = z.output<typeof ghostData>;
export type GhostPost = GhostData['posts'][number];
