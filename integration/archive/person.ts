import type { ArticleData } from '../schema.ts';
import { foldOf } from './slugs.ts';

/** What `people.yaml` says of one who is named in an article. */
export type Person = NonNullable<ArticleData['people']>[number];

/** An article with what is known of those whom it names. */
export interface Named {
  data: Pick<ArticleData, 'people'>;
}

const known = new WeakMap<readonly Person[], Map<string, Person>>();

/** Who is meant by a name in an article, as `people.yaml` has it; undefined where it says nothing of the name. */
export function personIn({ data: { people } }: Named, name: string): Person | undefined {
  if (people === undefined) return undefined;
  let byName = known.get(people);
  if (!byName) {
    byName = new Map(people.flatMap((person) => person.names.map((one) => [foldOf(one), person])));
    known.set(people, byName);
  }
  return byName.get(foldOf(name));
}

/** The name under which the archive has a name of an article: the person's, else the name itself. */
export const nameIn = (entry: Named, name: string): string => personIn(entry, name)?.name ?? name;
