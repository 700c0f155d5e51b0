import { articles } from 'astro-verbatim/loader';
import { defineCollection } from 'astro:content';

export const collections = {
  articles: defineCollection({ loader: articles({ base: './content' }) }),
};
