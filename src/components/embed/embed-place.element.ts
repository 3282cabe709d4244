import { PayInPlace } from '../../domain/places/pay-in-place.ts';
import type { SwitchedEmbed } from '../../domain/places/switched-page.ts';
import { embedThere } from '../../views/embed/embed-there.ts';
import { markup } from '../../views/markup.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { placesInWords } from '../../domain/places/place.ts';
import { loadPlaces } from '../place-picker/place-list.element.ts';
import { loadPay } from '../place-picker/place-pay.element.ts';
import { lookUpZip } from '../place-picker/look-up-zip.element.ts';
import { PageParts } from '../place-picker/page-parts.element.ts';

/** Shows the figure to frame with the pay of a place; says so when there is no such place. */
export async function showEmbedIn(asked: string): Promise<void> {
  const { body } = document;
  try {
    const places = await loadPlaces();
    const reading = await lookUpZip(places.asked(asked), places);
    const [place] = reading.places;
    const { why } = reading;
    if (reading.kind === 'nation') return;
    if (!place) {
      const asks =
        why ??
        `The address asks for pay in “${asked}”, and no place that pay is published for is called so.`;
      say(`${asks} This figure is of the whole country.`);
      return;
    }
    if (reading.kind === 'several') {
      say(
        `${why === undefined ? '' : `${why} `}“${asked}” may be ${placesInWords(reading.places)}. This figure is of the whole country.`,
      );
      return;
    }
    if (why !== undefined) say(why);
    const there = new PayInPlace(await loadPay(place), false);
    const embed = JSON.parse(body.dataset.embed ?? '') as SwitchedEmbed;
    new PageParts().put('embed', embedThere(there, embed));
  } catch {
    say(
      'The pay of the place that the address asks for could not be loaded, so this figure is of the whole country. Load it again.',
    );
  }
}

function say(words: string): void {
  document
    .querySelector('main')
    ?.append(fragmentOf(markup`<p class="fine" role="status">${words}</p>`));
}
