import type { CompareRequest } from '../../domain/compare-careers/compare-address.ts';
import type { ComparisonEdition } from '../../domain/compare-careers/edition.ts';
import { nationPay, shownPayThere, type ShownPay } from '../../domain/compare-careers/shown-pay.ts';
import { PayInPlace } from '../../domain/places/pay-in-place.ts';
import { inPlace, orChoose, placeInSentence, placesInWords } from '../../domain/places/place.ts';
import { loadPlaces } from '../place-picker/place-list.element.ts';
import { lookUpZip } from '../place-picker/look-up-zip.element.ts';
import type { ComparedData } from './compared-data.element.ts';

/** The pay an address asks for, and in sentences what of that cannot be had. */
export interface PayAsked {
  readonly pay: ShownPay;
  readonly complaints: readonly string[];
}

export async function payAsked(
  data: ComparedData,
  { place: asked, atNationalPrices }: Pick<CompareRequest, 'place' | 'atNationalPrices'>,
  edition: ComparisonEdition,
): Promise<PayAsked> {
  const nation = (complaint?: string): PayAsked => ({
    pay: nationPay(edition),
    complaints: complaint === undefined ? [] : [complaint],
  });
  if (asked === undefined) {
    return nation(
      atNationalPrices
        ? 'Pay of the whole country is at national prices already. Choose a place to see what its pay buys.'
        : undefined,
    );
  }
  let places;
  try {
    places = await loadPlaces();
  } catch {
    return nation(
      `The list of places could not be loaded, so pay is that of the whole country and not of “${asked}”. Check your connection and load the page again.`,
    );
  }
  const reading = await lookUpZip(places.asked(asked), places);
  const [place, ...others] = reading.places;
  const { why } = reading;
  if (reading.kind === 'nation') return nation();
  if (!place) {
    return nation(
      `${why ?? `No place that pay is published for is called “${asked}”.`} So pay is that of the whole country. Choose a state or a metro area under “Show pay in”.`,
    );
  }
  if (reading.kind === 'several') {
    return nation(
      `${why === undefined ? '' : `${why} `}“${asked}” may be ${placesInWords(reading.places)}, so pay is that of the whole country until you choose one under “Show pay in”.`,
    );
  }
  try {
    const file = await data.payIn(place);
    const pay = shownPayThere(new PayInPlace(file, atNationalPrices));
    const lacksPrices = atNationalPrices && !pay.atNationalPrices;
    return {
      pay,
      complaints: [
        ...(why === undefined ? [] : [`${why}${orChoose(others)}`]),
        ...(lacksPrices
          ? [
              `No price level is published for ${placeInSentence(place)}, so its pay is shown as published.`,
            ]
          : []),
      ],
    };
  } catch {
    return nation(
      `Pay ${inPlace(place)} could not be loaded, so pay is that of the whole country. Check your connection and load the page again.`,
    );
  }
}
