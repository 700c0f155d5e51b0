import { unflow } from './unflow.ts';

const FLOWED = /;\s*format\s*=\s*"?flowed"?/i;

/**
 * A message without the `format=flowed` of its headers, and what its text was meant to be. postal-mime joins flowed lines without asking how deep
 * they are quoted, so that an answer becomes part of the line it answers; `unflow` asks.
 */
export function withoutFlowed(message: string): { message: string; mend: (text: string) => string } {
  const boundaries = new Set<string>();
  let isHeader = true;
  let [isFlowed, delsp] = [false, false];
  let header: string[] = [];
  const lines: string[] = [];
  const endHeader = () => {
    const words = header.join('\n');
    const unfolded = words.replace(/\r?\n[ \t]+/g, ' ');
    const boundary = /^content-type:[^\n]*?boundary\s*=\s*(?:"([^"\n]+)"|([^\s;"]+))/im.exec(unfolded);
    if (boundary) boundaries.add(`--${boundary.slice(1).find(Boolean)!}`);
    const type = /^content-type:.*/im.exec(unfolded)?.[0] ?? '';
    const flows = FLOWED.test(type);
    isFlowed ||= flows;
    delsp ||= flows && /;\s*delsp\s*=\s*"?yes/i.test(type);
    lines.push(flows ? words.replace(FLOWED, '') : words);
    header = [];
  };
  for (const line of message.split('\n')) {
    if (isHeader) header.push(line);
    else lines.push(line);
    if (isHeader && line.trim() === '') {
      endHeader();
      isHeader = false;
    } else if (!isHeader && line.startsWith('--') && boundaries.has(line.trimEnd())) isHeader = true;
  }
  if (header.length > 0) endHeader();
  return { message: lines.join('\n'), mend: (text) => (isFlowed ? unflow(text, delsp) : text) };
}
