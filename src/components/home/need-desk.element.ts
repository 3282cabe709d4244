import { findCareers } from '../../domain/find/find-careers.ts';
import { requestOf } from '../../domain/find/finder-address.ts';
import type { PayReference } from '../../domain/pay/pay-reference.ts';
import { needAnswer } from '../../views/find/need-answer.ts';
import { loadOccupations, loadThere } from '../find/finder-data.element.ts';
import { FinderForm } from '../find/finder-form.element.ts';
import { FinderPlaceField } from '../find/finder-place-field.element.ts';
import { fragmentOf } from '../layout/put-view.element.ts';

/** Answers the sentence on the home page: how many careers fit, and the first of them. */
export class NeedDesk {
  readonly #host: HTMLElement;
  readonly #reference: PayReference;
  readonly #form: FinderForm;
  readonly #place: FinderPlaceField;
  #turn = 0;

  constructor(host: HTMLElement, reference: PayReference) {
    const form = host.querySelector('form');
    const field = form?.querySelector<HTMLInputElement>('[name="in"]');
    if (!form || !field) throw new Error('The door has no form, or no field for a place.');
    this.#host = host;
    this.#reference = reference;
    this.#form = new FinderForm(form, () => void this.ask());
    this.#place = new FinderPlaceField(field, () => void this.ask());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#place.settle();
    });
  }

  /** Answers what the form asks for by now. */
  async ask(): Promise<void> {
    const turn = (this.#turn += 1);
    const { place } = this.#place;
    const request = requestOf(this.#form.state, place?.slug);
    const answer = this.#host.querySelector('[data-need-answer]');
    answer?.setAttribute('aria-busy', 'true');
    try {
      const [occupations, there] = await Promise.all([loadOccupations(), loadThere(place)]);
      if (turn !== this.#turn) return;
      const { fits } = findCareers(occupations, { ...request, there });
      const view = needAnswer({ request, fits, there, reference: this.#reference });
      answer?.replaceChildren(fragmentOf(view));
      const status = this.#host.querySelector('[data-need-status]');
      status?.replaceChildren(answer?.querySelector('p')?.textContent ?? '');
    } catch {
      if (turn === this.#turn) this.#place.failed();
    } finally {
      if (turn === this.#turn) answer?.removeAttribute('aria-busy');
    }
  }
}
