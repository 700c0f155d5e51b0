import mammoth from 'mammoth';

/** Names that word processors give to the paragraphs of a quotation; Word's own are English in every language. */
const QUOTE_STYLES = [
  ...[
    'Quote',
    'Intense Quote',
    'Block Text',
    'Block Quote',
    'Blockquote',
    'Block Quotation',
    'Quotation',
    'Quotations',
  ],
  ...[
    'Zitat',
    'Intensives Zitat',
    'Citation',
    'Citation intense',
    'Cita',
    'Cita destacada',
    'Citazione',
    'Citaat',
  ],
  ...['Pull Quote', 'Extract'],
];
const STYLE_MAP = [
  ...QUOTE_STYLES.map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  'br[type="page"] => hr',
];

/** Twentieths of a point that set a paragraph in: a quarter of an inch, less than any program's first step. */
const SET_IN = 360;

/** What mammoth reads of a paragraph, as far as we ask for it. */
interface Paragraph {
  type: string;
  children?: Paragraph[];
  styleName?: string | null;
  numbering?: unknown;
  alignment?: string | null;
  indent?: { start?: string | null; hanging?: string | null; firstLine?: string | null };
  value?: string;
}

/**
 * A `.docx` as HTML, with its quotations as `<blockquote>`: paragraphs in a style for them, or set in from both the margin and their neighbours.
 * Why mammoth: it reads footnotes, text boxes, strict files and the styles of other programs; docx4js and officeparser give words without them.
 */
export async function docxAsHtml(bytes: Buffer): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      styleMap: STYLE_MAP,
      transformDocument: withQuotations,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  return value.replace(/ ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, '');
}

/** Gives paragraphs that are set in the style of a quotation, where most paragraphs are not. */
function withQuotations(document: Paragraph): Paragraph {
  const body = document.children ?? [];
  const plain = body.filter((node) => node.type === 'paragraph' && textOf(node).trim() !== '');
  const setIn = plain.filter(isSetIn);
  if (setIn.length * 2 > plain.length) return document;
  const quoted = new Set(setIn);
  return {
    ...document,
    children: body.map((node) => (quoted.has(node) ? { ...node, styleName: QUOTE_STYLES[0] } : node)),
  };
}

function isSetIn({ styleName, numbering, alignment, indent }: Paragraph): boolean {
  const isOther = /^(?:heading|title|subtitle|list|toc|caption|bibliography|signature)/i.test(
    styleName ?? '',
  );
  const isCentred = alignment === 'center' || alignment === 'right' || alignment === 'end';
  return (
    !numbering &&
    !isOther &&
    !isCentred &&
    Number(indent?.hanging ?? 0) === 0 &&
    Number(indent?.start ?? 0) >= SET_IN
  );
}

const textOf = (node: Paragraph): string => node.value ?? (node.children ?? []).map(textOf).join('');
