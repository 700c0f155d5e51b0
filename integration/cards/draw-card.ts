import { CARD_SIZE } from './card.ts';
import type { Card, CardStyle } from './card.ts';
import { subsetsFor } from './fonts.ts';
import type { CardFont } from './fonts.ts';

type Style = Record<string, string | number>;
interface Element {
  type: string;
  props: { style: Style; children?: (Element | string)[] };
}

/** Sizes of a title in pixels, by the characters that fit at that size. */
const SIZES: readonly (readonly [most: number, size: number])[] = [
  [36, 92],
  [72, 76],
  [120, 62],
  [Infinity, 50],
];
/** A longer title ends with an ellipsis; what is beyond would only cost time. */
const MOST = 400;
const INSET = 72;

/** Draws a card as a PNG. The libraries are loaded here: a site without cards needs neither. @throws Error naming the library that is missing. */
export async function drawCard(card: Card, style: CardStyle, font: CardFont): Promise<Uint8Array> {
  const { default: satori } = await import('satori').catch((error: unknown) => {
    throw new Error('cards are drawn by satori; npm install --save-dev satori', { cause: error });
  });
  const { default: sharp } = await import('sharp').catch((error: unknown) => {
    throw new Error('cards are made pictures by sharp, which comes with Astro; npm install sharp', {
      cause: error,
    });
  });
  const shown = (text: string | null) =>
    text !== null && subsetsFor(visible(text), font) ? visible(text) : null;
  const texts = {
    archive: shown(card.archive),
    title: shown(card.title),
    byline: shown(card.byline),
    date: shown(card.date),
  };
  const subsets = subsetsFor(`${Object.values(texts).join('')} ·…`, font) ?? [];
  const fonts = await Promise.all(
    subsets.flatMap((subset) =>
      style.weights.map(async (weight) => ({
        name: subset,
        data: await font.read(subset, weight),
        weight: weight as 400,
        style: 'normal' as const,
      })),
    ),
  );
  const svg = await satori(layout(texts, style, subsets.join(', ')), { ...CARD_SIZE, fonts });
  // A few colours are all there is on it.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 7 }).toBuffer();
}

/** Signs without a shape, and pictures, which fonts of letters have none of, are left out; white space is one space. */
const visible = (text: string) =>
  text
    .slice(0, MOST)
    .replaceAll(/[\p{Extended_Pictographic}\ufe0f\u200d]/gu, (sign) => (sign < '\u0100' ? sign : ''))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{C}/gu, '')
    .trim();

type Texts = { [K in keyof Card]: string | null };

function layout({ archive, title, byline, date }: Texts, style: CardStyle, fontFamily: string): Element {
  const [bold, regular] = style.weights;
  const main = title ?? archive ?? '';
  const size = SIZES.find(([most]) => main.length <= most)?.[1] ?? 50;
  const small = (text: string): Element =>
    box({ fontSize: 34, fontWeight: regular, color: style.quiet }, [text]);
  const credits = [byline, date].filter(Boolean).join(' · ');
  return box(
    {
      ...CARD_SIZE,
      ...{
        boxSizing: 'border-box',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: INSET,
      },
      ...{ background: style.ground, color: style.ink, fontFamily, borderTop: `18px solid ${style.accent}` },
    },
    [
      small(title !== null && archive !== null ? archive : ''),
      {
        type: 'div',
        props: {
          style: {
            ...{ display: 'block', fontSize: size, fontWeight: bold, lineHeight: 1.12, lineClamp: 5 },
            ...{ wordBreak: 'break-word', overflow: 'hidden', textOverflow: 'ellipsis' },
          },
          children: [main],
        },
      },
      small(credits),
    ],
  );
}

const box = (style: Style, children: (Element | string)[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
