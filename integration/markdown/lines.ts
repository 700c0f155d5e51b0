import type { PhrasingContent } from 'mdast';
import { isLineBreak } from './tags.ts';

type Line = PhrasingContent[];

/** A paragraph cut before its last line: at a line feed of its own text, or a hard break. The first part is empty for one line. */
export function cutLastLine(children: readonly PhrasingContent[]): [before: Line, last: Line] {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    const rest = children.slice(index + 1);
    if (isLineBreak(child)) return [children.slice(0, index), trimmed(rest)];
    const at = child.type === 'text' ? child.value.lastIndexOf('\n') : -1;
    if (child.type === 'text' && at >= 0)
      return [
        withoutBreak(trimmed([...children.slice(0, index), text(child.value.slice(0, at))])),
        trimmed([text(child.value.slice(at)), ...rest]),
      ];
  }
  return [[], trimmed([...children])];
}

/** Without the `<br>` at its end, which Markdown keeps beside the line feed after it. */
const withoutBreak = (line: Line): Line =>
  line.length > 0 && isLineBreak(line[line.length - 1]) ? line.slice(0, -1) : line;

/** A paragraph cut after its first line. The second part is empty for one line. */
export function cutFirstLine(children: readonly PhrasingContent[]): [first: Line, after: Line] {
  for (const [index, child] of children.entries()) {
    const before = children.slice(0, index);
    if (isLineBreak(child)) return [trimmed(before), trimmed(children.slice(index + 1))];
    const at = child.type === 'text' ? child.value.indexOf('\n') : -1;
    if (child.type === 'text' && at >= 0)
      return [
        trimmed([...before, text(child.value.slice(0, at))]),
        trimmed([text(child.value.slice(at)), ...children.slice(index + 1)]),
      ];
  }
  return [trimmed([...children]), []];
}

/** All text of a line, as a reader sees it. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      'children' in node ? textOf(node.children) : 'value' in node && node.type !== 'html' ? node.value : '',
    )
    .join('');
}

/** Without white space at its ends, and without texts that are empty then. */
function trimmed(line: Line): Line {
  const [first, last] = [line.at(0), line.at(-1)];
  return line
    .map((node) => {
      if (node.type !== 'text') return node;
      let { value } = node;
      if (node === first) value = value.trimStart();
      if (node === last) value = value.trimEnd();
      return value === node.value ? node : text(value);
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
