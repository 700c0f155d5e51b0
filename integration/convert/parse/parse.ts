import type { Article, Message } from '../model.ts';
import type { ResolvedConvertOptions } from '../options.ts';
import { toBlocks } from './blocks.ts';
import { toLines } from './lines.ts';
import { readMetadata } from './metadata/index.ts';
import { readableEnd, unreadBlock, unreadBlockMessage } from './readable.ts';
import { findUnprintable } from './unprintable.ts';

/**
 * Reads a text as an article: what it says about itself, and its blocks by their looks. Never throws; cost is linear in the text.
 *
 * Outside `metadata.header` every character that is not white space (as JavaScript's `\s` has it) is in a block; blocks cover whole lines.
 */
export function parse(text: string, options: ResolvedConvertOptions): Article {
  const messages: Message[] = [];
  const end = readableEnd(text);
  const lines = toLines(text, end);
  const { metadata, body } = readMetadata(text, lines, options, messages);
  const blocks = toBlocks(text, lines, body);
  const unread = unreadBlock(text, end);
  if (unread) {
    blocks.push(unread);
    messages.push(unreadBlockMessage(unread));
  }
  return { text, metadata, blocks, messages: [...messages, ...findUnprintable(text)] };
}
