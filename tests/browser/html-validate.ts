import { readFile } from 'node:fs/promises';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Rules that are switched off, each with its reason. */
const OFF: Record<string, string> = {
  'require-sri': 'all scripts and styles come from the archive itself, under names made of their content',
  'long-title': 'a title is the article’s own, and is not cut',
};

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: Object.fromEntries(Object.keys(OFF).map((rule) => [rule, 'off' as const])),
  }),
);

/** What is wrong with a built page as HTML: a line for each fault, with its place and the name of the rule. */
export async function faultsOf(file: string): Promise<string[]> {
  const { results } = await validator.validateString(await readFile(file, 'utf8'), file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, message, ruleId, selector }) =>
        `${file}:${line}:${column} ${message} (${ruleId}) ${selector ?? ''}`,
    ),
  );
}
