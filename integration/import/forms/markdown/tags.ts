/** A tag of Hugo, Zola, Jekyll, Hexo or Eleventy: where it stands, and what is in it. */
export interface Tag {
  start: number;
  end: number;
  name: string;
  /** Arguments by name; those without one by their number, from 0. */
  args: Readonly<Record<string, string>>;
  /** The words after the name, where none of them is an argument with a name or in marks: “Ida Hall, The Wall”. */
  words: string;
  /** Where the tag stands that closes this one, as an index into the list of tags; null where none does. */
  close: number | null;
}

const BRACES: readonly (readonly [open: string, close: string])[] = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
  ['{{', '}}'],
];
/** The longest tag; more is a brace that nothing closes. */
const LONGEST = 4000;

/** All tags of a text, in its order. */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  /** Tags that wait for the one that closes them. */
  const open: number[] = [];
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const braces = BRACES.find(([opening]) => text.startsWith(opening, at));
    const within = braces && text.slice(at + braces[0].length, at + LONGEST);
    const length = within?.indexOf(braces![1]) ?? -1;
    if (!braces || !within || length < 0 || isInCode(text, at)) {
      at++;
      continue;
    }
    const end = at + braces[0].length + length + braces[1].length;
    const words = within.slice(0, length).replace(/^-|-$/g, '').trim();
    const parts = partsOf(words);
    const { name } = parts;
    const closed = closedName(name, braces[0]);
    if (closed !== null) {
      const partner = open.findLastIndex((index) => closed === '' || tags[index].name === closed);
      if (partner >= 0) tags[open[partner]].close = tags.length;
      open.length = partner < 0 ? open.length : partner;
    } else if (!words.endsWith('/') && braces[0] !== '{{') open.push(tags.length);
    tags.push({ start: at, end, ...parts, close: null });
    at = end;
  }
  return tags;
}

/** The name that a tag closes: “/figure” of Hugo, “endquote” of Liquid, “end” of Zola, which closes whatever is open. Null where it closes nothing. */
function closedName(name: string, braces: string): string | null {
  if (name.startsWith('/')) return name.slice(1).trim();
  return braces === '{%' && /^end/i.test(name) ? name.slice('end'.length) : null;
}

/** `key="value"`, `"value"`, `word` */
const ARGUMENT = /(?:\b([\w-]{1,60})[=:] ?)?(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`,()=]+))/g;

function partsOf(words: string): Pick<Tag, 'name' | 'args' | 'words'> {
  const name = /^\/?\s?[^\s("']*/.exec(words)![0];
  const args: Record<string, string> = {};
  let number = 0;
  for (const [, key, ...values] of words.slice(name.length).replaceAll('\\"', '”').matchAll(ARGUMENT))
    args[key || String(number++)] = values.find(Boolean) ?? '';
  const rest = words.slice(name.length).trim();
  return { name: name.replaceAll(/\s/g, ''), args, words: /["'`=()]/.test(rest) ? '' : rest };
}

/** Whether an odd number of backticks stands before an offset in its line. */
function isInCode(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - LONGEST), at);
  return line.split('`').length % 2 === 0;
}
