/**
 * Fetches what copies citations and makes the CSV of a page when that part of it comes near, since
 * most readers never get there. A press that comes sooner waits for it.
 */
const load = () =>
  Promise.all([
    import('./cite-copy.element.ts'),
    import('./page-csv.element.ts'),
    import('./share-panel.element.ts'),
  ]);

const near = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    // A press asks for it again, and goes without it where it cannot be had.
    load().catch(() => undefined);
  },
  { rootMargin: '400px' },
);
for (const part of document.querySelectorAll('.cite-page, cite-copy')) near.observe(part);

const link = document.querySelector<HTMLAnchorElement>('page-csv a');
link?.addEventListener('click', (event) => {
  if (customElements.get('page-csv') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  load().then(
    () => link.click(),
    () => location.assign(link.href),
  );
});
