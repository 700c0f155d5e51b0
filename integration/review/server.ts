import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { ArticleError } from '../articles/article-error.ts';
import { readOptions, OptionsError } from '../convert/options.ts';
import type { Site } from '../site.ts';
import { ActError, act, acted } from './act.ts';
import { refusalOf } from './guard.ts';
import { saveSidecar } from './opened.ts';
import { reviewOf } from './review.ts';
import type { Review } from './item.ts';
import { printable } from '../convert/printable.ts';

/** Where the toolbar app asks; no page of a site begins so. */
export const ADDRESS = '/_verbatim/review';

/** What the toolbar app gets. */
export interface ReviewAnswer extends Review {
  /** Every speaker of the archive, the most quoted first. */
  speakers: string[];
}

const request = z.strictObject({ file: z.string(), revision: z.string(), act });

/** A decision is a few hundred bytes, with a selection of a whole page some thousand. */
const MAX_BYTES = 64 * 1024;

type Next = () => void;

/**
 * Answers the toolbar app: GET gives an article to review, POST does one act of a person's and gives the article as it is then. Only
 * pages of this server are answered, only articles that it rendered, only acts and items there are; a sidecar is written whole or not
 * at all, one act after another.
 */
export function reviewServer(site: Site, allowedHosts: readonly string[] | true) {
  let queue: Promise<unknown> = Promise.resolve();
  return (message: IncomingMessage, response: ServerResponse, next: Next): void => {
    const url = URL.parse(message.url ?? '', 'http://localhost');
    if (url?.pathname !== ADDRESS) {
      next();
      return;
    }
    const answer = queue.then(() => answerTo(site, allowedHosts, message, url));
    queue = answer.catch(() => undefined);
    answer.then(
      (review) => {
        send(response, 200, review);
      },
      (error: unknown) => {
        send(response, statusOf(error), { error: error instanceof Error ? error.message : String(error) });
      },
    );
  };
}

/** A request that is not answered, with HTTP's word for why. */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function answerTo(
  site: Site,
  allowedHosts: readonly string[] | true,
  message: IncomingMessage,
  url: URL,
): Promise<ReviewAnswer> {
  const changes = message.method === 'POST';
  const refusal = refusalOf(message.headers, allowedHosts, changes);
  if (refusal !== null) throw new Refusal(403, refusal);
  if (message.method === 'GET') return reviewNow(site, url.searchParams.get('file') ?? '');
  if (!changes) throw new Refusal(405, `received ${message.method ?? ''}, expected GET or POST`);
  if (!/^application\/json(?:;|$)/.test(message.headers['content-type'] ?? ''))
    throw new Refusal(415, 'received another type, expected application/json');
  const { file, revision, act: one } = readOptions(request, await bodyOf(message), 'the request');
  const opened = await open(site, file);
  if (opened.revision !== revision)
    throw new Refusal(409, `${printable(file)} was edited meanwhile; look at it again`);
  const yaml = acted(opened, reviewOf(opened, 0), one);
  if (yaml !== opened.yaml) await saveSidecar(site.root, file, yaml);
  return reviewNow(site, file);
}

async function open(site: Site, file: string) {
  if (!site.rendered.has(file))
    throw new Refusal(
      404,
      `received the article "${printable(file)}", expected one that this server has rendered`,
    );
  return site.open(file);
}

async function reviewNow(site: Site, file: string): Promise<ReviewAnswer> {
  const review = reviewOf(await open(site, file), site.options.reviewFloor);
  return { ...review, speakers: speakersOf(site) };
}

function speakersOf({ articles }: Site): string[] {
  const counts = new Map<string, number>();
  for (const { speakers } of articles.values())
    for (const name of speakers) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([name]) => name);
}

async function bodyOf(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Refusal(413, `received more than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'received no JSON, expected an act');
  }
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.status;
  if (error instanceof OptionsError) return 400;
  return error instanceof ActError || error instanceof ArticleError ? 422 : 500;
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
