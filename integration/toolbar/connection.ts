import type { Act } from '../review/act.ts';
import type { ReviewAnswer } from '../review/server.ts';

const ADDRESS = '/_verbatim/review';

/** The article to review. @throws Error in the server's words. */
export function askFor(file: string): Promise<ReviewAnswer> {
  return answerOf(fetch(`${ADDRESS}?${new URLSearchParams({ file }).toString()}`));
}

/** Does one act and gives the article as it is then. @throws Error in the server's words. */
export function send(file: string, revision: string, act: Act): Promise<ReviewAnswer> {
  return answerOf(
    fetch(ADDRESS, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ file, revision, act }),
    }),
  );
}

async function answerOf(asked: Promise<Response>): Promise<ReviewAnswer> {
  const response = await asked.catch(() => {
    throw new Error('The dev server does not answer: is it still running? Nothing was saved.');
  });
  const body = (await response.json()) as ReviewAnswer & { error?: string };
  if (response.ok) return body;
  throw new Error(body.error ?? `The dev server answered ${response.status}. Nothing was saved.`);
}
