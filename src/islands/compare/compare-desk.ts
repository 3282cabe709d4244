import {
  compareAddress,
  mostCareers,
  readCompareAddress,
  type CompareRequest,
} from '../../domain/careers-compared/compare-address.ts';
import type { IndexedCareer } from '../../domain/careers-compared/career-index.ts';
import { comparisonOf, type Comparison } from '../../domain/careers-compared/comparison.ts';
import { comparisonHtml } from '../../domain/careers-compared/html/comparison-html.ts';
import { inPlace, type Place } from '../../domain/place.ts';
import { listInWords } from '../../domain/wording.ts';
import { carryPlace } from '../place-picker/carry-place.ts';
import { ChosenCareers } from './chosen-careers.ts';
import { careerField, placeField } from './compare-fields.ts';
import { CompareTools } from './compare-tools.ts';
import { ComparedData } from './compared-data.ts';
import { fragmentOf } from './fragment.ts';
import { payAsked } from './place-asked.ts';

/** Shows the comparison of the address, and changes the address as a reader changes it. */
export class CompareDesk {
  readonly #host: HTMLElement;
  readonly #data = new ComparedData();
  readonly #chosen: ChosenCareers;
  readonly #tools: CompareTools;
  readonly #title = document.title;
  readonly #example = [...document.querySelectorAll('.compare-example')];
  #request = readCompareAddress('').request;
  #turn = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    const find = <Part extends Element>(kind: new () => Part, selector: string): Part => {
      const part = host.querySelector(selector);
      if (part instanceof kind) return part;
      throw new Error(`The comparison lacks ${selector}.`);
    };
    this.#chosen = new ChosenCareers(find(HTMLOListElement, '.compare-chosen'), (careers, said) => {
      this.#go({ careers: careers.map(({ slug }) => slug) }, said);
      if (careers.length === 0) find(HTMLInputElement, '[data-add] input').focus();
    });
    this.#tools = new CompareTools({
      go: (change, said) => this.#go(change, said),
      say: (words) => this.#say(words),
    });
    find(HTMLElement, '.compare-notices').before(this.#tools.element);
    careerField(find(HTMLFormElement, '[data-add]'), (asked) => void this.#add(asked));
    placeField(find(HTMLFormElement, '[data-where]'), (place) => this.#choosePlace(place));
    addEventListener('popstate', () => void this.open());
  }

  /** Shows what the address asks for. */
  async open(): Promise<void> {
    const { request, complaints } = readCompareAddress(location.search);
    await this.#show(request, complaints);
  }

  async #add(asked: string): Promise<void> {
    const field = this.#host.querySelector<HTMLInputElement>('[data-add] input');
    try {
      const career = (await this.#data.careers()).index.find(asked);
      const { careers } = this.#request;
      if (!career) {
        this.#notice([`No career is called “${asked.slice(0, 80)}”. Choose one from the list.`]);
      } else if (careers.includes(career.slug)) {
        this.#notice([`${career.name} is compared already.`]);
      } else if (careers.length >= mostCareers) {
        this.#notice([`A comparison holds ${mostCareers} careers. Take one out to add another.`]);
      } else {
        if (field) field.value = '';
        field?.dispatchEvent(new Event('input'));
        this.#go({ careers: [...careers, career.slug] }, `${career.name} is added.`);
      }
    } catch {
      this.#notice(['The careers could not be loaded. Check your connection and try again.']);
    }
  }

  #choosePlace(place: Place | string): void {
    if (place === '') this.#go({ place: undefined, atNationalPrices: false }, 'Whole country.');
    else if (typeof place === 'string') this.#go({ place }, '');
    else this.#go({ place: place.slug }, `Pay is now that ${inPlace(place)}.`);
  }

  /** A step that the back button undoes. */
  #go(change: Partial<CompareRequest>, said: string): void {
    const request = { ...this.#request, ...change };
    const path = `${location.pathname}${compareAddress(request)}`;
    if (path !== location.pathname + location.search) history.pushState(null, '', path);
    void this.#show(request, [], said);
  }

  async #show(
    request: CompareRequest,
    complaints: readonly string[],
    said?: string,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    this.#request = request;
    this.#host.setAttribute('aria-busy', 'true');
    try {
      const { index, edition } = await this.#data.careers();
      const { careers, complaints: unknown } = index.resolve(request.careers);
      const [compared, { pay, complaints: place }] = await Promise.all([
        this.#data.compared(careers, edition),
        payAsked(this.#data, request, edition),
      ]);
      if (turn !== this.#turn) return;
      this.#request = {
        ...request,
        careers: careers.map(({ slug }) => slug),
        place: pay.place?.slug,
        atNationalPrices: pay.atNationalPrices,
      };
      this.#write(careers, comparisonOf(compared, edition, pay));
      const alone = careers.length === 1 ? ['Add one more career to compare it with.'] : [];
      this.#notice([...complaints, ...unknown, ...place, ...alone]);
      if (said) this.#say(said);
    } catch {
      if (turn !== this.#turn) return;
      this.#notice([
        'The figures could not be loaded, so the page shows what it showed before. Check your connection and load it again.',
      ]);
    } finally {
      if (turn === this.#turn) this.#host.removeAttribute('aria-busy');
    }
  }

  #write(careers: readonly IndexedCareer[], comparison: Comparison): void {
    const { view, forClass, place } = this.#request;
    const results = this.#host.querySelector('.compare-results');
    const isEmpty = careers.length === 0;
    this.#chosen.show(careers);
    results?.replaceChildren(...(isEmpty ? [] : [fragmentOf(comparisonHtml(comparison, view))]));
    // Out of the page, since it has the same parts under the same names.
    if (isEmpty) this.#host.after(...this.#example);
    else for (const element of this.#example) element.remove();
    if (forClass) this.#host.dataset.view = 'class';
    else delete this.#host.dataset.view;
    const field = this.#host.querySelector<HTMLInputElement>('[data-where] input');
    if (field && field !== document.activeElement) field.value = comparison.pay.place?.name ?? '';
    this.#tools.element.hidden = isEmpty;
    if (!isEmpty) this.#tools.show(this.#request, comparison.pay.parity !== undefined);
    const names = listInWords(careers.map(({ name }) => name));
    document.title = isEmpty ? this.#title : `${names}, compared · Career Almanac`;
    carryPlace(place);
  }

  /** What a reader should know about what was asked for: seen, and heard when it comes. */
  #notice(sentences: readonly string[]): void {
    const box = this.#host.querySelector('.compare-notices');
    box?.replaceChildren(
      ...sentences.map((sentence) => {
        const line = document.createElement('p');
        line.textContent = sentence;
        return line;
      }),
    );
  }

  /** Tells those who do not see it what has changed. */
  #say(words: string): void {
    const status = this.#host.querySelector('.compare-said');
    if (status) status.textContent = words;
  }
}
