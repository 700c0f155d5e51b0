/** A click on the link of a quotation copies its address as well. Without this script it is a link like any other. */
const told = document.createElement('p');
told.className = 'told';
told.setAttribute('role', 'status');
document.body.append(told);

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.permalink') : null;
  // Browsers have no clipboard for pages that came over http.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!link || !clipboard) return;
  clipboard.writeText(link.href).then(
    () => {
      told.textContent = 'The link to the quotation is copied.';
      link.dataset.copied = '';
      setTimeout(() => {
        told.textContent = '';
        delete link.dataset.copied;
      }, 2000);
    },
    () => undefined, // not allowed: the link has led to its place all the same
  );
});
