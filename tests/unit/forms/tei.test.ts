import { expect, test } from 'vitest';
import { toTei } from '../../../integration/forms/tei/index.ts';
import { publishText } from '../../forms/publish.ts';
import { readXml, textsAt, validator } from '../../forms/xml.ts';

const validate = validator('./tei.rng');
const TEI = { t: 'http://www.tei-c.org/ns/1.0' };

const text = `Title: The Wall
By: Oda Lerch
Date: 2024-05-03

# The wall

The boats are late again. The inspector’s report says:

> The north wall has moved eleven centimetres.
>
> — Ines Calder, The Harbour Book

- one
- two

the tide
  is out
the tide
  is in

“We sail at six,” said Ines Calder, “or <not> at all.” She said that nobody had asked her. The so-called “experts” were late.
`;

test('the document is valid, and its front and body are the text', () => {
  const tei = toTei(publishText(text));
  const document = readXml(tei);
  validate(document);
  expect(tei.slice(tei.indexOf('<text>'))).toMatchInlineSnapshot(`
    "<text><front><div type="header"><ab xml:space="preserve">Title: The Wall
    By: Oda Lerch
    Date: 2024-05-03</ab></div></front>
    <body>
    <div n="2"><head><seg type="sign"># </seg>The wall</head><p>The boats are late again. The inspector’s report <seg type="cue">says</seg>:</p><cit><quote xml:id="q-13d5w6mjx" source="#w-1" resp="#verbatim" cert="0.97"><p><seg type="sign">> </seg>The north wall has moved eleven centimetres.
    <seg type="sign">></seg></p></quote><bibl><seg><seg type="sign">> </seg>— <rs type="source" ref="#s-1">Ines Calder</rs>, The Harbour Book</seg></bibl></cit><list><item><seg type="sign">- </seg>one</item><item><seg type="sign">- </seg>two</item></list><ab type="verse" xml:space="preserve">the tide
      is out
    the tide
      is in</ab><p><said xml:id="q-1b1qt21r2" next="#q-1b1qt21r2.2" resp="#verbatim" cert="0.960734000881131" who="#s-1" direct="true">“We sail at six,”</said> <seg type="cue">said</seg> <rs type="source" ref="#s-1">Ines Calder</rs>, <said xml:id="q-1b1qt21r2.2" prev="#q-1b1qt21r2" who="#s-1" direct="true">“or &#x3C;not> at all.”</said> <rs type="source" ref="#s-1">She</rs> <seg type="cue">said</seg> <said xml:id="q-1on8zzv8u" resp="#verbatim" cert="0.9547627319543621" who="#s-1" direct="false">that nobody had asked her</said>. The so-called <soCalled xml:id="q-0eesyw6p5" resp="#verbatim" cert="0.8787071636727768">“experts”</soCalled> were late.</p></div></body>
    </text>
    </TEI>
    "
  `);
});

test('what is printed and what is inferred, and how sure that is', () => {
  const document = readXml(toTei(publishText(text)));
  expect(textsAt(document, '//t:titleStmt/t:title[not(@resp)]', TEI)).toEqual(['The Wall']);
  expect(textsAt(document, '//t:person[@resp="#verbatim"]/t:persName', TEI)).toEqual(['Ines Calder']);
  expect(textsAt(document, '//t:said[@who][@cert > 0.5]', TEI)).toContain('“We sail at six,”');
  const untitled = readXml(toTei(publishText('The ferry left.')));
  validate(untitled);
  expect(textsAt(untitled, '//t:titleStmt/t:title[@resp="#verbatim"]', TEI)).toHaveLength(1);
});

test('a quotation that a person decided about names the editor', () => {
  const article = publishText(text);
  const quotations = article.data.quotations.map((one) => ({ ...one, status: 'decided' as const }));
  const document = readXml(toTei({ ...article, data: { ...article.data, quotations } }));
  validate(document);
  expect(textsAt(document, '//t:said[@resp="#editor"][@cert="high"]', TEI)).not.toHaveLength(0);
  expect(textsAt(document, '//t:respStmt/t:name', TEI)).toEqual(['astro-verbatim', 'The Pennywater Courier']);
});

test('a suggestion is no quotation', () => {
  const article = publishText(text);
  const quotations = article.data.quotations.map((one) => ({ ...one, status: 'suggested' as const }));
  const document = readXml(toTei({ ...article, data: { ...article.data, quotations } }));
  validate(document);
  expect(textsAt(document, '//t:quote | //t:said | //t:soCalled | //t:person', TEI)).toEqual([]);
});

test('a link is a ref, wherever words may stand, and its address one that XML takes', () => {
  const linked = `${text}
## The end https://heading.example/

• an item at https://item.example/

“We sail at six, as https://speech.example/ has it,” said Ines Calder.
`;
  const linkedWords = [
    { exact: 'boats are', href: 'https://boats.example/?a=1&b=é東' },
    { exact: 'moved eleven', href: 'https://walls.example/' },
    { exact: 'Harbour Book', href: 'https://books.example/' },
    { exact: 'is out\nthe tide', href: 'https://tides.example/' },
    { exact: '“experts” were', href: 'https://experts.example/' },
  ];
  const xml = toTei(publishText(linked, 'a-day', linkedWords));
  const tei = readXml(xml);
  validate(tei);
  expect([...xml.matchAll(/<ref target="([^"]*)">/g)].slice(2).map(([, target]) => target)).toEqual([
    'https://boats.example/?a=1&#x26;b=%C3%A9%E6%9D%B1',
    'https://walls.example/',
    'https://books.example/',
    'https://tides.example/',
    ...['https://experts.example/', 'https://experts.example/'],
    'https://heading.example/',
    'https://item.example/',
    'https://speech.example/',
  ]);
  expect(textsAt(tei, '//t:ref', TEI)).toContain('boats are');
  expect(textsAt(tei, '//t:ref//t:ref | //t:ref//t:said | //t:ref//t:rs', TEI)).toEqual([]);
});
