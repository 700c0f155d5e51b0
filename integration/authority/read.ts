import { foldOf } from '../archive/slugs.ts';
import { readCheckedYaml } from '../articles/checked-yaml.ts';
import type { Fault } from '../articles/checked-yaml.ts';
import { People } from './people.ts';
import { peopleFile } from './schema.ts';
import type { PeopleFile } from './schema.ts';

/** 12,000 people of 670 bytes each. */
export const MAX_PEOPLE_BYTES = 8 * 1024 * 1024;

const EXPECTED = { most: 'people', what: 'the list of the people of an archive' };

/**
 * Reads `people.yaml`.
 *
 * @param file - what messages call it
 * @param articles - paths of all articles below its folder, to check those that it names; default: none is checked
 * @throws ArticleError with a line for each fault: file, line, column, received, expected
 */
export function readPeople(yaml: string, file: string, articles?: Iterable<string>): People {
  const { value, offsetOf, place, refuse } = readCheckedYaml(yaml, file, peopleFile, EXPECTED);
  const faults = [
    ...namesTwice(value, offsetOf, place),
    ...pairsOfOne(value, offsetOf),
    ...(articles ? articlesGone(value, offsetOf, articles) : []),
  ];
  return faults.length > 0 ? refuse(faults) : new People(value);
}

type OffsetOf = (path: PropertyKey[]) => number;

/** Names that would be two people's. */
function* namesTwice({ people }: PeopleFile, offsetOf: OffsetOf, place: (offset: number) => string) {
  const owners = new Map<string, { person: number; path: PropertyKey[] }>();
  for (const [person, { name, aliases = [] }] of (people ?? []).entries()) {
    const claims: [name: string, path: PropertyKey[], where: string][] = [
      [name, ['people', person, 'name'], ''],
    ];
    for (const [at, alias] of aliases.entries()) {
      const path = ['people', person, 'aliases', at];
      if (typeof alias === 'string') claims.push([alias, path, '']);
      else for (const article of alias.in) claims.push([alias.name, path, article]);
    }
    for (const [claimed, path, where] of claims) {
      const key = `${foldOf(claimed)}\n${where}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, { person, path });
      else if (owner.person !== person) yield twice(claimed, offsetOf(path), place(offsetOf(owner.path)));
    }
  }
}

const twice = (name: string, offset: number, place: string): Fault => ({
  offset,
  reason: `received ${JSON.stringify(name)}, which is the name of another person already (${place}); expected a name of one person: take one of the two out, or say in which articles it is whose: { name: ${name}, in: [2024/harbour.txt] }`,
});

function* pairsOfOne({ people, apart }: PeopleFile, offsetOf: OffsetOf): Generator<Fault> {
  const known = new People({ people });
  for (const [at, names] of (apart ?? []).entries()) {
    const seen = new Map<string, string>();
    for (const [index, name] of names.entries()) {
      const person = foldOf(known.nameOf(name));
      const other = seen.get(person);
      if (other !== undefined)
        yield {
          offset: offsetOf(['apart', at, index]),
          reason: `received ${JSON.stringify(name)}, which is the same person as ${JSON.stringify(other)}; expected names of different people: take one of them, or the alias, out`,
        };
      seen.set(person, name);
    }
  }
}

function* articlesGone(
  { people }: PeopleFile,
  offsetOf: OffsetOf,
  articles: Iterable<string>,
): Generator<Fault> {
  const there = new Set([...articles].map((path) => path.normalize('NFC')));
  for (const [person, { aliases = [] }] of (people ?? []).entries())
    for (const [at, alias] of aliases.entries())
      if (typeof alias !== 'string')
        for (const [index, path] of alias.in.entries())
          if (!there.has(path))
            yield {
              offset: offsetOf(['people', person, 'aliases', at, 'in', index]),
              reason: `received the article ${JSON.stringify(path)}, expected one that is there, by its path below the folder of this file`,
            };
}
