/** What this archive is called, where it stands and how it speaks. The one file to edit first. */
export const site = {
  name: 'The Pennywater Courier',
  /** One sentence for the front page, search engines and link previews. */
  description: 'The archive of a small paper in a small town, published to the letter.',
  /** Where the archive is published: what feeds, link previews and citations name. */
  url: 'https://courier.pennywater.example',
  /** Folder of that host which the archive is served from: `/`, or `/archive/`. */
  base: '/',
  /** Language of the archive's own words and dates (BCP 47). Each article has its own. */
  lang: 'en-GB',
  /** Hosts that these articles stood on before. An `originalUrl` on one of them leads to the article's new address. */
  formerHosts: ['www.pennywatercourier.example'],
  /** How many of the latest articles stand on the front page with something that was said in them. */
  leading: 5,
  /** How many of the latest articles have a picture of their own in link previews; the others show the archive's. `0`: none at all. */
  cards: 1000,
  /** How many of the latest articles and quotations each feed holds. */
  feeds: { articles: 20, quotations: 50 },
  /** How many articles the front page lists below them before it only says how many there are in a year. */
  listed: 60,
  /** How many articles or quotations stand on one page of a list, and how many names. */
  perPage: 50,
  namesPerPage: 300,
};
