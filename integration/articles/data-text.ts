import { parse, stringify } from 'devalue';

/**
 * Data as text, for a cache or a digest: JSON where that can say it, else as Astro writes it in its own store (devalue): front matter holds
 * numbers that JSON has not, and a schema of the site's own may make dates or maps.
 *
 * @throws DevalueError for what no text can say, such as a function.
 */
export function textOf(data: unknown): string {
  return isJson(data) ? JSON.stringify(data) : stringify(data);
}

/** What `textOf` was given: JSON of an object begins with a brace, and what devalue writes with a bracket. */
export function fromText(text: string): Record<string, unknown> {
  return (text.startsWith('{') ? JSON.parse(text) : parse(text)) as Record<string, unknown>;
}

/** Whether JSON can say a value. A property that is undefined is as good as none. */
function isJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      return value === null || (Array.isArray(value) ? value.every(isItem) : isRecord(value));
    default:
      return false;
  }
}

const isItem = (value: unknown) => value !== undefined && isJson(value);

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  for (const key in value) if (!isJson((value as Record<string, unknown>)[key])) return false;
  return true;
}
