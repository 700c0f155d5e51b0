import { isWebAddress } from '../../../convert/web-address.ts';
import type { Imported } from '../../imported.ts';
import type { XmlElement } from '../../xml/read-elements.ts';
import { allNamed, attributeOf, firstNamed, lineOf, localOf } from './walk.ts';

/** What a header says of its text. The date is that of the text: of its source, else of its making, else of the file's publication. */
export function headerOf(element: XmlElement): Pick<Imported, 'title' | 'byline' | 'date' | 'tags' | 'url'> {
  const header = firstNamed(element, 'teiHeader');
  const statement = firstNamed(header, 'titleStmt');
  const published = firstNamed(header, 'publicationStmt');
  const titles = statement ? statement.children.filter((child) => localOf(child) === 'title') : [];
  const main = titles.find((title) => /^(?:main|a)?$/.test(attributeOf(title, 'type') ?? '')) ?? titles.at(0);
  const keywords = header ? [...allNamed(header, 'keywords')] : [];
  return {
    title: lineOf(main),
    byline: statement ? [...allNamed(statement, 'author')].flatMap((author) => nameOf(author) ?? []) : [],
    date: [firstNamed(header, 'sourceDesc'), firstNamed(header, 'creation'), published]
      .flatMap((part) => (part ? [...allNamed(part, 'date')] : []))
      .map((date) => attributeOf(date, 'when') ?? attributeOf(date, 'value') ?? lineOf(date) ?? '')
      .find((date) => /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T|$)/.test(date)),
    tags: keywords.flatMap((list) =>
      [...allNamed(list, 'term'), ...allNamed(list, 'item')].flatMap((term) => lineOf(term) ?? []),
    ),
    url: published && [...allNamed(published, 'idno')].map((id) => lineOf(id) ?? '').find(isWebAddress),
  };
}

/** “Hall, Ida” with parts that are named as such is “Ida Hall”. */
function nameOf(author: XmlElement): string | undefined {
  const parts = ['forename', 'surname'].map((name) => lineOf(firstNamed(author, name)));
  return parts.every(Boolean) ? parts.join(' ') : lineOf(author);
}
