import { finderAddress, type FinderRequest } from '../../domain/find/finder-address.ts';
import type { FinderOccupation, FinderPlace } from '../../domain/find/finder-occupation.ts';
import type { PayReference } from '../../domain/pay/pay-reference.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import { inPlace, nationId } from '../../domain/places/place.ts';
import { markup, type Markup } from '../markup.ts';
import { payRuler } from '../pay-ruler.ts';

export interface NeedAnswerView {
  readonly request: FinderRequest;
  /** The careers that fit, in their order. */
  readonly fits: readonly FinderOccupation[];
  readonly there: FinderPlace;
  readonly reference: PayReference;
}

/** So many careers stand on the home page. */
const shownFirst = 3;

/** How many careers fit, the first of them, and the way to all. */
export function needAnswer({ request, fits, there, reference }: NeedAnswerView): Markup {
  const total = fits.length;
  const { place } = there;
  const isNation = place.id === nationId;
  const rows = fits.slice(0, shownFirst).map(({ code, name, href }) => ({
    name,
    href: isNation ? href : `${href}?in=${place.slug}`,
    range: there.range(code, 'annual'),
  }));
  const axis = wholePayAxis(
    rows.map(({ range }) => range),
    [reference.figure],
    4,
  );
  const where = isNation ? 'in the whole country' : inPlace(place);
  const ruler =
    total === 0
      ? undefined
      : payRuler({
          rows,
          axis,
          references: [reference],
          caption: `Pay a year ${where} of the first careers that fit`,
          rowName: 'Career',
        });
  const way =
    total === 0 ? 'See what to ask less of' : `See all ${String(total)}, and why they fit`;
  return markup`<p><b class="need-count">${total}</b> ${total === 1 ? 'career fits' : 'careers fit'}. <small>Pay ${where}; most openings first.</small></p>${ruler}<p><a class="go" href="${finderAddress(request)}">${way}</a></p>`;
}
