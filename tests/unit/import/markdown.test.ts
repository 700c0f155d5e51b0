import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../integration/import/forms/markdown/front-matter.ts';
import { isSitePage, metadataOf } from '../../../integration/import/forms/markdown/metadata.ts';
import { withoutShortcodes } from '../../../integration/import/forms/markdown/shortcodes.ts';
import { markdownAsHtml } from '../../../integration/import/forms/markdown/to-html.ts';

const NOW = new Date('2026-01-01');

describe('front matter', () => {
  test.each([
    ['YAML', '---\ntitle: Wall\n---\nText'],
    ['TOML', '+++\ntitle = "Wall"\n+++\nText'],
    ['JSON', '{\n"title": "Wall"\n}\nText'],
    ['JavaScript', '---js\nconst title = "Wall";\n---\nText'],
    ['YAML that is none', '---\ntitle: Wall\nlead: One: two\n---\nText'],
  ])('of %s', (_, page) => {
    const { data, body } = readFrontMatter(page);
    expect(data.title).toBe('Wall');
    expect(body).toBe('Text');
  });
  test('a rule in a text without front matter is a rule', () => {
    expect(readFrontMatter('Text\n\n---\n\nMore')).toEqual({ data: {}, body: 'Text\n\n---\n\nMore' });
  });
});

describe('metadata', () => {
  test('a date of any shape, with the offset it has', () => {
    expect(metadataOf({ date: '2012-10-19 2:05:46 -0400' }, 'a.md', NOW).date).toBe(
      '2012-10-19T02:05:46-04:00',
    );
    expect(metadataOf({}, '_posts/2019-05-03-wall.md', NOW).date).toBe('2019-05-03');
    expect(metadataOf({ path: '2020/05/15/wall' }, 'wall.md', NOW).date).toBe('2020-05-15');
    expect(metadataOf({}, 'wall.md', NOW).date).toBeUndefined();
  });
  test('writers as a text, a list or objects', () => {
    expect(metadataOf({ author: 'Ida Hall' }, 'a.md', NOW).byline).toEqual(['Ida Hall']);
    expect(metadataOf({ authors: ['Ida Hall', { name: 'Bo Lund' }] }, 'a.md', NOW).byline).toEqual([
      'Ida Hall',
      'Bo Lund',
    ]);
  });
  test.each([
    [{ draft: true }, 'a.md'],
    [{ published: false }, 'a.md'],
    [{ date: '2031-01-01' }, 'a.md'],
    [{}, '_drafts/a.md'],
  ])('%o in %s is not shown', (data, path) => {
    expect(metadataOf(data, path, NOW).hidden).toBeDefined();
  });
  test('a page without a date beside folders with dates is the site’s own', () => {
    expect(isSitePage({}, 'content/about.md', {}, new Set(['content/blog']))).toBe(true);
    expect(isSitePage({}, 'content/blog/wall.md', {}, new Set(['content/blog']))).toBe(false);
    expect(isSitePage({}, 'wall.md', {}, new Set())).toBe(false);
  });
});

describe('shortcodes', () => {
  test.each([
    ['{{< quote text="It leans." cite="Ida Hall" >}}', 'Ida Hall'],
    [
      '{% blockquote Ida Hall, The Wall https://example.com/wall %}\nIt leans.\n{% endblockquote %}',
      '<cite>The Wall</cite>',
    ],
    ['{% quote(author="Ida Hall") %}\nIt leans.\n{% end %}', 'Ida Hall'],
  ])('%s is a quotation', (tag, named) => {
    const { html } = markdownAsHtml(`Before.\n\n${tag}\n\nAfter.`);
    expect(html).toMatch(/<blockquote>\s*<p>It leans\.<\/p>\s*<footer>/);
    expect(html).toContain(named);
    expect(html).not.toMatch(/\{[{%]/);
  });
  test('what only the site knows is named, and its words stay', () => {
    expect(withoutShortcodes('{{% notice %}}Mind the wall.{{% /notice %}}')).toEqual({
      markdown: 'Mind the wall.',
      unknown: ['notice'],
    });
  });
  test('code keeps its braces', () => {
    const code = 'Write `{{ name }}`:\n\n```\n{% if wall %}\n```\n';
    expect(withoutShortcodes(code).markdown).toBe(code);
    expect(withoutShortcodes('{% highlight go %}\n{{ a }}\n{% endhighlight %}').markdown).toBe(
      '\n```\n{{ a }}\n```\n',
    );
  });
  test('braces that nothing closes stay', () => {
    expect(withoutShortcodes('{{ {% {{< a').markdown).toBe('{{ {% {{< a');
  });
  test('pictures and players leave a tag that is counted', () => {
    expect(withoutShortcodes('{{< figure src="a.png" caption="The wall" >}}').markdown).toContain(
      '<figcaption>The wall',
    );
    expect(withoutShortcodes('{{< youtube abc >}}').markdown).toBe('<iframe src="abc"></iframe>');
  });
});

describe('Markdown', () => {
  test('lines behind > that are each in marks of their own are quotations of their own', () => {
    expect(markdownAsHtml('> "It leans."\n> "It fell."').html.match(/<blockquote>/g)).toHaveLength(2);
    expect(markdownAsHtml('> It leans\n> and fell.').html.match(/<blockquote>/g)).toHaveLength(1);
  });
  test('a quotation that is a heading alone is a paragraph', () => {
    expect(markdownAsHtml('> ## It leans.').html).toBe('<blockquote>\n<p>It leans.</p>\n</blockquote>\n');
    expect(markdownAsHtml('> ## One\n>\n> It leans.').html).toContain('<h2>');
  });
  test('kramdown’s lists of attributes are no words', () => {
    expect(markdownAsHtml('The wall.\n{: .lead}\n\n* TOC\n{:toc}\n').html).toBe('<p>The wall.</p>\n');
  });
  test('notes stand below, without a heading or arrows of the compiler', () => {
    const { html } = markdownAsHtml('It leans.[^1]\n\n[^1]: By a foot.');
    expect(html).toContain('By a foot.');
    expect(html).not.toMatch(/↩|Footnotes/);
  });
});
