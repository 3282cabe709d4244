import type { Place } from '../../domain/places/place.ts';
import { suggestPlaces } from '../../domain/places/place-suggestions.ts';
import { placeOptionList, placeOptions } from '../../views/place-options.ts';
import { fragmentOf } from '../layout/put-view.element.ts';

const mostSuggestions = 8;

/**
 * Makes a text field a combobox of places: a list opens below it as a reader types, the arrow
 * keys go through it, Enter takes the one that is marked, Escape closes it.
 */
export class PlaceSuggestions {
  readonly #field: HTMLInputElement;
  readonly #take: (place: Place) => void;
  readonly #list: HTMLElement;
  #places: readonly Place[] = [];
  #shown: readonly Place[] = [];
  #marked = -1;

  /** @param take is called with the place that is picked, once its name stands in the field. */
  constructor(field: HTMLInputElement, take: (place: Place) => void) {
    this.#field = field;
    this.#take = take;
    field.after(fragmentOf(placeOptionList(`${field.id}-places`)));
    this.#list = field.nextElementSibling as HTMLElement;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', this.#list.id);
    field.addEventListener('input', () => this.#suggest());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    field.addEventListener('blur', () => this.close());
    // A press would take the focus from the field and close the list before the click.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#onClick(event));
  }

  /** From now on these are suggested. */
  use(places: readonly Place[]): void {
    this.#places = places;
    if (this.#field === document.activeElement) this.#suggest();
  }

  /** The places that what is typed comes near. */
  near(typed: string): readonly Place[] {
    return suggestPlaces(this.#places, typed, mostSuggestions);
  }

  /** Opens the list with places to choose from. */
  offer(places: readonly Place[]): void {
    this.#shown = places;
    this.#marked = -1;
    this.#list.replaceChildren(fragmentOf(placeOptions(this.#list.id, places)));
    this.#list.hidden = places.length === 0;
    this.#field.setAttribute('aria-expanded', String(places.length > 0));
    this.#field.removeAttribute('aria-activedescendant');
  }

  close(): void {
    this.offer([]);
  }

  #suggest(): void {
    this.offer(this.near(this.#field.value));
  }

  #onClick({ target }: MouseEvent): void {
    const option = target instanceof Element ? target.closest('li') : null;
    const place = this.#shown[[...this.#list.children].findIndex((known) => known === option)];
    if (place) this.#pick(place);
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#shown.length;
    if (event.key === 'ArrowDown' && count === 0) this.#suggest();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const marked = this.#shown[this.#marked];
    if (step !== 0 && this.#shown.length > 0) {
      const from = this.#marked < 0 && step < 0 ? 0 : this.#marked;
      this.#mark((from + step + this.#shown.length) % this.#shown.length);
    } else if (event.key === 'Enter' && marked) this.#pick(marked);
    else if (event.key === 'Escape' && count > 0) this.close();
    else return;
    event.preventDefault();
    // The keys are spoken for: what else listens around the field stays as it is.
    event.stopPropagation();
  }

  #mark(at: number): void {
    this.#marked = at;
    for (const [position, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(position === at));
    }
    const marked = this.#list.children[at];
    if (!marked) return;
    this.#field.setAttribute('aria-activedescendant', marked.id);
    marked.scrollIntoView({ block: 'nearest' });
  }

  #pick(place: Place): void {
    this.#field.value = place.name;
    this.close();
    this.#take(place);
  }
}
