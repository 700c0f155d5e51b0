/** What this archive is called and how it speaks. The one file to edit first. */
export const site = {
  name: 'The Pennywater Courier',
  /** One sentence for the front page, search engines and link previews. */
  description: 'The archive of a small paper in a small town, published to the letter.',
  /** Language of the archive's own words and dates (BCP 47). Each article has its own. */
  lang: 'en-GB',
  /** How many of the latest articles stand on the front page with something that was said in them. */
  leading: 5,
};
