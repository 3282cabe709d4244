import { placeInAddress, searchWithPlace } from '../../domain/places/place-address.ts';
import type { Place } from '../../domain/places/place.ts';
import type { PlaceIndex } from '../../domain/places/place-query.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { carriedPlace, type HasForPlace } from '../../views/carried-place.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { siteRoot } from '../layout/site-root.element.ts';
import { carryPlace } from './carry-place.element.ts';
import { emptyHeader, showInHeader } from './header-place.element.ts';
import { loadPlaces } from './place-list.element.ts';
import { lookUpZip } from './look-up-zip.element.ts';
import { forgetPlace } from './remembered-place.element.ts';

/** What shows the place itself, and passes on what it shows. */
const showsPlace =
  'place-picker, career-finder, careers-compared, comparison-worksheet, reality-fair';

/**
 * Takes the place that a reader chose along a page: into the place field of its head, into its
 * links, and, where the page does not show it, into a line that says why.
 * @param fromDevice whether this device remembered it; then one that is unknown is forgotten.
 */
export async function takeAlong(asked: string, fromDevice: boolean): Promise<void> {
  const isShown = document.querySelector(showsPlace) !== null;
  if (!isShown) carryPlace(asked);
  const read = await placeOf(asked);
  if (read === 'unlisted') return;
  if (!read) {
    if (!fromDevice) return;
    forgetPlace();
    if (!isShown) carryPlace(undefined);
    return;
  }
  const { place, places } = read;
  showInHeader(place, places);
  if (isShown) return;
  if (document.querySelector('search-results')) await searchThere();
  else if (!isAbout(place)) sayWhich(place, fromDevice);
  carryPlace(place.slug);
}

async function placeOf(
  asked: string,
): Promise<{ readonly place: Place; readonly places: PlaceIndex } | 'unlisted' | undefined> {
  try {
    const index = await loadPlaces();
    const { kind, places } = await lookUpZip(index.asked(asked), index);
    if (kind === 'unlisted') return kind;
    const [place] = places;
    return kind === 'one' && place ? { place, places: index } : undefined;
  } catch {
    return 'unlisted';
  }
}

/** A page of results answers for the place that stands in its field by now. */
async function searchThere(): Promise<void> {
  await customElements.whenDefined('search-results');
  const field = document.querySelector('#header-where');
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Whether the page is the place's own. */
const isAbout = ({ slug }: Place) =>
  location.pathname.startsWith(new URL(`.${addresses.place(slug)}`, siteRoot(document)).pathname);

function hasForPlace({ id }: Place): HasForPlace {
  if (/place/i.test(document.body.dataset.kind ?? '')) {
    const row = `in-${id}`;
    return document.getElementById(row) ? { of: 'places', row } : { of: 'places' };
  }
  const national = document.querySelector('main [data-fact^="oews/"][data-fact*="/US/"]');
  return { of: national ? 'nation' : 'none' };
}

function sayWhich(place: Place, fromDevice: boolean): void {
  const line = fragmentOf(carriedPlace(place, hasForPlace(place), fromDevice));
  const [element] = line.children;
  document.querySelector('main h1')?.after(line);
  element?.querySelector('[data-do="leave"]')?.addEventListener('click', () => {
    element.remove();
    if (fromDevice) forgetPlace();
    carryPlace(undefined);
    emptyHeader();
    if (placeInAddress(location.search) === undefined) return;
    const search = searchWithPlace(location.search, undefined);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  });
}
