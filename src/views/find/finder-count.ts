import type { FinderPlace } from '../../domain/find/finder-occupation.ts';
import { inPlace, nationId } from '../../domain/places/place.ts';
import { markup, type Markup } from '../markup.ts';

/** `9 careers fit.`, and what their pay and openings are of. */
export function finderCount(total: number, { place }: FinderPlace, years: string): Markup {
  const where = place.id === nationId ? 'the whole country' : inPlace(place).replace(/^in /, '');
  const openings =
    place.id === nationId
      ? 'Openings and growth are projected'
      : 'Openings and growth are those of the whole country';
  return markup`<h2 class="found-count" tabindex="-1"><span>${total}</span> ${total === 1 ? 'career fits' : 'careers fit'}</h2>
    <p class="found-scope">Pay is of employees in ${where}. ${openings}, ${years}.</p>`;
}
