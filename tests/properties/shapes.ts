/** A text of about a length, in UTF-16 code units. */
export type Shape = (length: number) => string;

const of =
  (piece: string): Shape =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length));
const each =
  (size: number, make: (index: number) => string, joint = '\n\n'): Shape =>
  (length) =>
    Array.from({ length: Math.ceil(length / size) }, (_, index) => make(index)).join(joint);

/** Texts that make a careless reader look at the same characters again and again, by what they are made of. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'one line of words': of('the keeper of the light wrote it all down in a book. '),
  'one word': of('w'),
  'one word in capitals': of('W'),
  'one letter a paragraph': of('a\n\n'),
  'one letter a line': of('a\n'),
  'wrapped lines': of('the keeper of the light wrote it all down in a book\n'),
  verse: of('the tide\n  is out\n'),
  'spaces, then a stop': (length) => ' '.repeat(length) + '.',
  'spaces in a line': (length) => `a${' '.repeat(length)}b`,
  'spaces at the ends of lines': (length) => `a${' '.repeat(200)}\n`.repeat(length / 200),
  'blank lines': of('\n'),
  'form feeds': of('\f\n'),
  tabs: of('a\t'),
  columns: of('a    b    c\n'),
  'no-break spaces': of('\u00a0a'),
  'indented steps': of('a:\n    b\n'),
  'signs of quoting': of('>'),
  'signs of quoting, spaced': of('> '),
  'quoted lines': of('> a\n'),
  'bare quoted lines': of('>\n'),
  'deeper and deeper': (length) =>
    Array.from({ length: Math.sqrt(2 * length) }, (_, depth) => '>'.repeat(depth) + 'a').join('\n'),
  bullets: of('- a\n'),
  numbers: each(8, (index) => `${(index % 900) + 1}. a`, '\n'),
  letters: of('a) a\nb) b\n'),
  hashes: of('#'),
  headings: of('# a\n\n'),
  'a hash and spaces': (length) => `# ${'a '.repeat(length / 2)}#`,
  'headings that never close': (length) => `# ${'\t'.repeat(200)}#\t#\n`.repeat(length / 200),
  'headings in capitals': of(
    'THE GATE OF THE HARBOUR\n\nwords and words and words and words and words and words and words\n\n',
  ),
  stars: of('* '),
  underlines: of('ab\n==\n'),
  'pipes and dashes': of('|-'),
  'front matter that never ends': (length) => `---\n${'a: b\n'.repeat(length / 5)}`,
  'front matter of spaces': (length) =>
    `---\ntags: "a${'\\x20'.repeat(Math.min(length, 60_000) / 4)}x"\n---\n\nw`,
  keys: (length) => `Title: a\n${'b: c\n'.repeat(length / 5)}`,
  'a headline of marks': (length) => `${'„a '.repeat(30)}a\n\n${'a'.repeat(length)}`,

  'opening marks': of('“'),
  'opening marks before words': of('“a '),
  'opening marks, one a paragraph': of('“a\n\n'),
  'opening marks, long paragraphs': of('“The ferry left without a lamp that night.\n\n'),
  'closing marks': of('a” '),
  'straight marks': of('"'),
  'straight marks before words': of('"a '),
  'straight and single marks': of(`"a' `),
  'single marks': of("'a "),
  apostrophes: of("a'a "),
  'low marks': of('„a '),
  guillemets: of('« a '),
  'guillemets the other way': of('»a «'),
  'corner brackets': of('「東'),
  'marks in marks': (length) => `${'“a ‘a '.repeat(length / 12)}${'a’ a” '.repeat(length / 12)}`,
  'marks of two kinds': of('“a ‘b '),
  'one quotation again and again': of('“we sail at six tonight” '),
  'one quotation, a paragraph each': of('“We sail at six tonight,” said Oda Lerch.\n\n'),
  'a quotation after another': each(
    60,
    (index) => `“We sail at ${index} tonight, ${index * 7} of us,” said Oda.`,
  ),
  'a speaker after another': each(50, (index) => `“We sail,” said Oda L${index}erch of Lindenau.`),
  'a speaker after another in one line': each(40, (index) => `“We sail,” said Oda L${index}erch.`, ' '),
  'pairs without names': of('“a b” said he '),
  'dashes of dialogue': of('— We sail.\n'),
  turns: of('ODA: We sail.\nMIRA: No.\n'),
  'mail in mail': of('On Monday Oda wrote:\n> a\n'),
  'lead-ins': of('Oda wrote:\n\n'),
  'block quotations': of('Oda wrote in the book:\n\n    No ferry leaves after dark.\n    None at all.\n\n'),
  'attribution lines': of('The ferry left.\n— Oda Lerch\n\n'),

  'said, said, said': of('said '),
  'said she, said she': of('said she, '),
  'that, that, that': of('that '),
  'clauses without an end': of('She said that the tide was out and '),
  'according to, according to': of('according to '),
  'according to names': of('According to Oda Lerch, '),
  'names without a verb': of('Oda Lerch '),
  'names and commas': (length) => `“We sail,” said Oda. ${'Oda, '.repeat(length / 5)}`,
  'names joined': of('Lerch of the '),
  initials: of('A.B.'),
  titles: of('Mr. '),
  'works and authors': of('The Gate, by Oda Lerch, '),
  addresses: of('https://example.com/a '),
  'addresses in brackets': of('(https://example.com/(a)). '),
  'addresses without white space': of('https://example.com/)('),
  'an address of brackets': (length) => `https://example.com/${'('.repeat(length / 2)}${')'.repeat(length)}.`,
  'the beginnings of addresses': of('https://'),
  'addresses in marks': of('“https://example.com/a,” said Oda. '),
  'one address': (length) => `https://example.com/${'a.'.repeat(length / 2)}`,
  'German speech': of('„Wir fahren“, sagte Oda, '),
  'French speech': of('« Nous partons », dit-elle, '),
  'Spanish speech': of('«Nos vamos», dijo Oda, '),

  colons: of('a: '),
  commas: of(','),
  'stops and signs': of('.,;:!?'),
  'a name and signs': (length) => `“A,” said Oda Lerch${'!'.repeat(length)}\0`,
  'full stops': of('a.'),
  ellipses: of('…'),
  hyphens: of('a-'),
  'slashes and hyphens': of('a-b/'),
  digits: of('1'),
  'digits and stops': of('1.'),
  'a digit and guillemets': (length) => `0${'»'.repeat(60)}\0 `.repeat(length / 60),
  brackets: of('['),
  braces: of('{'),
  parentheses: of('('),
  'closed parentheses': of('(a) '),
  tags: of('<a></a>'),
  backslashes: of('\\'),
  questions: of('a? '),
  exclamations: of('a! '),
  NUL: of('\0'),
  'half pairs': of('\ud800'),
  'combining marks': of('a\u0301'),
  'zero-width spaces': of('\u200b'),
  'joined emoji': of('👩‍👩‍👧'),
  'signs of direction': of('\u202ea\u202c'),
  ideographs: of('東京'),
};

/** Of each stage of a conversion the shapes that asked most of it: lines, marks, speakers and clauses, signs. `npm test` tries these. */
export const SAMPLE: readonly string[] = [
  'spaces in a line',
  'front matter that never ends',
  'straight and single marks',
  'one quotation again and again',
  'turns',
  'mail in mail',
  'clauses without an end',
  'German speech',
];

/** The text of a shape that has so many bytes in UTF-8, or a character less. @throws Error where there is no such shape. */
export function sized(name: string, bytes: number): string {
  const shape = SHAPES[name] as Shape | undefined;
  if (!shape)
    throw new Error(`received the shape "${name}", expected one of ${Object.keys(SHAPES).join(', ')}`);
  const text = shape(bytes);
  const encoder = new TextEncoder();
  const share = bytes / encoder.encode(text).length;
  const near = share < 1 ? shape(Math.ceil(text.length * share)) : text;
  return near.slice(0, encoder.encodeInto(near, new Uint8Array(bytes)).read);
}
