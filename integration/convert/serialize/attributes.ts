import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { asAttributeExpression } from './js-string.ts';

/** Values that are the same in quotes as in an expression; no doubled underscore, which build tools use for placeholders. */
const SIMPLE = /^[a-z\d]+(?:[-_][a-z\d]+)*$/i;

/** Attributes in the order given; those without a value are left out. Strings of the article become JavaScript strings. */
export function toAttributes(
  values: Record<string, string | number | boolean | null | undefined>,
): MdxJsxAttribute[] {
  const attributes: MdxJsxAttribute[] = [];
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === null || value === undefined) continue;
    attributes.push({ type: 'mdxJsxAttribute', name, value: toValue(value) });
  }
  return attributes;
}

function toValue(value: string | number | boolean): MdxJsxAttribute['value'] {
  if (typeof value === 'string' && SIMPLE.test(value)) return value;
  const expression = typeof value === 'string' ? asAttributeExpression(value).slice(1, -1) : String(value);
  return { type: 'mdxJsxAttributeValueExpression', value: expression };
}
