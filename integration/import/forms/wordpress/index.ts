import type { Form, Imported, Skipped, Source } from '../../imported.ts';
import { childText, isFault, readElements } from '../../xml/read-elements.ts';
import { readItem } from './item.ts';

/** A WordPress export: RSS with names of WordPress's own (WXR 1.0 to 1.2), of any length. */
export const wordpress: Form = {
  name: 'WordPress export',
  recognise: ({ head }) =>
    /<rss\b/.test(head) && /wordpress\.org\/export\/|<wp:wxr_version|<wp:post_type/.test(head),
  read: readWordpress,
};

const READ = new Set(['item', 'wp:author']);

async function* readWordpress({ path }: Source): AsyncGenerator<Imported | Skipped> {
  const names = new Map<string, string>();
  for await (const element of readElements(path, READ)) {
    if (isFault(element))
      yield {
        what: '',
        why: `${element.fault}; what follows is read as far as it can be. Export it again, or mend it there`,
        isFault: true,
      };
    else if (element.name === 'item') yield* readItem(element, names);
    else {
      const login = childText(element, 'wp:author_login');
      const name = childText(element, 'wp:author_display_name');
      if (login !== undefined && name !== undefined) names.set(login, name);
    }
  }
}
