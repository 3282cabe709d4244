import { placeInAddress, searchWithPlace } from '../../domain/place-address.ts';
import { PlacePay, type PlacePayFile } from '../../domain/place-pay-file.ts';
import { inPlace, type Place } from '../../domain/place.ts';
import type { PlaceIndex } from '../../domain/place-query.ts';
import { routes } from '../../domain/routes.ts';
import { siteRoot } from '../site-root.ts';
import { carryPlace } from './carry-place.ts';
import { CareerFigures } from './career-figures.ts';
import { CategoryFigures } from './category-figures.ts';
import { ChosenPlace } from './chosen-place.ts';
import { loadPlaces } from './place-list.ts';
import { PlaceSuggestions } from './place-suggestions.ts';
import { PlaceView } from './place-view.ts';
import { SpreadFigures } from './spread-figures.ts';
import { forgetPlace } from './remembered-place.ts';

/** What of a page is switched. */
interface SwitchedFigures {
  show(view: PlaceView): string[];
  restore(): void;
}

/** Answers a reader who asks for a place: loads its pay, switches the page, says what is shown. */
export class PlaceDesk {
  readonly #host: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #suggestions: PlaceSuggestions;
  readonly #figures: SwitchedFigures;
  readonly #chosen: ChosenPlace;
  #newest = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#field = host.querySelector('input') ?? document.createElement('input');
    this.#suggestions = new PlaceSuggestions(this.#field, (place) => void this.#choose(place));
    const { code, people = '', period, shows } = host.dataset;
    this.#figures =
      code === undefined
        ? shows === 'spread'
          ? new SpreadFigures()
          : new CategoryFigures()
        : new CareerFigures({ code, people, period: period === 'hourly' ? 'hourly' : 'annual' });
    this.#chosen = new ChosenPlace({
      show: (view) => this.#show(view),
      leave: () => this.#leave(),
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
      return places;
    } catch {
      this.#say('The list of places could not be loaded. Check your connection and try again.');
      return undefined;
    }
  }

  /** Switches to the place of a slug, or of a name that only one place has. */
  async open(asked: string, fromDevice: boolean): Promise<void> {
    const places = await this.listPlaces();
    if (!places) return;
    const reading = places.read(asked);
    const place = places.bySlug(asked) ?? (reading.kind === 'one' ? reading.places[0] : undefined);
    if (place) {
      this.#field.value = place.name;
      await this.#choose(place);
    } else if (fromDevice) forgetPlace();
    else {
      this.#say(
        `The address asks for pay in “${asked}”, and no place that pay is published for is called so. This page shows the whole country.`,
      );
    }
  }

  async #submit(): Promise<void> {
    const typed = this.#field.value.trim();
    if (typed === '') {
      this.#leave();
      return;
    }
    const reading = (await this.listPlaces())?.read(typed);
    const [first] = reading?.places ?? [];
    if (!reading) return;
    if (reading.kind === 'one' && first) {
      this.#field.value = first.name;
      await this.#choose(first);
      return;
    }
    const near = reading.kind === 'unknown' ? this.#suggestions.near(typed) : reading.places;
    this.#suggestions.offer(near);
    this.#field.focus();
    if (reading.kind === 'zip') {
      this.#say(
        'Pay is not published by ZIP code. Choose your state from the list, or type a larger city nearby.',
      );
    } else if (near.length > 0) {
      this.#say(`Several places may be meant by “${typed}”. Choose one from the list.`);
    } else {
      this.#say(
        `No place that pay is published for is called “${typed}”. Try a state, or a larger city nearby.`,
      );
    }
  }

  async #choose(place: Place): Promise<void> {
    const turn = (this.#newest += 1);
    this.#suggestions.close();
    this.#host.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(new URL(`.${routes.placePay(place.slug)}`, siteRoot(document)));
      if (!response.ok) throw new Error(`The pay was answered with ${response.status}.`);
      const pay = new PlacePay((await response.json()) as PlacePayFile);
      if (turn !== this.#newest) return;
      this.#show(new PlaceView(pay, false));
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

  #show(view: PlaceView): void {
    const notes = this.#figures.show(view);
    this.#chosen.show(view, notes);
    this.#say(`The pay on this page is now that ${view.where}.`, 'heard');
  }

  #leave(): void {
    this.#newest += 1;
    this.#host.removeAttribute('aria-busy');
    this.#figures.restore();
    this.#chosen.hide();
    this.#field.value = '';
    this.#setAddress(undefined);
    this.#say('The pay on this page is that of the whole country again.', 'heard');
    this.#field.focus();
    this.#suggestions.close();
  }

  #setAddress(slug: string | undefined): void {
    carryPlace(slug);
    if (placeInAddress(location.search) === slug) return;
    const search = searchWithPlace(location.search, slug);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  }

  /** @param by heard: what the page shows anyway is said to those who do not see it. */
  #say(words: string, by: 'all' | 'heard' = 'all'): void {
    const status = this.#host.querySelector('[role="status"]');
    if (!status) return;
    status.classList.toggle('sr-only', by === 'heard');
    status.textContent = words;
  }
}
