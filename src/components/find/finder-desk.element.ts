import { findCareers } from '../../domain/find/find-careers.ts';
import {
  emptyRequest,
  finderSearch,
  readFinderAddress,
  requestOf,
  stateOfRequest,
  type FinderRequest,
} from '../../domain/find/finder-address.ts';
import { loosened } from '../../domain/find/loosen.ts';
import type { PayReference } from '../../domain/pay/pay-reference.ts';
import type { Place } from '../../domain/places/place.ts';
import { finderAnswer, resultsAtATime } from '../../views/find/finder-answer.ts';
import { addressNotKept, keepAddress } from '../layout/keep-address.element.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { carryPlace } from '../place-picker/carry-place.element.ts';
import { rememberedPlace } from '../place-picker/remembered-place.element.ts';
import { setShownPlace } from '../place-picker/shown-place.element.ts';
import { loadNation, loadOccupations, loadThere } from './finder-data.element.ts';
import { FinderForm } from './finder-form.element.ts';
import { FinderPlaceField } from './finder-place-field.element.ts';
import { ResultSentences } from './result-sentences.element.ts';
import { TickedCareers } from './ticked-careers.element.ts';

/** What the page was served with, that answers need. */
export interface FinderSettings {
  /** The middle of all jobs, which strips are read against. */
  readonly reference: PayReference;
  /** Of openings and growth: `2025 to 2035`. */
  readonly decade: string;
}

/** Answers the sentence of the finder, and keeps it in the address. */
export class FinderDesk {
  readonly #host: HTMLElement;
  readonly #settings: FinderSettings;
  readonly #form: FinderForm;
  readonly #place: FinderPlaceField;
  readonly #ticked: TickedCareers;
  readonly #sentences: ResultSentences;
  #request: FinderRequest = emptyRequest;
  #count = resultsAtATime;
  #turn = 0;

  constructor(host: HTMLElement, settings: FinderSettings) {
    const form = host.querySelector<HTMLFormElement>('[data-finder-form]');
    const field = form?.querySelector<HTMLInputElement>('[name="in"]');
    if (!form || !field) throw new Error('The finder has no form, or no field for a place.');
    this.#host = host;
    this.#settings = settings;
    this.#form = new FinderForm(form, () => void this.#ask());
    this.#place = new FinderPlaceField(field, () => void this.#ask());
    this.#ticked = new TickedCareers(host);
    this.#sentences = new ResultSentences();
    this.#listen(form);
  }

  /** Answers what the address asks for, in the place that this device remembers if it names none. */
  async open(): Promise<void> {
    const { request, complaints } = readFinderAddress(location.search);
    this.#form.put(stateOfRequest(request));
    const asked = await this.#place.read(request.place ?? rememberedPlace());
    this.#count = resultsAtATime;
    await this.#show({ ...request, place: asked.place?.slug });
    this.#say([...complaints, ...asked.complaints]);
  }

  /** Gets ready for wishes; answers those that a reader has chosen before the code was there. */
  async touched(): Promise<void> {
    if (finderSearch(requestOf(this.#form.state, undefined)) !== '') await this.#ask();
    else await Promise.allSettled([loadOccupations(), loadNation()]);
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#place.settle();
    });
    this.#host.addEventListener('click', (event) => this.#onClick(event));
    addEventListener('popstate', () => {
      if (this.#host.isConnected) void this.open();
    });
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    const pressed = target instanceof Element ? target.closest<HTMLElement>('a, button') : null;
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (pressed.dataset.moreResults !== undefined) void this.#showMore();
    else if (pressed.dataset.print !== undefined) print();
    else if (pressed instanceof HTMLAnchorElement && pressed.dataset.wishes !== undefined) {
      event.preventDefault();
      this.#keep(pressed.search);
      void this.open().then(() => this.#host.querySelector<HTMLElement>('.found-count')?.focus());
    }
  }

  async #showMore(): Promise<void> {
    const before = this.#count;
    this.#count += resultsAtATime;
    await this.#show(this.#request);
    const links = this.#host.querySelectorAll<HTMLElement>('[data-find-results] h3 a');
    [...links][before]?.focus();
  }

  /** Answers what the form asks for by now. */
  async #ask(): Promise<void> {
    const request = requestOf(this.#form.state, this.#place.place?.slug);
    this.#count = resultsAtATime;
    if (!(await this.#show(request))) return;
    this.#say(this.#keep(finderSearch(request)) ? [] : [addressNotKept]);
  }

  /** @returns whether the answer is shown, and not that to a later question. */
  async #show(request: FinderRequest): Promise<boolean> {
    const turn = (this.#turn += 1);
    const { place } = this.#place;
    const answer = this.#host.querySelector('[data-finder-answer]');
    answer?.setAttribute('aria-busy', 'true');
    try {
      const [occupations, there, nation] = await Promise.all([
        loadOccupations(),
        loadThere(place),
        loadNation(),
      ]);
      if (turn !== this.#turn) return false;
      const asked = { wishes: request.wishes, there, order: request.order };
      const finding = findCareers(occupations, asked);
      const shown = request.showsAll ? finding.fits : finding.fits.slice(0, this.#count);
      const sentences = await this.#sentences.of(shown);
      if (turn !== this.#turn) return false;
      this.#ticked.keepOnly(finding.fits, place?.slug);
      const view = finderAnswer({
        request,
        finding,
        there,
        shown,
        sentences,
        decade: this.#settings.decade,
        references: [this.#settings.reference],
        loosened: loosened(occupations, asked, finding.fits.length, place && nation),
        ticked: this.#ticked.codes,
      });
      answer?.replaceChildren(fragmentOf(view));
      this.#request = request;
      this.#shown(place);
      return true;
    } catch {
      if (turn === this.#turn) this.#place.failed();
      return false;
    } finally {
      if (turn === this.#turn) answer?.removeAttribute('aria-busy');
    }
  }

  /** Lets the page follow the answer that has been put in. */
  #shown(place: Place | undefined): void {
    this.#ticked.ready();
    carryPlace(place?.slug);
    setShownPlace(place?.slug);
    const clear = this.#host.querySelector('[data-finder-clear]');
    clear?.toggleAttribute('hidden', finderSearch(this.#request) === '');
  }

  #keep(search: string): boolean {
    if (location.search === search) return true;
    return keepAddress(`${location.pathname}${search}${location.hash}`, 'step');
  }

  /** Tells what could not be done, and how many careers fit by now. */
  #say(notices: readonly string[]): void {
    this.#host.querySelector('[data-finder-notices]')?.replaceChildren(notices.join(' '));
    const count = this.#host.querySelector('.found-count')?.textContent;
    this.#host.querySelector('[data-finder-status]')?.replaceChildren(`${count ?? ''}.`);
  }
}
