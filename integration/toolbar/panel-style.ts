/** The panel's look: dark as Astro's toolbar is, whatever the page; over its right or left side, on a narrow screen over its foot or head. */
export const PANEL_CSS = `
:host { all: initial; }
* { box-sizing: border-box; }
.panel {
  position: fixed; z-index: 2000000000; inset: 12px 12px 72px auto; width: min(320px, calc(100vw - 24px));
  display: flex; flex-direction: column; gap: 10px; padding: 14px;
  font: 14px/1.45 system-ui, sans-serif; color: #e7e9ee; background: #13151a;
  border: 1px solid #3f4453; border-radius: 12px; box-shadow: 0 8px 30px rgb(0 0 0 / 45%);
}
.panel[data-side='start'] { inset: 12px auto 72px 12px; }
.panel[data-folded] { inset-block-start: auto; width: auto; }
.panel[data-folded] > :not(header) { display: none; }
@media (width < 900px) {
  .panel, .panel[data-side='end'] { inset: auto 8px 64px 8px; width: auto; max-height: 52vh; overflow: auto; }
  .panel[data-side='start'] { inset: 8px 8px auto 8px; width: auto; }
}
h2, h3, p, ol, dl, dd { margin: 0; padding: 0; }
h2 { font-size: 15px; font-weight: 650; }
header { display: flex; align-items: center; gap: 10px; }
.placement { display: flex; gap: 6px; margin-inline-start: auto; }
header .count + .placement { margin-inline-start: 0; }
.fold[aria-expanded='true'] span::before { content: '–'; }
.fold[aria-expanded='false'] span::before { content: '+'; }
header .count { margin-inline-start: auto; color: #b8bdca; font-variant-numeric: tabular-nums; }
progress { width: 100%; height: 6px; appearance: none; border: 0; border-radius: 3px; overflow: hidden; background: #343841; }
progress::-webkit-progress-bar { background: #343841; }
progress::-webkit-progress-value { background: #4ade80; }
progress::-moz-progress-bar { background: #4ade80; }
.panel > * { flex: none; }
.card { display: grid; gap: 8px; padding: 12px; background: #1e2129; border-radius: 8px; }
.words { font-family: Georgia, serif; font-size: 15px; max-height: 7.2em; overflow: auto; overflow-wrap: anywhere; white-space: pre-line; }
.neighbour { font-family: Georgia, serif; font-size: 13px; color: #b8bdca; max-height: 4.4em; overflow: auto; overflow-wrap: anywhere; white-space: pre-line; }
.neighbour:empty { display: none; }
.facts { display: flex; flex-wrap: wrap; gap: 4px 12px; color: #b8bdca; font-size: 13px; }
.facts b { color: #e7e9ee; font-weight: 600; }
.reasons { color: #b8bdca; font-size: 13px; padding-inline-start: 1.2em; list-style: disc; }
.verbs { display: flex; flex-wrap: wrap; gap: 6px; }
button {
  font: inherit; color: inherit; padding: 4px 9px; background: #2c303a; border: 1px solid #4b5162; border-radius: 6px; cursor: pointer;
}
button:hover { background: #3a3f4c; }

.panel:focus { outline: none; }
:focus-visible { outline: 2px solid #93b4ff; outline-offset: 2px; }
kbd { font: 600 12px/1 ui-monospace, monospace; padding: 2px 5px; margin-inline-end: 5px; background: #13151a; border: 1px solid #4b5162; border-radius: 4px; }
.panel > .list { flex: 1; min-height: 60px; overflow: auto; list-style: none; }
.list button {
  display: grid; grid-template-columns: 1.4em 1fr auto; gap: 6px; width: 100%; text-align: start; background: none; border: 0; padding: 5px 6px;
}
.list button[aria-current='true'] { background: #343a4d; }
.list .line { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.list .share { color: #b8bdca; font-variant-numeric: tabular-nums; font-size: 13px; }
.list .rejected .line { text-decoration: line-through; color: #9aa0ae; }
form { display: grid; gap: 8px; }
label { display: grid; gap: 3px; font-size: 13px; color: #b8bdca; }
input { font: inherit; color: #fff; background: #0c0e12; border: 1px solid #5d6478; border-radius: 6px; padding: 5px 8px; width: 100%; }
.hint { color: #fcd34d; }
.fault { color: #fca5a5; }
.said { color: #b8bdca; font-size: 13px; min-height: 1.45em; }
@media (width < 900px) { .list { display: none; } }
@media (prefers-reduced-motion: no-preference) { progress::-webkit-progress-value { transition: width .15s; } }
`;

/** On a narrow screen the page can be scrolled until its last words stand above the panel. Its width stays as it is. */
export const ROOM_CSS = `
@media (width < 900px) { body { padding-block-end: 56vh !important; } }
`;
