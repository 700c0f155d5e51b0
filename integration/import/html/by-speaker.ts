import type { Line, TextBuilder } from '../text-builder.ts';

/** Words of one speaker in a quotation. */
interface Part {
  first: Line;
  last: Line;
  /** Where its words begin, behind the name. */
  start?: number;
  speaker?: string;
}

/** “**Ida Hall:** …”: words behind names are of whom these name. */
export function bySpeaker(lines: readonly Line[], out: TextBuilder): Part[] {
  const parts: Part[] = [];
  lines.forEach((line, index) => {
    const label = labelOf(line, lines.at(index + 1), index === 0, out);
    const isBlockStart = index === 0 || lines[index - 1].block !== line.block;
    if (parts.length === 0 || (label && isBlockStart))
      parts.push({ first: line, last: line, ...(label ? { start: label.end, speaker: label.name } : {}) });
    else parts[parts.length - 1].last = line;
  });
  return parts;
}

/** A name in bold letters with a colon, or one that has the first line to itself. */
function labelOf(
  line: Line,
  next: Line | undefined,
  isFirst: boolean,
  out: TextBuilder,
): { name: string; end: number } | null {
  const words = out.slice(line);
  const found = /^([^:.!?\n]{2,60}?)\s?:\s*/u.exec(words);
  if (!found || !/^\p{Lu}|^\p{Ll}+ \p{L}+$/u.test(found[1])) return null;
  const isStrong = out
    .marksFrom(line.start)
    .some(
      ({ tag, start, end }) =>
        tag === 'strong' && start === line.start && Math.abs(end - line.start - found[1].length) <= 2,
    );
  const isAlone =
    isFirst &&
    NAME.test(found[1]) &&
    found[0].length === words.length &&
    next !== undefined &&
    found[1].split(' ').length <= 5;
  if (isStrong && found[0].length < words.length)
    return { name: found[1], end: line.start + found[0].length };
  return (isStrong || isAlone) && next ? { name: found[1], end: next.start } : null;
}

/** Words that all begin as names do: “Opus 4.5”, “Ines van der Calder”. */
const NAME = /^(?:(?:[\p{Lu}\p{N}]\S*|d[aeiu]|del|van|der|den|von|zu|la|le|of|the)(?: |$))+$/u;
