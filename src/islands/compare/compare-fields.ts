import type { Place } from '../../domain/place.ts';
import { loadPlaces } from '../place-picker/place-list.ts';
import { PlaceSuggestions } from '../place-picker/place-suggestions.ts';
import { openSearchLine } from '../search/search-line.ts';
import { SearchPanel } from '../search/search-panel.ts';
import { siteRoot } from '../site-root.ts';

/**
 * Makes a form find careers with the site's own search: a result adds its career instead of
 * leading to its page. `take` gets a slug, or what was typed.
 */
export function careerField(form: HTMLFormElement, take: (asked: string) => void): void {
  const field = form.querySelector('input');
  const host = field?.parentElement;
  if (!field || !host) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() !== '') take(field.value);
  });
  host.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('[data-search-results] a')
        : null;
    if (!link || event.ctrlKey || event.metaKey) return;
    const path = link.pathname.slice(siteRoot(document).pathname.length);
    const slug = /^careers\/([^/]+)\//.exec(path)?.[1];
    if (slug === undefined) return;
    event.preventDefault();
    field.focus();
    take(slug);
  });
  const start = () =>
    new SearchPanel(host, { field, where: document.createElement('input') }, openSearchLine);
  if (host.contains(document.activeElement)) start();
  else host.addEventListener('focusin', start, { once: true });
}

/** Makes a form find places. `take` gets one, or what was typed where no one place is meant. */
export function placeField(form: HTMLFormElement, take: (place: Place | string) => void): void {
  const field = form.querySelector('input');
  if (!field) return;
  const suggestions = new PlaceSuggestions(field, take);
  const list = () => {
    loadPlaces().then(
      ({ places }) => suggestions.use(places),
      () => suggestions.close(),
    );
  };
  if (field === document.activeElement) list();
  else field.addEventListener('focus', list, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.close();
    take(field.value.trim());
  });
}
