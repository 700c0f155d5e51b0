import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticleFile } from '../../../integration/articles/article-file.ts';
import { saveSidecar } from '../../../integration/review/opened.ts';
import { folder } from '../cli/folder.ts';

const TEXT = 'The people of the weir.\n';
const REFUSAL =
  'content/people.txt: its sidecar would be content/people.yaml, which says who is who in the archive; rename the article, for example to content/about-people.txt';

test.each(['people:\n  - name: Ada\n', '# all\napart: []\n', '{ "people": [] }\n'])(
  'an article people.txt beside %j is refused at the top of its folder alone',
  async (yaml) => {
    const home = await folder({
      'content/people.txt': TEXT,
      'content/people.yaml': yaml,
      'content/2024/people.txt': TEXT,
      'content/2024/people.yaml': 'title: The people\n',
    });
    const within = realpathSync.native(join(home, 'content'));
    expect(() => readArticleFile(home, 'content/people.txt', { within })).toThrow(REFUSAL);
    expect(readArticleFile(home, 'content/2024/people.txt', { within }).sidecar).not.toBeNull();
    const own = realpathSync.native(join(home, 'content/2024'));
    expect(readArticleFile(home, 'content/2024/people.txt', { within: own }).sidecar).not.toBeNull();
  },
);

test('no sidecar is written where who is who would stand', async () => {
  const home = await folder({ 'content/people.txt': TEXT });
  const within = realpathSync.native(join(home, 'content'));
  const file = 'content/people.txt';
  expect(readArticleFile(home, file, { within }).sidecar).toBeNull();
  await expect(saveSidecar(home, { file, within }, 'lang: en\n')).rejects.toThrow(REFUSAL);
});
