import {
  compareAddress,
  mostCareers,
  readCompareAddress,
  type CompareRequest,
} from '../../domain/compare-careers/compare-address.ts';
import type { IndexedCareer } from '../../domain/compare-careers/career-index.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import {
  comparedNames,
  compareTitle,
  comparisonTitle,
} from '../../domain/compare-careers/comparison-title.ts';
import { comparisonHtml } from '../../views/compare-careers/compared-careers.ts';
import { notices } from '../../views/notices.ts';
import { inPlace, type Place } from '../../domain/places/place.ts';
import { carryPlace } from '../place-picker/carry-place.element.ts';
import { rememberedPlace } from '../place-picker/remembered-place.element.ts';
import { setShownPlace } from '../place-picker/shown-place.element.ts';
import { ChosenCareers } from './chosen-careers.element.ts';
import { askedComparison } from './asked-comparison.element.ts';
import { careerField, placeField } from './compare-fields.element.ts';
import { callComparison } from './compare-head.element.ts';
import { CompareTools } from './compare-tools.element.ts';
import type { FieldError } from '../place-picker/field-error.element.ts';
import { ComparedData } from './compared-data.element.ts';
import { addressNotKept, keepAddress } from '../layout/keep-address.element.ts';
import { fragmentOf } from '../layout/put-view.element.ts';

/** Shows the comparison of the address, and changes the address as a reader changes it. */
export class CompareDesk {
  readonly #host: HTMLElement;
  readonly #data: ComparedData;
  readonly #chosen: ChosenCareers;
  readonly #tools: CompareTools;
  readonly #addError: FieldError | undefined;
  readonly #example = [...document.querySelectorAll('.compare-example')];
  #request: CompareRequest;
  #turn = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#data = new ComparedData();
    this.#request = readCompareAddress('').request;
    const find = <Part extends Element>(kind: new () => Part, selector: string): Part => {
      const part = host.querySelector(selector);
      if (part instanceof kind) return part;
      throw new Error(`The comparison lacks ${selector}.`);
    };
    this.#chosen = new ChosenCareers(find(HTMLOListElement, '.compare-chosen'), (careers, said) => {
      this.#go({ careers: careers.map(({ slug }) => slug) }, said);
      if (careers.length === 0) find(HTMLInputElement, '[data-add] input').focus();
    });
    this.#tools = new CompareTools(find(HTMLElement, '.compare-notices'), {
      go: (change, said, complaints) => this.#go(change, said, complaints),
      say: (words) => this.#say(words),
    });
    this.#addError = careerField(
      find(HTMLFormElement, '[data-add]'),
      (asked, firstHit) => void this.#add(asked, firstHit),
    );
    placeField(find(HTMLFormElement, '[data-where]'), (place) => this.#choosePlace(place));
    addEventListener('popstate', () => void this.open());
  }

  /** Shows what the address asks for. */
  async open(): Promise<void> {
    const { request, complaints } = readCompareAddress(location.search);
    await this.#show({ ...request, place: request.place ?? rememberedPlace() }, complaints);
  }

  /** @param firstHit the slug of the first result for it, taken when no career is called so. */
  async #add(asked: string, firstHit?: string): Promise<void> {
    const field = this.#host.querySelector<HTMLInputElement>('[data-add] input');
    try {
      const { index } = await this.#data.careers();
      const career =
        index.find(asked) ?? (firstHit === undefined ? undefined : index.find(firstHit));
      const { careers } = this.#request;
      if (!career) {
        this.#addError?.say(
          `No career is called “${asked.slice(0, 80)}”. Choose one from the list, or try other words.`,
        );
      } else if (careers.includes(career.slug)) {
        this.#addError?.say(`Already compared: ${career.name}.`);
      } else if (careers.length >= mostCareers) {
        this.#addError?.say(
          `A comparison holds ${mostCareers} careers. Take one out to add another.`,
        );
      } else {
        if (field) field.value = '';
        field?.dispatchEvent(new Event('input'));
        this.#go({ careers: [...careers, career.slug] }, `Added: ${career.name}.`);
      }
    } catch {
      this.#addError?.say('The careers could not be loaded. Check your connection and try again.');
    }
  }

  #choosePlace(place: Place | ''): void {
    if (place === '') this.#go({ place: undefined, atNationalPrices: false }, 'Whole country.');
    else this.#go({ place: place.slug }, `Pay is now that ${inPlace(place)}.`);
  }

  /** A step that the back button undoes. */
  #go(change: Partial<CompareRequest>, said: string, complaints: readonly string[] = []): void {
    const request = { ...this.#request, ...change };
    const path = `${location.pathname}${compareAddress(request)}`;
    const isThere = path === location.pathname + location.search || keepAddress(path, 'step');
    void this.#show(request, [...complaints, ...(isThere ? [] : [addressNotKept])], said);
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
      const { comparison, complaints: place } = await askedComparison(
        this.#data,
        careers,
        edition,
        request,
      );
      const { pay } = comparison;
      if (turn !== this.#turn) return;
      this.#request = {
        ...request,
        careers: careers.map(({ slug }) => slug),
        place: pay.place?.slug,
        atNationalPrices: pay.atNationalPrices,
      };
      this.#write(careers, comparison);
      this.#notice([...complaints, ...unknown, ...place, ...whatToAdd(careers.length, pay.place)]);
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
    const { forClass, place } = this.#request;
    const results = this.#host.querySelector('.compare-results');
    const isEmpty = careers.length === 0;
    this.#chosen.show(careers);
    results?.replaceChildren(
      ...(isEmpty ? [] : [fragmentOf(comparisonHtml(comparison, this.#request))]),
    );
    // Out of the page, since it has the same parts under the same names.
    if (isEmpty) this.#host.after(...this.#example);
    else for (const element of this.#example) element.remove();
    if (forClass) this.#host.dataset.view = 'class';
    else delete this.#host.dataset.view;
    const field = this.#host.querySelector<HTMLInputElement>('[data-where] input');
    if (field && field !== document.activeElement) field.value = comparison.pay.place?.name ?? '';
    this.#tools.element.hidden = isEmpty;
    if (!isEmpty) this.#tools.show(this.#request, comparison.pay.parity !== undefined);
    if (isEmpty) callComparison({ title: compareTitle, heading: compareTitle });
    else {
      const [title, heading] = [comparisonTitle(comparison), comparedNames(comparison)];
      callComparison({ title, heading, given: this.#request.name });
    }
    carryPlace(place);
    setShownPlace(isEmpty ? undefined : place);
  }

  /** What a reader should know about what was asked for: seen, and heard when it comes. */
  #notice(sentences: readonly string[]): void {
    this.#host.querySelector('.compare-notices')?.replaceChildren(fragmentOf(notices(sentences)));
  }

  /** Tells those who do not see it what has changed. */
  #say(words: string): void {
    const status = this.#host.querySelector('.compare-said');
    if (status) status.textContent = words;
  }
}

/** What a reader may do where nothing is compared yet. */
function whatToAdd(careers: number, place: Place | undefined): readonly string[] {
  if (careers === 1) return ['Add one more career to compare it with.'];
  if (careers > 1 || !place) return [];
  return [`What you add is compared ${inPlace(place)}. The example below is of the whole country.`];
}
