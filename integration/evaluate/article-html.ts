import { escapeHTML, spreadAttributes, voidElementNames } from 'astro/runtime/server/index.js';
import { aroundAttribution, aroundQuotation } from '../components/callout-html.ts';
import type { Around } from '../components/callout-html.ts';
import type { Labels } from '../components/labels.ts';
import type { Compiled } from './compile.ts';

/** HTML that is written already. `slot` is the one of the component around it, where it asked for one. */
class Markup {
  readonly html: string;
  readonly slot: unknown;
  constructor(html: string, slot: unknown) {
    this.html = html;
    this.slot = slot;
  }
}

type Child = Markup | string | number | boolean | null | undefined | Child[];
interface Props {
  children?: Child;
  slot?: unknown;
  'set:html'?: string;
  'set:text'?: string;
}
type Callout = (props: Record<string, unknown>, words: string, line: string | null) => string;
type Content = (props: { components: Record<string, unknown> }) => Child;

const FRAGMENT = Symbol('Fragment');

/**
 * An article with the callouts of this package, as HTML: to the byte what Astro writes when it renders the same MDX with the components,
 * and written at once, for Astro asks for the HTML of an entry synchronously.
 */
export function articleHtml({ code }: Compiled, labels: Labels): string {
  const Quotation: Callout = (props, words, line) =>
    within(aroundQuotation(props, {}, line !== null, labels), words, line);
  const Attribution: Callout = (props, words) =>
    within(aroundAttribution(props, {}), words, null);
  // The code is Sätteri's, of MDX in which every character of the article is a word or a string (ARCHITECTURE.md, invariant 2).
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(code) as (runtime: object) => { default: Content };
  const content = run({ Fragment: FRAGMENT, jsx, jsxs: jsx }).default;
  return toText(content({ components: { Fragment: FRAGMENT, Quotation, Attribution } }));
}

function jsx(type: string | symbol | Callout, { children, slot, ...props }: Props): Markup {
  if (typeof type === 'function') {
    const [lines, words] = divided(children);
    return new Markup(type(props, toText(words), lines.length > 0 ? toText(lines) : null), slot);
  }
  const { 'set:html': html, 'set:text': text, ...attributes } = props;
  const inner = shown(html) ?? shown(text && escapeHTML(text)) ?? toText(children);
  if (typeof type === 'symbol') return new Markup(inner, slot);
  const start = `<${type}${String(spreadAttributes(attributes))}`;
  const isVoid = inner === '' && voidElementNames.test(type);
  return new Markup(isVoid ? `${start}/>` : `${start}>${inner}</${type}>`, slot);
}

/** As Astro has it: of `set:` white space alone is left out. */
const shown = (html: string | undefined) => (html?.trim() === '' ? '' : html);

/** The printed attribution line, and the words. */
function divided(children: Child): [lines: Child[], words: Child[]] {
  const all = Array.isArray(children) ? children : [children];
  const isLine = (child: Child) => child instanceof Markup && child.slot === 'attribution';
  return [all.filter(isLine), all.filter((child) => !isLine(child))];
}

function toText(child: Child): string {
  if (child instanceof Markup) return child.html;
  if (Array.isArray(child)) return child.map(toText).join('');
  if (typeof child === 'string') return escapeHTML(child);
  return typeof child === 'number' ? String(child) : '';
}

const within = ({ before, line, after }: Around, words: string, printed: string | null) =>
  `${before}${words}${line === null ? '' : line + (printed ?? '')}${after}`;
