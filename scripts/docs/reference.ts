import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const main = fileURLToPath(new URL('../..', import.meta.url));

/** What the reference describes: exported types, whose doc comments are the text. */
const SECTIONS: { title: string; file: string; type: string; lead: string }[] = [
  {
    title: 'Options of `verbatim()`',
    file: 'index.ts',
    type: 'VerbatimOptions',
    lead: 'In `astro.config.mjs`.',
  },
  {
    title: 'Options of `verbatim({ markdown })`',
    file: 'markdown/index.ts',
    type: 'MarkdownOptions',
    lead: 'Also of `satteriQuotations()` and `remarkQuotations()` of `astro-verbatim/markdown`.',
  },
  {
    title: 'Options of `articles()`',
    file: 'loader.ts',
    type: 'ArticlesOptions',
    lead: 'In `src/content.config.ts`, from `astro-verbatim/loader`.',
  },
  {
    title: 'Options of `convert()`',
    file: 'convert/index.ts',
    type: 'ConvertOptions',
    lead: 'From `astro-verbatim/convert`.',
  },
  ...['Article', 'Quotation', 'Attribution', 'PullQuote', 'QuotationEmbed', 'QuotationsBy'].map((name) => ({
    title: `\`<${name}>\``,
    file: 'components/index.ts',
    type: `${name}Props`,
    lead: 'From `astro-verbatim/components`.',
  })),
  {
    title: 'Data of an entry',
    file: 'schema.ts',
    type: 'ArticleData',
    lead: '`entry.data` of a collection that `articles()` loads.',
  },
  {
    title: 'A quotation',
    file: 'archive/index.ts',
    type: 'Quotation',
    lead: 'One of `entry.data.quotations`. Offsets are half-open, in UTF-16 code units, into the text.',
  },
];

const HEAD = `# Reference

Written from the doc comments of the code by \`npm run docs\`; a test fails where this page says something else.
`;

/** The whole of docs/reference.md. */
export function reference(): string {
  const files = [...new Set(SECTIONS.map(({ file }) => `${main}integration/${file}`))];
  const config = ts.getParsedCommandLineOfConfigFile(
    `${main}tsconfig.json`,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  const program = ts.createProgram(
    [...files, `${main}integration/components/astro-modules.d.ts`],
    config?.options ?? {},
  );
  const checker = program.getTypeChecker();
  return [
    HEAD,
    ...SECTIONS.map(({ title, file, type, lead }) => {
      const source = program.getSourceFile(`${main}integration/${file}`);
      const module = source && checker.getSymbolAtLocation(source);
      const found = module && checker.getExportsOfModule(module).find(({ name }) => name === type);
      if (!found)
        throw new Error(`reference: expected the type ${type} among the exports of integration/${file}`);
      return `## ${title}\n\n${lead}\n\n${rows(checker, checker.getDeclaredTypeOfSymbol(aliased(checker, found)))}`;
    }),
  ].join('\n');
}

const aliased = (checker: ts.TypeChecker, symbol: ts.Symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

function rows(checker: ts.TypeChecker, type: ts.Type): string {
  const lines = checker.getPropertiesOfType(type).map((property) => {
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    const words = ts
      .displayPartsToString(property.getDocumentationComment(checker))
      .replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
    const shown = checker
      .typeToString(checker.getTypeOfSymbol(property), undefined, ts.TypeFormatFlags.NoTruncation)
      .replace(/ \| undefined$/, '');
    const short = shown.length > 90 ? kindOf(shown) : shown;
    return `| \`${property.name}\`${isOptional ? '' : ' (required)'} | \`${short.replaceAll('|', '\\|')}\` | ${words.replaceAll('|', '\\|')} |`;
  });
  return `| name | type | |\n|---|---|---|\n${lines.join('\n')}\n`;
}

/** What a type is at all, where all of it would be too long for a cell. */
function kindOf(type: string): string {
  if (/^"[^"]*"(?: \| "[^"]*")*$/.test(type)) return 'string';
  return type.endsWith('[]') ? 'object[]' : 'object';
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
