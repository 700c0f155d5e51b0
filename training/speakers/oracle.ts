/**
 * What the reader of names gives a ranker to choose from: for every quotation of a wide file whose speaker the text names, is that person
 * among the entities, alone and under a name without stray words?
 *
 *     npm run measure:people -- GOLD.jsonl [--list misses|stray|merged|gender|mention N]
 */
import { convertOptions, parse } from '../../integration/convert/index.ts';
import { hashWord } from '../../integration/convert/languages/index.ts';
import { findEntities } from '../../integration/convert/people/index.ts';
import type { Entity } from '../../integration/convert/people/index.ts';
import { wordsOf } from '../../integration/convert/text/index.ts';
import { groupOf, holds, isName, namesOf, plain, readTexts } from './gold.ts';
import type { Person, WideQuotation, WideText } from './gold.ts';

/** Words of a name that no name of the person has. */
const strayIn = (name: string, person: Person): string[] =>
  plain(name)
    .split(' ')
    .filter((word) => word !== '' && !namesOf(person).some((known) => holds(known, word)));
const hasOffice = (name: string, person: Person): boolean =>
  plain(name)
    .split(' ')
    .some((word) => word !== '' && !holds(plain(person.name), word));

const newRow = () => ({
  named: 0,
  found: 0,
  merged: 0,
  stray: 0,
  office: 0,
  printed: 0,
  mentioned: 0,
  roles: 0,
  known: 0,
  alone: 0,
  told: 0,
  right: 0,
  wrong: 0,
});
type Row = ReturnType<typeof newRow>;

const rows = new Map<string, Row>();
const listed: string[] = [];
const args = process.argv.slice(2);
const kind = args.includes('--list') ? args[args.indexOf('--list') + 1] : null;
const most = kind ? Number(args[args.indexOf('--list') + 2] ?? 40) : 0;
const SHE = /^(?:she|her|elle|sie|ella|lei|ela|zij|ze)$/i;
const HE = /^(?:he|him|il|lui|er|él|egli|ele|hij)$/i;

for (const text of readTexts(args[0])) {
  const row = rowOf(groupOf(text));
  const options = convertOptions.parse({ lang: text.lang });
  const article = parse(text.text, options);
  const speech = text.quotations.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  const entities = findEntities(wordsOf(article), article.metadata.lang, speech);
  for (const quotation of text.quotations) {
    const person = text.people.find(({ name }) => name === quotation.speaker);
    if (!person || quotation.open) continue;
    judge(row, text, quotation, person, entities);
  }
}

function rowOf(group: string): Row {
  const row = rows.get(group) ?? newRow();
  rows.set(group, row);
  return row;
}

function note(what: string, text: WideText, ...more: unknown[]): void {
  if (what === kind) listed.push(`${text.id} ${text.lang}: ${more.map((x) => JSON.stringify(x)).join(' ')}`);
}

function judge(
  row: Row,
  text: WideText,
  quotation: WideQuotation,
  person: Person,
  entities: readonly Entity[],
): void {
  row.named++;
  const own = entities.filter(({ name }) => isName(name, person, text.people));
  // The best of several: whose name is the person's own, then whose places are more.
  const isOwn = ({ name }: Entity): number =>
    holds(plain(person.name), plain(name)) || holds(plain(name), plain(person.name)) ? 1 : 0;
  const best = own.toSorted((a, b) => isOwn(b) - isOwn(a) || b.mentions.length - a.mentions.length).at(0);
  if (!best) {
    note('misses', text, person.name, person.aliases, quotation.source);
    return;
  }
  row.found++;
  const others = text.people.filter((other) => other !== person);
  const foreign = best.mentions.filter((mention) => {
    const printed = text.text.slice(mention.start, mention.end);
    return (
      others.some((other) => isName(printed, other, text.people)) && !isName(printed, person, text.people)
    );
  });
  if (foreign.length > 0) {
    row.merged++;
    note(
      'merged',
      text,
      best.name,
      person.name,
      foreign.slice(0, 3).map(({ start, end }) => text.text.slice(start, end)),
    );
  }
  if (strayIn(best.name, person).length > 0) {
    row.stray++;
    note('stray', text, best.name, person.name);
  }
  if (hasOffice(best.name, person)) {
    row.office++;
    note('office', text, best.name, person.name);
  }
  mentionedIn(row, text, quotation, person, entities);
  calledBy(row, text, quotation, best, entities);
  genderOf(row, text, quotation, best);
}

/** Where the source is a pronoun: does the person have its gender? */
function genderOf(row: Row, text: WideText, { source }: WideQuotation, { name, gender }: Entity): void {
  if (source.length !== 1) return;
  const asked = SHE.test(source[0]) ? 'female' : HE.test(source[0]) ? 'male' : null;
  if (!asked) return;
  row.told++;
  if (!gender) note('unknown', text, name, source[0]);
  else if (gender === asked) row.right++;
  else {
    row.wrong++;
    note('gender', text, name, gender, source[0]);
  }
}

/** Where the source prints the name: is it a mention of an entity with the person's name? */
function mentionedIn(
  row: Row,
  text: WideText,
  { source, spans }: WideQuotation,
  person: Person,
  entities: readonly Entity[],
): void {
  const named = source.find((printed) => isName(printed, person, text.people) && /\p{Lu}/u.test(printed));
  if (!named || !namesOf(person).some((name) => holds(plain(named), name.split(' ').at(-1)!))) return;
  const at = nearest(text.text, named, spans[0].start);
  if (at < 0) return;
  row.printed++;
  const there = entities.filter(({ mentions }) =>
    mentions.some(({ start, end }) => start < at + named.length && end > at),
  );
  if (there.some(({ name }) => isName(name, person, text.people))) row.mentioned++;
  else
    note(
      'mention',
      text,
      named,
      person.name,
      there.map(({ name }) => name),
      text.text.slice(at - 30, at + named.length + 20),
    );
}

/** Where the source is a phrase without a name: does the person have a noun of it, and nobody else? */
function calledBy(
  row: Row,
  text: WideText,
  { source }: WideQuotation,
  best: Entity,
  entities: readonly Entity[],
): void {
  const [phrase] = source;
  if (
    source.length !== 1 ||
    !/\s/.test(phrase) ||
    phrase
      .split(/\s+/)
      .slice(1)
      .some((word) => /^\p{Lu}/u.test(word) && text.lang !== 'de')
  )
    return;
  if (
    plain(best.name)
      .split(' ')
      .some((word) => holds(plain(phrase), word))
  )
    return;
  row.roles++;
  const nouns = phrase.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const holders = (entity: Entity): boolean =>
    nouns.some(
      (noun) =>
        entity.titles.has(hashWord(noun)) || (entity.age !== null && noun.startsWith(`${entity.age}`)),
    );
  if (!holders(best)) {
    note(
      'role',
      text,
      phrase,
      best.name,
      best.mentions.slice(0, 2).map(({ start, end }) => text.text.slice(Math.max(0, start - 60), end + 60)),
    );
    return;
  }
  row.known++;
  if (entities.filter(holders).length === 1) row.alone++;
}

function nearest(text: string, part: string, to: number): number {
  let best = -1;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (best < 0 || Math.abs(at - to) < Math.abs(best - to)) best = at;
  return best;
}

const percent = (part: number, whole: number): string =>
  (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);
console.log(
  'group      named | found | merged stray office | at its place, of printed | sex right unknown wrong',
);
for (const [name, r] of rows)
  console.log(
    name.padEnd(9),
    String(r.named).padStart(6),
    `|${percent(r.found, r.named)} |${percent(r.merged, r.found)}${percent(r.stray, r.found)}${percent(r.office, r.found)} |`,
    `${percent(r.mentioned, r.printed)} of ${String(r.printed).padStart(5)} |`,
    `${percent(r.known, r.roles)}${percent(r.alone, r.roles)} of ${r.roles} |`,
    `${percent(r.right, r.told)}${percent(r.told - r.right - r.wrong, r.told)}${percent(r.wrong, r.told)} of ${r.told}`,
  );
for (const entry of listed.filter((entry, i) => listed.indexOf(entry) === i).slice(0, most))
  console.log(entry);
