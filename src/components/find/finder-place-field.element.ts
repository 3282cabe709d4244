import { isNation } from '../../domain/places/nation-words.ts';
import { inPlace, orChoose, placesInWords, type Place } from '../../domain/places/place.ts';
import { FieldError } from '../place-picker/field-error.element.ts';
import { loadPlaces } from '../place-picker/place-list.element.ts';
import { lookUpZip } from '../place-picker/look-up-zip.element.ts';
import { PlaceSuggestions } from '../place-picker/place-suggestions.element.ts';
import { settlePlace, tellWhy } from '../place-picker/settle-place.element.ts';

/** What an address asks for: a place, or the whole country and why. */
export interface AskedPlace {
  readonly place: Place | undefined;
  readonly complaints: readonly string[];
}

const listFailed = 'The list of places could not be loaded. Check your connection and try again.';

/** The place in the sentence: typed, picked from a list, or a ZIP code. */
export class FinderPlaceField {
  readonly #field: HTMLInputElement;
  readonly #suggestions: PlaceSuggestions;
  readonly #error: FieldError;
  readonly #take: (place: Place | undefined) => void;
  #place: Place | undefined;
  #turn = 0;

  /** @param take is called with the place a reader names; undefined for the whole country. */
  constructor(field: HTMLInputElement, take: (place: Place | undefined) => void) {
    this.#field = field;
    this.#take = take;
    this.#suggestions = new PlaceSuggestions(field, (place) => {
      this.#turn += 1;
      this.#error.clear();
      this.#put(place);
      take(place);
    });
    this.#error = new FieldError(field);
    field.addEventListener('change', () => void this.settle());
    if (field === document.activeElement) void this.#list();
    else field.addEventListener('focus', () => void this.#list(), { once: true });
  }

  /** The place that is named; undefined for the whole country. */
  get place(): Place | undefined {
    return this.#place;
  }

  /** Shows `place` in the field. */
  put(place: Place | undefined): void {
    this.#error.clear();
    this.#put(place);
  }

  /** Reads what an address asks for, and shows it. */
  async read(asked: string | undefined): Promise<AskedPlace> {
    if (asked === undefined || isNation(asked)) return this.#read(undefined);
    const places = await this.#list();
    if (!places) return this.#read(undefined, listFailed);
    const reading = await lookUpZip(places.asked(asked), places);
    const [place, ...others] = reading.places;
    if (reading.kind === 'one' && place) {
      const why = reading.why === undefined ? [] : [`${reading.why}${orChoose(others)}`];
      return this.#read(place, ...why);
    }
    const asks = reading.why ?? `The address asks for “${asked}”.`;
    return this.#read(
      undefined,
      place
        ? `${asks} It may be ${placesInWords(reading.places)}. Until you choose one, pay is that of the whole country.`
        : `${asks} No place that pay is published for is called so, so pay is that of the whole country.`,
    );
  }

  /** Takes what is typed, unless it is the place already. */
  async settle(): Promise<void> {
    const typed = this.#field.value.trim();
    if (typed === (this.#place?.name ?? '')) return;
    const turn = (this.#turn += 1);
    const places = await this.#list();
    if (turn !== this.#turn) return;
    if (!places) {
      this.#error.say(listFailed);
      return;
    }
    const settled = await settlePlace(typed, places, this.#suggestions);
    if (turn !== this.#turn) return;
    if (settled.kind === 'unsettled') {
      this.#error.say(settled.sentence);
      return;
    }
    const place = settled.kind === 'place' ? settled.place : undefined;
    this.put(place);
    if (settled.kind === 'place') tellWhy(settled, this.#field, this.#error, this.#suggestions);
    else this.#suggestions.close();
    this.#take(place);
  }

  /** Says that the pay of the place is not there. */
  failed(): void {
    const where = this.#place ? inPlace(this.#place) : 'in the whole country';
    this.#error.note(
      `Pay ${where} could not be loaded, so this page shows what it showed before. Check your connection and try again.`,
    );
  }

  #read(place: Place | undefined, ...complaints: readonly string[]): AskedPlace {
    this.put(place);
    return { place, complaints };
  }

  #put(place: Place | undefined): void {
    this.#place = place;
    this.#field.value = place?.name ?? '';
  }

  async #list() {
    try {
      const places = await loadPlaces();
      this.#suggestions.use(places.places);
      return places;
    } catch {
      return undefined;
    }
  }
}
