import { placeInAddress, searchWithPlace } from '../../domain/places/place-address.ts';
import { PayInPlace } from '../../domain/places/pay-in-place.ts';
import { inPlace, orChoose, placesInWords, type Place } from '../../domain/places/place.ts';
import type { PlaceIndex } from '../../domain/places/place-query.ts';
import { addressNotKept, keepAddress } from '../layout/keep-address.element.ts';
import { carryPlace } from './carry-place.element.ts';
import { ChosenPlace } from './chosen-place.element.ts';
import { emptyHeader, showInHeader } from './header-place.element.ts';
import { hushNationalParts, sayNationalParts } from './national-parts.element.ts';
import { loadPlaces } from './place-list.element.ts';
import { FieldError } from './field-error.element.ts';
import { lookUpZip } from './look-up-zip.element.ts';
import { settlePlace, tellWhy } from './settle-place.element.ts';
import { loadPay } from './place-pay.element.ts';
import { PlaceSuggestions } from './place-suggestions.element.ts';
import { forgetPlace } from './remembered-place.element.ts';
import { setShownPlace } from './shown-place.element.ts';

/** What of a page is switched to a place, and back. */
export interface SwitchesPlace {
  /** Shows the place's pay; answers what a reader should know about it, one sentence each. */
  show(there: PayInPlace): readonly string[];
  restore(): void;
}

/** Answers a reader who asks for a place: loads its pay, switches the page, says what is shown. */
export class PlaceDesk {
  readonly #host: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #suggestions: PlaceSuggestions;
  readonly #error: FieldError;
  readonly #figures: SwitchesPlace;
  readonly #chosen: ChosenPlace;
  #places: PlaceIndex | undefined;
  #newest = 0;

  /** @param figures what of the page is switched. */
  constructor(host: HTMLElement, figures: SwitchesPlace) {
    this.#host = host;
    this.#field = host.querySelector('input') ?? document.createElement('input');
    this.#suggestions = new PlaceSuggestions(this.#field, (place) => void this.#choose(place));
    this.#error = new FieldError(this.#field);
    this.#figures = figures;
    this.#chosen = new ChosenPlace({
      show: (view) => this.#show(view),
      leave: () => this.#leave(),
      say: (words) => this.#say(words),
    });
    host.append(this.#chosen.element);
    host.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
  }

  /** Loads the places to suggest. */
  async listPlaces(): Promise<PlaceIndex | undefined> {
    try {
      const places = await loadPlaces();
      this.#suggestions.use(places.places);
      this.#places = places;
      return places;
    } catch {
      this.#say('The list of places could not be loaded. Check your connection and try again.');
      return undefined;
    }
  }

  /** Switches to the place of a slug, of a ZIP code, or of a name that only one place has. */
  async open(asked: string, fromDevice: boolean): Promise<void> {
    const places = await this.listPlaces();
    if (!places) return;
    const reading = await lookUpZip(places.asked(asked), places);
    const [place, ...others] = reading.places;
    const { why } = reading;
    if (reading.kind === 'nation') this.#setAddress(undefined);
    else if (reading.kind === 'one' && place) {
      this.#field.value = place.name;
      await this.#choose(place);
      if (why !== undefined) this.#error.note(`${why}${orChoose(others)}`);
    } else if (fromDevice) forgetPlace();
    else if (place) {
      this.#field.value = asked;
      const asks = why ?? `The address asks for pay in “${asked}”.`;
      this.#say(
        `${asks} It may be ${placesInWords(reading.places)}. Choose one under “Show pay in”: until then this page shows the whole country.`,
      );
    } else {
      const asks =
        why ??
        `The address asks for pay in “${asked}”, and no place that pay is published for is called so.`;
      this.#say(`${asks} This page shows the whole country.`);
    }
  }

  async #submit(): Promise<void> {
    const typed = this.#field.value.trim();
    const places = typed === '' ? undefined : await this.listPlaces();
    if (typed !== '' && !places) return;
    const turn = (this.#newest += 1);
    const settled = places && (await settlePlace(typed, places, this.#suggestions));
    if (turn !== this.#newest) return;
    if (settled?.kind === 'unsettled') {
      this.#say('');
      this.#error.say(settled.sentence);
    } else if (settled?.kind === 'place') {
      this.#field.value = settled.place.name;
      await this.#choose(settled.place);
      tellWhy(settled, this.#field, this.#error, this.#suggestions);
    } else this.#leave();
  }

  async #choose(place: Place): Promise<void> {
    const turn = (this.#newest += 1);
    this.#error.clear();
    this.#suggestions.close();
    this.#host.setAttribute('aria-busy', 'true');
    try {
      const pay = await loadPay(place);
      if (turn !== this.#newest) return;
      this.#show(new PayInPlace(pay, false));
      this.#setAddress(place.slug);
    } catch {
      if (turn !== this.#newest) return;
      this.#say(
        `Pay ${inPlace(place)} could not be loaded, so this page shows what it showed before. Check your connection and try again.`,
      );
    } finally {
      if (turn === this.#newest) this.#host.removeAttribute('aria-busy');
    }
  }

  #show(view: PayInPlace): void {
    const notes = this.#figures.show(view);
    sayNationalParts();
    if (this.#places) showInHeader(view.place, this.#places);
    this.#chosen.show(view, notes);
    carryPlace(view.place.slug);
    setShownPlace(view.place.slug);
    this.#say(`The pay on this page is now that ${view.where}.`, 'heard');
  }

  #leave(): void {
    this.#newest += 1;
    this.#error.clear();
    this.#host.removeAttribute('aria-busy');
    this.#figures.restore();
    hushNationalParts();
    emptyHeader();
    setShownPlace(undefined);
    this.#chosen.hide();
    this.#field.value = '';
    this.#say('The pay on this page is that of the whole country again.', 'heard');
    this.#setAddress(undefined);
    this.#field.focus();
    this.#suggestions.close();
  }

  #setAddress(slug: string | undefined): void {
    carryPlace(slug);
    if (placeInAddress(location.search) === slug) return;
    const search = searchWithPlace(location.search, slug);
    if (!keepAddress(`${location.pathname}${search}${location.hash}`)) this.#say(addressNotKept);
  }

  /** @param by heard: what the page shows anyway is said to those who do not see it. */
  #say(words: string, by: 'all' | 'heard' = 'all'): void {
    const status = this.#host.querySelector('[role="status"]');
    if (!status) return;
    status.classList.toggle('sr-only', by === 'heard');
    status.textContent = words;
  }
}
