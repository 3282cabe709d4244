import { findCareers } from '../../domain/find/find-careers.ts';
import { readFinderAddress } from '../../domain/find/finder-address.ts';
import { wishesKept } from '../../views/find/wishes-kept.ts';
import { loadOccupations, loadThere } from '../find/finder-data.element.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import type { AlmanacList } from '../list/list.element.ts';
import { loadPlaces } from '../place-picker/place-list.element.ts';

const failed =
  'Your wishes could not be answered, so all occupations are shown. Check your connection and load the page again.';

/** Leaves in `list` the occupations that fit the wishes of the address, and says so in `line`. */
export async function keepByWishes(list: AlmanacList, line: HTMLElement): Promise<void> {
  try {
    const { request } = readFinderAddress(location.search);
    const places = request.place === undefined ? undefined : await loadPlaces();
    const place = places?.bySlug(request.place ?? '');
    const [occupations, there] = await Promise.all([loadOccupations(), loadThere(place)]);
    const asked = { ...request, place: place?.slug };
    const { fits } = findCareers(occupations, { ...request, there });
    const kept = new Set(fits.map(({ href }) => href));
    list.isKept = (row) => {
      const path = row.element.querySelector('a')?.pathname ?? '';
      return kept.has(path.slice(path.indexOf('/careers/')));
    };
    list.choose({});
    line.replaceChildren(fragmentOf(wishesKept(asked, there.place, fits.length)));
  } catch {
    line.textContent = failed;
  }
}
