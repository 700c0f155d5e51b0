import { convertOptions, parse } from 'astro-verbatim/convert';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../integration/convert/people/index.ts';
import { wordsOf } from '../../../integration/convert/text/index.ts';

/** The people and bodies of a text with what is printed for each. */
function named(text: string, lang = 'en'): Record<string, string[]> {
  const words = wordsOf(parse(text, convertOptions.parse({ lang })));
  return Object.fromEntries(
    findEntities(words, lang).map(({ name, mentions }) => [
      name,
      mentions.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

function entity(text: string, name: string, lang = 'en') {
  const words = wordsOf(parse(text, convertOptions.parse({ lang })));
  const found = findEntities(words, lang).find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} in ${Object.keys(named(text, lang)).join(', ')}`);
  return found;
}

const names = (text: string, lang?: string): string[] => Object.keys(named(text, lang));

describe('names of people', () => {
  it('has no office before it, however it is written', () => {
    expect(names('Chief Executive Fiona Strand said so.')).toEqual(['Fiona Strand']);
    expect(names('The striker looked up. Striker Tunde Bello missed.')).toEqual(['Tunde Bello']);
    expect(names('Then Liberal Democrat Ann Quill rose.')).toEqual(['Ann Quill']);
    expect(names('We met CHRIS BOWEN MP there.')).toEqual(['CHRIS BOWEN']);
    expect(names('„Ein Gedicht“, so Bahnsprecher Uwe Tietz.', 'de')).toEqual(['Uwe Tietz']);
    expect(names('Das sagte SPD-Chefin Oda Lerch.', 'de')).toEqual(['Oda Lerch']);
    expect(names('Dat zegt bakker Liesbeth Kuipers.', 'nl')).toEqual(['Liesbeth Kuipers']);
    expect(names('Le ministre de l’Économie Armand Tissier a ri.', 'fr')).toEqual(['Armand Tissier']);
  });

  it('has no letters or office behind it', () => {
    expect(names('There stood Ann Lee Deputy Director with us.')).toEqual(['Ann Lee']);
  });

  it('keeps particles, hyphens and capitals within', () => {
    expect(names('We asked Jan van der Quill.')).toEqual(['Jan van der Quill']);
    expect(names('a dit Marine Le Quill hier', 'fr')).toEqual(['Marine Le Quill']);
    expect(names('Ayer vino José Quill y Lerma.', 'es')).toEqual(['José Quill y Lerma']);
    expect(names('ha detto Massimo D’Orsi ieri', 'it')).toEqual(['Massimo D’Orsi']);
  });

  it('leaves a nickname out and marks it', () => {
    expect(names('“He cheats,” said Walter “The Goose” Penning.')).toEqual(['Walter Penning']);
    expect(names('Ray “Biscuit” Tolley said no.')).toEqual(['Ray Tolley']);
  });

  it('goes on over a line of prose, not over a short line', () => {
    expect(names('In the long year that followed we often met Ann\nLee at the quay.')).toEqual([
      'Ann\nLee'.replace('\n', ' '),
    ]);
    expect(names('We signed:\n\nAnn Lee\nTom Hale')).toEqual(['Ann Lee', 'Tom Hale']);
  });

  it('is one in whatever form', () => {
    expect(named('Andrés Manuel López Quill vino. López Quill habló. Quill se fue.', 'es')).toEqual({
      'Andrés Manuel López Quill': ['Andrés Manuel López Quill', 'López Quill', 'Quill'],
    });
    expect(names('BOWEN AND THE QUAY\n\nWe met Chris Bowen. J. Hale came, and Jane Hale left.')).toEqual([
      'Chris Bowen',
      'Jane Hale',
    ]);
    expect(named('Marta and Paul Egerton came. They like Marta.')).toEqual({
      'Paul Egerton': ['Paul Egerton'],
      'Marta Egerton': ['Marta', 'Marta'],
    });
  });

  it('is one where one of two prints is a misprint', () => {
    expect(names('We met Kristin Quill. Kristen Quill laughed, and Kristen Quill left.')).toEqual([
      'Kristen Quill',
    ]);
    expect(names('We met Julia Quill. Julie Quill laughed.')).toEqual(['Julia Quill', 'Julie Quill']);
  });

  it('is another where a title contradicts it', () => {
    expect(names('The wall fell on Tom Holm, 12. There came Mrs Holm.')).toEqual(['Tom Holm', 'Mrs Holm']);
    expect(names('Ida Holm opened the quay, said Mr Holm.')).toEqual(['Ida Holm', 'Mr Holm']);
    expect(names('“We shall go,” said Mrs. Tom Hale.')).toEqual(['Mrs. Tom Hale']);
    expect(named('Marta and Paul Egerton came, with Mrs Egerton ahead of Mr Egerton.')).toEqual({
      'Paul Egerton': ['Paul Egerton', 'Egerton'],
      'Marta Egerton': ['Marta', 'Egerton'],
    });
  });

  it('is one of a single word where it acts or speaks', () => {
    expect(names('Burton said, “I saw nothing.”')).toEqual(['Burton']);
    expect(names('Quist read it twice.')).toEqual(['Quist']);
    expect(names('Divers said the footings were gone.')).toEqual([]);
    expect(names('Production stopped. Sales dropped.')).toEqual([]);
    expect(names('„Nein“, sagte Henne. Der Wind kam.', 'de')).toEqual(['Henne']);
  });

  it('is none in a heading, a label of a picture or a day', () => {
    expect(names('[Illustration: "WHAT A PITY."]')).toEqual([]);
    expect(names('VOILÀ LE PILOTE\n\nIl est là.', 'fr')).toEqual([]);
    expect(names('We left on Monday, in May.')).toEqual([]);
  });

  it('is the initials that a bracket gives', () => {
    expect(named('We saw Naomi Frayn (NF) there.\n\nNF: Who lit the stove?')).toEqual({
      'Naomi Frayn': ['Naomi Frayn', 'NF', 'NF'],
    });
  });
});

describe('names of bodies', () => {
  it('are whole', () => {
    expect(names('said the Marrow Bay Fishermen’s Cooperative.')).toEqual([
      'Marrow Bay Fishermen’s Cooperative',
    ]);
    expect(names('A spokesman for the Department for Culture, Media and Sport said so.')).toEqual([
      'Department for Culture, Media and Sport',
    ]);
    expect(names('a declarado el Ministerio de Quilla.', 'es')).toEqual(['Ministerio de Quilla']);
  });

  it('have an abbreviation, printed in brackets or not', () => {
    expect(named('The Office for Lifts and Hoists (OLH) shut. The OLH said so.')).toEqual({
      'Office for Lifts and Hoists': ['Office for Lifts and Hoists', 'OLH', 'OLH'],
    });
    expect(names('He asked the Quay Harbour Organization, and the QHO said no.')).toEqual([
      'Quay Harbour Organization',
    ]);
  });
});

describe('what a text says of them', () => {
  it('is an age, an office and a sex', () => {
    const gail = entity('We saw Gail Whitlow, 56, a dentist, there.', 'Gail Whitlow');
    expect([gail.age, gail.person, gail.gender, gail.genderByName]).toEqual([56, true, 'female', true]);
    expect(entity('Then the actress, Sasha Quill, rose.', 'Sasha Quill')).toMatchObject({
      gender: 'female',
      genderByName: false,
    });
    expect(entity('Bernard Adair and his daughter Sasha came.', 'Sasha').gender).toBe('female');
    expect(entity('Wim Quist came. He sat down.', 'Wim Quist')).toMatchObject({ gender: 'male' });
  });
});

describe('titles', () => {
  it('of husband and wife part them, and a rank beside “Mrs” is his', () => {
    expect(names('Bishop Ambrose Kerr and Lady Kerr came. Sir Ambrose nodded.')).toEqual([
      'Ambrose Kerr',
      'Lady Kerr',
    ]);
    expect(names('We saw Mrs. Hale. “Yes,” said Dr. Hale.')).toEqual(['Mrs. Hale', 'Dr. Hale']);
    expect(names('Le mur est tombé sur Jean Holm, 12 ans. « Non », a dit Mme Holm.', 'fr')).toEqual([
      'Jean Holm',
      'Mme Holm',
    ]);
  });

  it('of an office say less of sex than a given name', () => {
    expect(entity('Then the chairman, Ann Lee, rose.', 'Ann Lee').gender).toBe('female');
    expect(entity('Dat zegt bakker Liesbeth Kuipers.', 'Liesbeth Kuipers', 'nl').gender).toBe('female');
  });
});

describe('German nouns', () => {
  it('are no part of a name behind them', () => {
    expect(names('Am Kai stand Angreifer Jonas Quill. Schwedens Superstar kam.', 'de')).toEqual([
      'Jonas Quill',
    ]);
    expect(names('Das war Quills Boot. Wir trafen Oda Quill.', 'de')).toEqual(['Oda Quill']);
  });
});
