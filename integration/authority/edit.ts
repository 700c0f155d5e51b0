import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { foldOf } from '../archive/slugs.ts';
import { STYLE } from '../articles/decision-text.ts';
import { toArticlePath } from './schema.ts';

/** What a person does with two names. */
export type Edit =
  | {
      verb: 'merge';
      /** The name to keep, and the one that is another name of the same person. */
      keep: string;
      alias: string;
      /** Articles in which it is so, by their paths below the folder; default: in all. */
      articles?: readonly string[] | undefined;
    }
  | { verb: 'apart'; names: readonly [string, string] }
  /** An article has another path: aliases that hold in it alone go with it. */
  | { verb: 'move'; from: string; to: string };

/** The comment of a new file. */
const HEAD = ' Who is who in this archive. "verbatim people" and any text editor write it.';

/**
 * `people.yaml` after an edit; comments, order and keys that nobody knows stay. What the edit says already changes nothing.
 *
 * @param yaml - a file that `readPeople` reads, or `''`
 */
export function editPeople(yaml: string, edit: Edit): string {
  const document: Document = parseDocument(yaml);
  if (edit.verb === 'move' && !move(document, edit)) return yaml;
  if (!isMap(document.contents)) {
    document.contents = document.createNode({});
    document.commentBefore ??= HEAD;
  }
  if (edit.verb === 'merge') merge(document, edit);
  else if (edit.verb === 'apart') keepApart(document, edit.names);
  const lines = document.toString({
    ...STYLE,
    indentSeq: !/^(?:people|apart):[^\S\n]*\n-/m.test(yaml),
    flowCollectionPadding: /[[{] /.test(yaml),
  });
  return yaml.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines;
}

function merge(document: Document, { keep, alias, articles }: Extract<Edit, { verb: 'merge' }>): void {
  const people = listIn(document, document.contents as YAMLMap, 'people');
  let person = people.items.find((item): item is YAMLMap => isMap(item) && hasName(item, keep));
  if (!person) people.add((person = document.createNode({ name: keep })));
  const isNew = !isSeq(person.get('aliases', true));
  const aliases = listIn(document, person, 'aliases');
  if (isNew) aliases.flow = true;
  if (aliases.items.some((item) => !isMap(item) && foldOf(String(item)) === foldOf(alias))) return;
  const scoped = aliases.items.find((item): item is YAMLMap => isMap(item) && hasOwnName(item, alias));
  if (articles === undefined) {
    if (scoped) aliases.items.splice(aliases.items.indexOf(scoped), 1);
    aliases.add(document.createNode(alias));
    return;
  }
  if (!scoped) {
    const item: YAMLMap = document.createNode({ name: alias });
    item.set('in', document.createNode([...articles], { flow: true }));
    aliases.flow = false;
    aliases.add(item);
    return;
  }
  const paths = listIn(document, scoped, 'in');
  const known = new Set(paths.items.map(String));
  for (const path of articles) if (!known.has(path)) paths.add(document.createNode(path));
}

function keepApart(document: Document, names: readonly [string, string]): void {
  const apart = listIn(document, document.contents as YAMLMap, 'apart');
  const folds = names.map(foldOf);
  const isThere = apart.items.some(
    (item) => isSeq(item) && folds.every((fold) => item.items.some((name) => foldOf(String(name)) === fold)),
  );
  if (!isThere) apart.add(document.createNode([...names], { flow: true }));
}

/** Gives the article its new path wherever it is named. Answers whether it is named. */
function move({ contents }: Document, { from, to }: Extract<Edit, { verb: 'move' }>): boolean {
  let isNamed = false;
  for (const person of itemsOf(contents, 'people'))
    for (const alias of itemsOf(person, 'aliases'))
      for (const path of itemsOf(alias, 'in'))
        if (isScalar(path) && toArticlePath(String(path.value)) === from.normalize('NFC')) {
          path.value = to;
          isNamed = true;
        }
  return isNamed;
}

/** The items of a list under a key; none where it is no list. */
function itemsOf(map: unknown, key: string): unknown[] {
  const list: unknown = isMap(map) ? map.get(key, true) : undefined;
  return isSeq(list) ? list.items : [];
}

const hasOwnName = (person: YAMLMap, name: string) => foldOf(String(person.get('name'))) === foldOf(name);

/** Whether it is the person of a name or of one of the aliases that hold everywhere. */
function hasName(person: YAMLMap, name: string): boolean {
  if (hasOwnName(person, name)) return true;
  const aliases: unknown = person.get('aliases', true);
  return (
    isSeq(aliases) && aliases.items.some((item) => !isMap(item) && foldOf(String(item)) === foldOf(name))
  );
}

/** The list under a key, made where there is none. */
function listIn(document: Document, map: YAMLMap, key: string): YAMLSeq {
  const known: unknown = map.get(key, true);
  if (isSeq(known)) return known;
  const list = document.createNode([]) as YAMLSeq;
  map.set(key, list);
  return list;
}
