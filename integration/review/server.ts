import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { ArticleError } from '../articles/article-error.ts';
import { readOptions, OptionsError } from '../convert/options.ts';
import { NOBODY } from '../authority/people.ts';
import { speakersFor } from '../authority/speakers.ts';
import type { Site } from '../site.ts';
import { ActError, act, acted } from './act.ts';
import { refusalOf } from './guard.ts';
import { saveSidecar } from './opened.ts';
import { Refusal, bodyOf } from './request-body.ts';
import { reviewOf } from './review.ts';
import type { Review } from './item.ts';
import { printable } from '../convert/printable.ts';

/** Where the toolbar app asks; no page of a site begins so. */
export const ADDRESS = '/_verbatim/review';

/** What the toolbar app gets. */
export interface ReviewAnswer extends Review {
  /** Every speaker of the archive by the name of `people.yaml`, the most quoted first, and those of it who are not quoted yet. */
  speakers: string[];
}

const request = z.strictObject({ file: z.string(), revision: z.string(), act });

/** So many requests wait for one another at most: a person makes one at a time, and every page that is open a few. */
const MOST_WAITING = 64;
/** Milliseconds that a request may take to arrive. */
const PATIENCE = 10_000;
/** Milliseconds that a client which is still sending has to read why it is refused. */
const LINGER = 500;

type Next = () => void;

/**
 * Answers the toolbar app: GET gives an article to review, POST does one act of a person's and gives the article as it is then. Only
 * pages of this server are answered, only articles that it rendered, only acts and items there are; a sidecar is written whole or not
 * at all, one act after another. What is asked is read before it has to wait, so that a slow client holds up nobody else.
 */
export function reviewServer(site: Site, allowedHosts: readonly string[] | true, patience = PATIENCE) {
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  /** Does work after all work before it. */
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting >= MOST_WAITING) throw new Refusal(503, `${waiting} requests are waiting; ask again later`);
    waiting++;
    const done = queue.then(work).finally(() => waiting--);
    queue = done.catch(() => undefined);
    return done;
  };
  return (message: IncomingMessage, response: ServerResponse, next: Next): void => {
    const url = URL.parse(message.url ?? '', 'http://localhost');
    if (url?.pathname !== ADDRESS) {
      next();
      return;
    }
    workOf(site, allowedHosts, message, url, patience)
      .then(inTurn)
      .then(
        (review) => {
          send(message, response, 200, review);
        },
        (error: unknown) => {
          send(message, response, statusOf(error), {
            error: error instanceof Error ? error.message : String(error),
          });
        },
      );
  };
}

/** What a request asks for, read whole. @throws Refusal, OptionsError where it is not one of this server's page */
async function workOf(
  site: Site,
  allowedHosts: readonly string[] | true,
  message: IncomingMessage,
  url: URL,
  patience: number,
): Promise<() => Promise<ReviewAnswer>> {
  const changes = message.method === 'POST';
  const refusal = refusalOf(message.headers, allowedHosts, changes);
  if (refusal !== null) throw new Refusal(403, refusal);
  if (message.method === 'GET')
    return () => Promise.resolve(reviewNow(site, url.searchParams.get('file') ?? ''));
  if (!changes) throw new Refusal(405, `received ${message.method ?? ''}, expected GET or POST`);
  if (!/^application\/json(?:;|$)/.test(message.headers['content-type'] ?? ''))
    throw new Refusal(415, 'received another type, expected application/json');
  const asked = readOptions(request, await bodyOf(message, patience), 'the request');
  return () => actNow(site, asked);
}

async function actNow(
  site: Site,
  { file, revision, act: one }: z.output<typeof request>,
): Promise<ReviewAnswer> {
  const opened = open(site, file);
  if (opened.revision !== revision)
    throw new Refusal(409, `${printable(file)} was edited meanwhile; look at it again`);
  const yaml = acted(opened, reviewOf(opened, 0), one);
  if (yaml !== opened.yaml) await saveSidecar(site.root, opened, yaml);
  return reviewNow(site, file);
}

function open(site: Site, file: string) {
  if (!site.rendered.has(file))
    throw new Refusal(
      404,
      `received the article "${printable(file)}", expected one that this server has rendered`,
    );
  return site.open(file);
}

function reviewNow(site: Site, file: string): ReviewAnswer {
  const review = reviewOf(open(site, file), site.options.reviewFloor);
  return { ...review, speakers: speakersOf(site, file) };
}

/** Of the collection that an article is in; all where it is in none. */
function speakersOf({ articles, people }: Site, file: string): string[] {
  const collection = articles.get(file)?.collection;
  const own = [...articles.values()].filter((other) => other.collection === collection);
  return speakersFor(
    own.flatMap(({ speakers }) => speakers),
    (collection === undefined ? undefined : people.get(collection)) ?? NOBODY,
  );
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.status;
  if (error instanceof OptionsError) return 400;
  return error instanceof ActError || error instanceof ArticleError ? 422 : 500;
}

/** The answer; where the request was not read to its end, the connection is closed after it. */
function send(message: IncomingMessage, response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(message.complete ? {} : { connection: 'close' }),
  });
  response.end(JSON.stringify(body));
  if (message.complete) return;
  message.resume();
  setTimeout(() => message.destroy(), LINGER).unref();
}
