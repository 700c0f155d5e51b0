/**
 * What an endpoint answers with. `nosniff`: words of an article that look like HTML stay what `type` says. A server sends the headers on; of a
 * site of files the host sends its own (docs/deploy.md).
 */
export function answer(body: BodyInit, type: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'x-content-type-options': 'nosniff' } });
}
