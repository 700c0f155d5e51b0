// The colours that a reader chose. Loaded before the page is drawn, so that none flashes; without it the system's choice holds.
(() => {
  const root = document.documentElement;
  const stored = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null; // storage is switched off
    }
  };
  const show = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  show(stored());

  document.addEventListener('DOMContentLoaded', () => {
    const choice = document.querySelector('.theme');
    choice.hidden = false;
    choice.querySelector(`[value="${root.dataset.theme ?? 'auto'}"]`).checked = true;
    choice.addEventListener('change', ({ target }) => {
      show(target.value);
      try {
        localStorage.setItem('theme', target.value);
      } catch {
        // It holds for this page.
      }
    });
  });
})();
