import type { Place } from '../../domain/places/place.ts';
import { loadPlaces } from '../place-picker/place-list.element.ts';
import { FieldError } from '../place-picker/field-error.element.ts';
import { PlaceSuggestions } from '../place-picker/place-suggestions.element.ts';
import { settlePlace, tellWhy } from '../place-picker/settle-place.element.ts';
import { openSearchLine } from '../search/search-line.element.ts';
import { SearchPanel } from '../search/search-panel.element.ts';
import { siteRoot } from '../layout/site-root.element.ts';

/**
 * Makes a form find careers with the site's own search: a result adds its career instead of
 * leading to its page.
 * @param take gets a slug, or what was typed, and then the slug of the first result for it.
 * @returns where to say, beside the field, why nothing is taken.
 */
export function careerField(
  form: HTMLFormElement,
  take: (asked: string, firstHit?: string) => void,
): FieldError | undefined {
  const field = form.querySelector('input');
  const host = field?.parentElement;
  if (!field || !host) return undefined;
  let panel: SearchPanel | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = field.value;
    if (typed.trim() === '') return;
    void (async () => {
      const hit = await panel?.firstHit();
      take(typed, hit && slugOfPath(hit.href));
    })();
  });
  host.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('[data-search-results] a')
        : null;
    if (!link || event.ctrlKey || event.metaKey) return;
    const slug = slugOfPath(`/${link.pathname.slice(siteRoot(document).pathname.length)}`);
    if (slug === undefined) return;
    event.preventDefault();
    field.focus();
    take(slug);
  });
  const start = () => {
    const where = document.createElement('input');
    panel = new SearchPanel(host, { field, where }, (listen) => openSearchLine(listen, 'careers'));
  };
  if (host.contains(document.activeElement)) start();
  else host.addEventListener('focusin', start, { once: true });
  return new FieldError(field);
}

/** The career that an address, from the site's root, leads to. */
const slugOfPath = (path: string) => /^\/careers\/([^/]+)\//.exec(path)?.[1];

/** Makes a form find places. `take` gets one, or '' for the whole country. */
export function placeField(form: HTMLFormElement, take: (place: Place | '') => void): void {
  const field = form.querySelector('input');
  if (!field) return;
  const suggestions = new PlaceSuggestions(field, (place) => {
    error.clear();
    take(place);
  });
  const error = new FieldError(field);
  const list = async () => {
    try {
      const places = await loadPlaces();
      suggestions.use(places.places);
      return places;
    } catch {
      suggestions.close();
      return undefined;
    }
  };
  if (field === document.activeElement) void list();
  else field.addEventListener('focus', () => void list(), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void (async () => {
      const places = await list();
      suggestions.close();
      if (!places) {
        error.say('The list of places could not be loaded. Check your connection and try again.');
        return;
      }
      const settled = await settlePlace(field.value.trim(), places, suggestions);
      if (settled.kind === 'unsettled') error.say(settled.sentence);
      else {
        error.clear();
        if (settled.kind === 'place') field.value = settled.place.name;
        take(settled.kind === 'place' ? settled.place : '');
        if (settled.kind === 'place') tellWhy(settled, field, error, suggestions);
      }
    })();
  });
}
