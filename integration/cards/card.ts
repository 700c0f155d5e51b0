/** What the picture of a link preview shows. */
export interface Card {
  /** Name of the archive. */
  archive: string;
  /** Shown where the font has letters for it; else the card is the archive's. */
  title: string;
  byline: string | null;
  date: string | null;
}

/** How cards look. */
export interface CardStyle {
  /** A package of Fontsource with files of one weight each: `@fontsource/newsreader`. The site must have it. */
  font: string;
  /** Weight of title and of the small lines. */
  weights: [title: number, small: number];
  /** Colours as CSS has them. */
  ground: string;
  ink: string;
  quiet: string;
  accent: string;
}

/** In pixels, as link previews are shown everywhere. */
export const CARD_SIZE = { width: 1200, height: 630 };
