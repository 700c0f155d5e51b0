import type { ReviewItem } from '../review/item.ts';
import type { ArticleView } from './article-view.ts';
import { ROOM_CSS } from './panel-style.ts';

/** What the page's words are marked as while the app is open, each with its look; later ones lie over earlier ones. */
const LOOKS = {
  shown: 'background-color: color-mix(in srgb, #3b82f6 14%, transparent)',
  suggested:
    'background-color: color-mix(in srgb, #f59e0b 16%, transparent); text-decoration: underline dashed 1px #b45309',
  accepted: 'background-color: color-mix(in srgb, #16a34a 20%, transparent)',
  current: 'background-color: #fde047; color: #1c1917',
} as const;
type Look = keyof typeof LOOKS;

/**
 * Marks findings and suggestions on the page by the browser's custom highlights: they are painted over the text, and no element, and
 * so nothing of what is built, is touched. The page makes room for the panel as long.
 */
export class Highlights {
  readonly #sheet = new CSSStyleSheet();
  #current: Range[] = [];

  show(view: ArticleView, items: readonly ReviewItem[], current: ReviewItem | null): void {
    const ranges: Record<Look, Range[]> = { shown: [], suggested: [], accepted: [], current: [] };
    for (const item of items)
      for (const piece of item.content) {
        const range = view.rangeOf(piece);
        if (!range) continue;
        if (item === current) ranges.current.push(range);
        else if (item.state !== 'rejected')
          ranges[item.state === 'accepted' ? 'accepted' : item.shown ? 'shown' : 'suggested'].push(range);
      }
    this.#current = ranges.current;
    this.#sheet.replaceSync(
      ROOM_CSS +
        Object.entries(LOOKS)
          .map(([look, css]) => `::highlight(verbatim-${look}) { ${css} }`)
          .join('\n'),
    );
    if (!document.adoptedStyleSheets.includes(this.#sheet)) document.adoptedStyleSheets.push(this.#sheet);
    for (const [priority, look] of (Object.keys(LOOKS) as Look[]).entries()) {
      const highlight = new Highlight(...ranges[look]);
      highlight.priority = priority;
      CSS.highlights.set(`verbatim-${look}`, highlight);
    }
  }

  /** Brings the current words into sight, where they are not. `covered` is what lies over the page. */
  reveal(covered: DOMRect): void {
    const box = this.#current.at(0)?.getBoundingClientRect();
    if (!box) return;
    const bottom =
      covered.top > innerHeight / 3 && covered.width > innerWidth / 2 ? covered.top : innerHeight;
    if (box.top >= 60 && box.bottom <= bottom - 60) return;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    scrollBy({ top: box.top - bottom * 0.35, behavior });
  }

  clear(): void {
    for (const look of Object.keys(LOOKS)) CSS.highlights.delete(`verbatim-${look}`);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
