import { placeInAddress, searchWithPlace } from '../../domain/places/place-address.ts';
import type { Place } from '../../domain/places/place.ts';
import { carriedPlace } from '../../views/carried-place.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { carryPlace } from './carry-place.element.ts';
import { loadPlaces } from './place-list.element.ts';
import { lookUpZip } from './look-up-zip.element.ts';
import { forgetPlace } from './remembered-place.element.ts';

/** What shows the place itself, or leads to what does. */
const showsPlace = 'place-picker, careers-compared, comparison-worksheet, search-results';

/**
 * Takes the place that a reader chose along a page: into the place field of its head, into its
 * links, and, where the page has figures and cannot show them for a place, into a line that says so.
 * @param fromDevice whether this device remembered it; then one that is unknown is forgotten.
 */
export async function takeAlong(asked: string, fromDevice: boolean): Promise<void> {
  const isShown = document.querySelector(showsPlace) !== null;
  // A picker passes on what it shows.
  if (!isShown) carryPlace(asked);
  const place = await placeOf(asked);
  if (place === 'unlisted') return;
  if (!place) {
    if (!fromDevice) return;
    forgetPlace();
    if (!isShown) carryPlace(undefined);
    return;
  }
  fillWhere(place);
  if (isShown) return;
  carryPlace(place.slug);
  if (hasNationalFigures()) sayWhich(place, fromDevice);
}

async function placeOf(asked: string): Promise<Place | 'unlisted' | undefined> {
  try {
    const index = await loadPlaces();
    const { kind, places } = await lookUpZip(index.asked(asked), index);
    if (kind === 'unlisted') return kind;
    return kind === 'one' ? places[0] : undefined;
  } catch {
    return 'unlisted';
  }
}

/** Fills the place field of the head, which a reader may have filled already. */
function fillWhere({ name }: Place): void {
  if (new URLSearchParams(location.search).has('where')) return;
  const field = document.querySelector<HTMLInputElement>('#header-where');
  if (field?.value === '' && field !== document.activeElement) field.value = name;
}

/** Whether the page shows pay of the nation. Pages of places speak of theirs. */
const hasNationalFigures = () =>
  !/place/i.test(document.body.dataset.kind ?? '') &&
  document.querySelector('main [data-fact^="oews/"][data-fact*="/US/"]') !== null;

function sayWhich(place: Place, fromDevice: boolean): void {
  const line = fragmentOf(carriedPlace(place, fromDevice));
  const [element] = line.children;
  document.querySelector('main h1')?.after(line);
  element?.querySelector('[data-do="leave"]')?.addEventListener('click', () => {
    element.remove();
    if (fromDevice) forgetPlace();
    carryPlace(undefined);
    const field = document.querySelector<HTMLInputElement>('#header-where');
    if (field?.value === place.name) field.value = '';
    if (placeInAddress(location.search) === undefined) return;
    const search = searchWithPlace(location.search, undefined);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  });
}
