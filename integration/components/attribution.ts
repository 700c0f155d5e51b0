/**
 * A piece of an attribution: text, or an element around pieces. `Leaf` is what a renderer has for text. The classes are those of
 * microformats: the figure is an `h-cite`.
 */
export type Piece<Leaf> = Leaf | PieceElement<Leaf>;

export interface PieceElement<Leaf> {
  tag: 'span' | 'cite' | 'time' | 'a' | 'data' | 'bdi';
  attributes: Record<string, string>;
  children: Piece<Leaf>[];
}

/** A name or a title as a piece by itself: the direction in which it is written changes nothing around it. */
function isolated<Leaf>(children: Piece<Leaf>[]): PieceElement<Leaf> {
  return { tag: 'bdi', attributes: {}, children };
}

/** Who is quoted: a person or a body, so never in `<cite>`. */
export function authorOf<Leaf>(name: Piece<Leaf>[]): PieceElement<Leaf> {
  return { tag: 'span', attributes: { class: 'p-author h-card' }, children: [isolated(name)] };
}

/** The title of a work, which is what `<cite>` is for; a link to it where `address` is known. */
export function workOf<Leaf>(title: Piece<Leaf>[], address?: string): PieceElement<Leaf> {
  const children: Piece<Leaf>[] =
    address === undefined
      ? title
      : [{ tag: 'a', attributes: { href: address, class: 'u-url' }, children: title }];
  return { tag: 'cite', attributes: { class: 'p-name' }, children: [isolated(children)] };
}

/** @param datetime YYYY, YYYY-MM or YYYY-MM-DD; without it a browser would have to read the words, so there is no `<time>`. */
export function dateOf<Leaf>(printed: Piece<Leaf>[], datetime: string | null): PieceElement<Leaf> {
  return datetime === null
    ? { tag: 'span', attributes: {}, children: printed }
    : { tag: 'time', attributes: { class: 'dt-published', datetime }, children: printed };
}

/** The newspaper, agency or body that words were first published by, beside who said them. */
export function publisherOf<Leaf>(name: Piece<Leaf>[]): PieceElement<Leaf> {
  return { tag: 'span', attributes: { class: 'p-publication' }, children: [isolated(name)] };
}

/** Who is quoted, for machines alone, where the page prints it in words of its own. */
export function unseenAuthorOf<Leaf>(name: string): PieceElement<Leaf> {
  return { tag: 'data', attributes: { class: 'p-author', value: name, 'data-inferred': '' }, children: [] };
}
