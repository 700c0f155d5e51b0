import type { TumblrPost } from './post.ts';

type Json = Readonly<Record<string, unknown>>;

/** What Tumblr's second API calls the texts that its first one has. */
const SECOND_API: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  text: { title: 'regular-title', body: 'regular-body' },
  quote: { text: 'quote-text', source: 'quote-source' },
  link: { title: 'link-text', url: 'link-url', description: 'link-description' },
  photo: { caption: 'photo-caption', image_permalink: 'photo-url' },
  video: { caption: 'video-caption', permalink_url: 'video-source' },
  audio: { caption: 'audio-caption' },
  chat: { title: 'conversation-title', body: 'conversation-text' },
  answer: { asking_name: 'asking-name', question: 'question', answer: 'answer' },
};
const TYPES: Readonly<Record<string, string>> = { text: 'regular', chat: 'conversation' };

/** The posts of an answer of either API, `var tumblr_api_read = …` too. Empty for other JSON. @throws SyntaxError for what is no JSON */
export function jsonPosts(file: string): TumblrPost[] {
  const answer = JSON.parse(
    file
      .trim()
      .replace(/^var tumblr_api_read\s*=\s*/, '')
      .replace(/;$/, ''),
  ) as unknown;
  const within = isObject(answer) && isObject(answer.response) ? answer.response : answer;
  const posts = Array.isArray(within)
    ? within
    : isObject(within) && Array.isArray(within.posts)
      ? within.posts
      : [];
  return posts
    .filter(isObject)
    .filter(({ type }) => typeof type === 'string')
    .map(postOf);
}

function postOf(post: Json): TumblrPost {
  const type = String(post.type);
  const names = 'post_url' in post ? SECOND_API[type] : undefined;
  const texts = Object.entries(post).flatMap(([key, value]) => {
    const name = names ? names[key] : key;
    return name && typeof value === 'string' ? [[name, value]] : [];
  });
  const lines = [post.dialogue, post.conversation].find(Array.isArray) ?? [];
  return {
    type: TYPES[type] ?? type,
    stated: {
      id: wordsOf(post.id),
      url: wordsOf(post.post_url ?? post.url),
      slug: wordsOf(post.slug),
      state: wordsOf(post.state),
      format: wordsOf(post.format),
      'date-gmt': wordsOf(post.date ?? post['date-gmt']),
      'unix-timestamp': wordsOf(post.timestamp ?? post['unix-timestamp']),
    },
    parts: Object.fromEntries(texts) as Record<string, string>,
    tags: Array.isArray(post.tags) ? post.tags.map(String) : [],
    lines: lines
      .filter(isObject)
      .map(({ label, phrase }) => ({ label: wordsOf(label) ?? '', words: wordsOf(phrase) ?? '' })),
  };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
