import type { DerivedFigure } from '../../domain/figures/figure.ts';
import type { Place } from '../../domain/places/place.ts';
import { costOfAHundred } from '../../domain/places/price-level.ts';
import { shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import {
  allMetros,
  allRuralAreas,
  metrosOf,
  ruralAreasOf,
  statesAndTerritories,
} from '../../facts/places.ts';
import { parityFigure, parityYear } from '../../facts/price-parities.ts';
import type { PlaceLink } from './place-page.ts';
import { rowsReceipt } from './place-receipts.ts';

/** A state or territory with the metros that lie in it, wholly or in part. */
export interface ListedState extends PlaceLink {
  readonly isTerritory: boolean;
  /** What costs $100 in the country as a whole; undefined where no price level is published. */
  readonly costOfAHundred: DerivedFigure | undefined;
  readonly metros: readonly PlaceLink[];
  /** Its parts outside them. */
  readonly rural: readonly PlaceLink[];
}

/** Everything the list of all places shows. */
export interface PlacesIndex {
  readonly title: string;
  readonly description: string;
  readonly states: readonly ListedState[];
  readonly metroCount: number;
  readonly ruralCount: number;
  readonly priceYear: string;
  readonly receipt: Receipt;
  readonly sourcesLine: string;
}

export function placesIndex(): PlacesIndex {
  const states = statesAndTerritories();
  const metroCount = allMetros().length;
  const ruralCount = allRuralAreas().length;
  const receipt = rowsReceipt([parityFigure('TX').id], 'Each state');
  return {
    title: 'Places, A to Z',
    description: `All ${String(states.length)} states and territories, ${String(metroCount)} metro areas and ${String(ruralCount)} rural areas: what jobs pay there and what that pay buys.`,
    states: states.map(listedState),
    metroCount,
    ruralCount,
    priceYear: parityYear(),
    receipt,
    sourcesLine: `${shortAttribution(receipt.origin)}.`,
  };
}

const linkTo = ({ name, slug }: Place): PlaceLink => ({ name, href: routes.place(slug) });

const listedState = (place: Place): ListedState => ({
  ...linkTo(place),
  isTerritory: place.kind === 'territory',
  costOfAHundred: costOfAHundred(parityFigure(place.id)),
  metros: metrosOf(place.id).map(linkTo),
  rural: ruralAreasOf(place.id).map(linkTo),
});
