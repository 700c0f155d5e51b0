import { defineToolbarApp } from 'astro/toolbar';
import { Desk } from './desk.ts';

/** Whether the app was open on this page, for a reload that is not its own. */
const OPEN = 'astro-verbatim:open';

/** "Quotations" in the toolbar of `astro dev`: docs/review.md. */
export default defineToolbarApp({
  init(canvas, app, server) {
    const desk = new Desk(canvas);
    app.onToggled(({ state }) => {
      sessionStorage.setItem(OPEN, state ? location.pathname : '');
      if (state) void desk.open();
      else desk.close();
    });
    // With `<ClientRouter />` the toolbar stays while pages come and go.
    document.addEventListener('astro:after-swap', () => {
      if (!desk.isOpen) return;
      sessionStorage.setItem(OPEN, location.pathname);
      void desk.follow();
    });
    server.on<{ path?: string }>('vite:beforeFullReload', (reload) => {
      desk.reloading(reload);
    });
    if (sessionStorage.getItem(OPEN) === location.pathname) app.toggleState({ state: true });
  },
});
