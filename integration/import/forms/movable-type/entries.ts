/** An entry of a Movable Type or TypePad export: its fields in capitals, each as often as it stands there, and its sections. */
export interface Entry {
  fields: ReadonlyMap<string, readonly string[]>;
  sections: ReadonlyMap<string, string>;
}

const ENTRY_END = /^-{8}\s*$/;
const SECTION_END = /^-{5}\s*$/;
const SECTION = /^([A-Z][A-Z ]*):\s*$/;
const FIELD = /^([A-Z][A-Z ]*):(.*)$/;

/**
 * The entries of an export, in order. A line of five hyphens ends a section only where another section, or the end of the entry, comes next: a body may
 * have such a line of its own.
 */
export function* entriesOf(lines: Iterable<string>): Generator<Entry> {
  let entry: string[] = [];
  for (const line of lines) {
    if (!ENTRY_END.test(line)) {
      entry.push(line);
      continue;
    }
    yield* read(entry);
    entry = [];
  }
  yield* read(entry);
}

function* read(lines: readonly string[]): Generator<Entry> {
  if (lines.every((line) => line.trim() === '')) return;
  const fields = new Map<string, string[]>();
  const sections = new Map<string, string>();
  let name: string | null = null;
  let words: string[] = [];
  /** Of a section that stands several times, as comments do, the first is kept. */
  const end = () => {
    if (name !== null && !sections.has(name)) sections.set(name, words.join('\n').trim());
    words = [];
  };
  lines.forEach((line, at) => {
    const next = lines[at + 1] as string | undefined;
    const isEnd = SECTION_END.test(line) && (next === undefined || next.trim() === '' || SECTION.test(next));
    const opened = SECTION.exec(line);
    if (isEnd) {
      end();
      name = '';
    } else if (name === '' && opened) name = opened[1];
    else if (name === null) {
      const field = FIELD.exec(line.replace(/^\uFEFF/, ''));
      if (field) fields.set(field[1], [...(fields.get(field[1]) ?? []), field[2].trim()]);
    } else words.push(line);
  });
  end();
  yield { fields, sections };
}

/** “05/03/2019 09:50:00 PM”, the local time of the site, as ISO 8601. Undefined for what is no such time. */
export function entryDate(printed: string | undefined): string | undefined {
  const found =
    /^(?<month>\d\d?)\/(?<day>\d\d?)\/(?<year>\d{4})(?: (?<hour>\d\d?):(?<rest>\d\d(?::\d\d)?)(?: ?(?<half>[AP]M))?)?$/i.exec(
      printed ?? '',
    )?.groups as Partial<Record<string, string>> | undefined;
  if (!found) return undefined;
  const { month, day, year, hour, rest, half } = found;
  const date = `${year!}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  if (Number.isNaN(Date.parse(date))) return undefined;
  if (hour === undefined) return date;
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  return `${date}T${String(hours).padStart(2, '0')}:${rest!.padEnd(5, ':00')}`;
}
