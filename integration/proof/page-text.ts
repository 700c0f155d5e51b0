import { Tokenizer, TokenizerMode } from 'parse5';
import type { Token, TokenHandler } from 'parse5';

/** What a page shows of articles, in its order. `name` is the wrapper's `data-verbatim`, or the `data-verbatim-header` of header lines. */
export interface PageText {
  articles: { name: string; text: string }[];
  headers: { name: string; text: string }[];
}

/**
 * What the tokenizer must do after a start tag, by the HTML Standard's tree construction: in these elements `<` starts no tag.
 * The tree itself is not needed, and would cost twice as much.
 */
const MODES: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** Elements whose text a reader of the page does not see. */
const UNSEEN = new Set([
  'title',
  'textarea',
  'script',
  'style',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'template',
]);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const FOREIGN = new Set(['svg', 'math']);
/** The parser drops a line feed right after these start tags. */
const DROP_FIRST_LINE_FEED = new Set(['pre', 'listing', 'textarea']);

/** Names of articles: of the element around an article, and around the lines above its body. */
const WRAPPER = 'data-verbatim';
const HEADER = 'data-verbatim-header';

/** An element within which text goes elsewhere: into an article, or (`null`) nowhere. It ends with its own end tag. */
interface Region {
  tag: string;
  /** Elements of the same name open inside it, and itself. */
  depth: number;
  into: string[] | null;
}

/** Reads the text of a page as a browser would. Never throws; cost is linear. */
export function pageTextOf(page: string): PageText {
  const articles: { name: string; parts: string[] }[] = [];
  const headers: { name: string; parts: string[] }[] = [];
  const regions: Region[] = [];
  let sink: string[] | null = null;
  let foreign = 0;
  let dropLineFeed = false;

  const enter = (tag: string, into: string[] | null) => {
    regions.push({ tag, depth: 1, into });
    sink = into;
  };
  const take = (token: Token.CharacterToken) => {
    const chars = dropLineFeed && token.chars.startsWith('\n') ? token.chars.slice(1) : token.chars;
    dropLineFeed = false;
    sink?.push(chars);
  };
  const handler: TokenHandler = {
    onStartTag(token) {
      const { tagName: tag, attrs, selfClosing } = token;
      dropLineFeed = DROP_FIRST_LINE_FEED.has(tag) && foreign === 0;
      if (VOID.has(tag) || (selfClosing && (foreign > 0 || FOREIGN.has(tag)))) return;
      if (FOREIGN.has(tag)) foreign++;
      tokenizer.inForeignNode = foreign > 0;
      if (foreign === 0) tokenizer.state = MODES[tag] ?? tokenizer.state;
      const region = regions.at(-1);
      if (region?.tag === tag) region.depth++;
      if (sink === null && regions.length > 0) return;
      const wrapper = attrs.find(({ name }) => name === WRAPPER || name === HEADER);
      if (wrapper) {
        const parts: string[] = [];
        (wrapper.name === WRAPPER ? articles : headers).push({ name: wrapper.value, parts });
        enter(tag, parts);
      } else if (UNSEEN.has(tag) || attrs.some((attribute) => attribute.name === 'data-inferred'))
        enter(tag, null);
    },
    onEndTag({ tagName: tag }) {
      dropLineFeed = false;
      if (FOREIGN.has(tag) && foreign > 0) foreign--;
      tokenizer.inForeignNode = foreign > 0;
      const region = regions.at(-1);
      if (region?.tag !== tag || --region.depth > 0) return;
      regions.pop();
      sink = regions.length > 0 ? regions.at(-1)!.into : null;
    },
    onCharacter: take,
    onWhitespaceCharacter: take,
    onNullCharacter: () => undefined, // dropped in the body of a page
    onComment: () => undefined,
    onDoctype: () => undefined,
    onEof: () => undefined,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
  tokenizer.write(page, true);
  const joined = (all: typeof articles) => all.map(({ name, parts }) => ({ name, text: parts.join('') }));
  return { articles: joined(articles), headers: joined(headers) };
}
