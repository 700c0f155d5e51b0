import type { PhrasingContent } from 'mdast';
import { text, textOf } from './lines.ts';
import { isAbbreviation } from './names.ts';

/** A part of an attribution line. */
export interface Part {
  nodes: PhrasingContent[];
  /** Whether it stands between two others: a comma, a bracket, "in". */
  isBetween: boolean;
}

/**
 * What stands between the parts of a line. A comma within a date ("May 3, 2019"), between a surname and its initials ("Doe, J.") and
 * before the last of several names ("Doe, J., & Roe, K.") parts nothing. A title in Chinese marks begins a part of its own.
 */
const BETWEEN =
  /(?<!\p{L}\.? \d{1,2}),\s+(?!(?:\p{Lu}\.[\s-]?)+(?:$|[\s(,&]))(?!(?:&|and)\s)|(?<!\s)\s*[()（）]\s*|，|(?<!\s)\s+(?:in|on|at|from|via)\s*(?:$|(?=(?:The|An?)\s\p{Lu}))|:\s*$|(?<=\S)(?=[《「『])|\.(?:\s+(?=\p{Lu})|$)/gu;

/** A line cut at what parts it, and before a link, an emphasised work and a note's number that follow text. */
export function partsOf(line: readonly PhrasingContent[]): Part[] {
  const parts: Part[] = [];
  const add = (node: PhrasingContent, isApart: boolean, isBetween = false) => {
    const last = parts.at(-1);
    if (isApart || last === undefined || last.isBetween) parts.push({ nodes: [node], isBetween });
    else last.nodes.push(node);
  };
  for (const node of line)
    if (node.type === 'text')
      for (const { words, isApart, isBetween } of cutsOf(node.value)) add(text(words), isApart, isBetween);
    else add(node, isSetApart(node, parts.at(-1)));
  return parts;
}

/** "Jane *Doe*" goes on with a name; two words stand before a title, as in "Jane Doe *The Harbour Book*". */
function isSetApart(node: PhrasingContent, before: Part | undefined): boolean {
  if (node.type === 'link' || node.type === 'footnoteReference') return true;
  if (node.type !== 'emphasis' || before === undefined) return node.type === 'emphasis';
  const isOneWord = (nodes: readonly PhrasingContent[]) => /^\S+$/.test(textOf(nodes).trim());
  return !(isOneWord(before.nodes) && isOneWord([node]));
}

interface Cut {
  words: string;
  isApart: boolean;
  isBetween: boolean;
}

function cutsOf(value: string): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  let isApart = false;
  for (const { 0: between, index } of value.matchAll(BETWEEN)) {
    if (between.startsWith('.') && !endsSentence(value.slice(0, index))) continue;
    if (index > from) cuts.push({ words: value.slice(from, index), isApart, isBetween: false });
    if (between !== '') cuts.push({ words: between, isApart: true, isBetween: true });
    isApart = between === '';
    from = index + between.length;
  }
  if (from < value.length) cuts.push({ words: value.slice(from), isApart, isBetween: false });
  return cuts;
}

/**
 * Whether the stop after these words is none of theirs, as after "Jane Doe" and not after "Tide & Co", "Mrs" and "p". One that opens a
 * text stands after a link or emphasis.
 */
const endsSentence = (words: string): boolean => {
  const last = words.split(/[^\p{L}\p{N}]+/u).findLast((word) => word !== '');
  return words === '' || (last !== undefined && !isAbbreviation(last));
};
