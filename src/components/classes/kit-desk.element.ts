import {
  kitAddress,
  readKitAddress,
  titleOnCard,
  type KitRequest,
} from '../../domain/classes/kit-address.ts';
import type { KitCareer } from '../../domain/classes/kit-career.ts';
import { mostCards } from '../../domain/classes/kit-sheets.ts';
import type { IndexedCareer } from '../../domain/compare-careers/career-index.ts';
import { inPlace } from '../../domain/places/place.ts';
import { notices } from '../../views/notices.ts';
import { careerField, placeField } from '../compare-careers/compare-fields.element.ts';
import { addressNotKept, keepAddress } from '../layout/keep-address.element.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { carryPlace } from '../place-picker/carry-place.element.ts';
import type { FieldError } from '../place-picker/field-error.element.ts';
import { rememberedPlace } from '../place-picker/remembered-place.element.ts';
import { setShownPlace } from '../place-picker/shown-place.element.ts';
import { KitData } from './kit-data.element.ts';
import { KitSheets } from './kit-sheets.element.ts';

/** Makes the cards that the address asks for, and changes the address as a reader changes them. */
export class KitDesk {
  readonly #host: HTMLElement;
  readonly #data: KitData;
  readonly #sheets: KitSheets;
  readonly #addError: FieldError | undefined;
  #request: KitRequest = { careers: undefined, place: undefined };
  #shown: readonly KitCareer[];
  #turn = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#sheets = new KitSheets(host, (code) => this.#remove(code));
    this.#data = new KitData(this.#sheets.first);
    this.#shown = this.#sheets.first;
    this.#addError = careerField(
      this.#part('[data-add]') as HTMLFormElement,
      (asked, firstHit) => void this.#add(asked, firstHit),
    );
    placeField(this.#part('[data-where]') as HTMLFormElement, (place) => {
      this.#go(
        { place: place === '' ? undefined : place.slug },
        place === ''
          ? 'The cards are of the whole country.'
          : `The cards are of pay ${inPlace(place)}.`,
      );
    });
    this.#part('[data-reset]').addEventListener('click', () => {
      this.#go({ careers: undefined }, 'The thirty careers are back.');
      this.#part('#kit-add').focus();
    });
    addEventListener('popstate', () => void this.open());
  }

  /** Makes what the address asks for. */
  async open(): Promise<void> {
    const { request, complaints } = readKitAddress(location.search);
    await this.#show({ ...request, place: request.place ?? rememberedPlace() }, complaints);
  }

  #part(selector: string): HTMLElement {
    const part = this.#host.querySelector<HTMLElement>(selector);
    if (part) return part;
    throw new Error(`The kit lacks ${selector}.`);
  }

  /** @param firstHit the slug of the first result for it, taken when no career is called so. */
  async #add(asked: string, firstHit?: string): Promise<void> {
    try {
      const career =
        (await this.#data.find(asked)) ??
        (firstHit === undefined ? undefined : await this.#data.find(firstHit));
      const problem = this.#whyNot(career, asked);
      if (problem !== undefined || !career) {
        this.#addError?.say(problem ?? '');
        return;
      }
      const field = this.#part('#kit-add') as HTMLInputElement;
      field.value = '';
      field.dispatchEvent(new Event('input'));
      this.#go({ careers: [...this.#codes(), ...career.codes] }, `Added: ${career.name}.`);
    } catch {
      this.#addError?.say('The careers could not be loaded. Check your connection and try again.');
    }
  }

  #whyNot(career: IndexedCareer | undefined, asked: string): string | undefined {
    if (!career) {
      return `No career is called “${asked.slice(0, 80)}”. Choose one from the list, or try other words.`;
    }
    if (career.kind === 'title') return titleOnCard(career.name);
    if (career.codes.some((code) => this.#codes().includes(code))) {
      return `There is a card already: ${career.name}.`;
    }
    if (this.#shown.length < mostCards) return undefined;
    return `A kit holds ${mostCards} cards. Take one out to add another.`;
  }

  #remove(code: string): void {
    const removed = this.#shown.find((career) => career.code === code);
    const left = this.#codes().filter((other) => other !== code);
    if (left.length === 0) {
      this.#say('A kit needs a card. Add another career before you take this one out.');
    } else if (removed) this.#go({ careers: left }, `Taken out: ${removed.name}.`);
  }

  readonly #codes = () => this.#shown.map(({ code }) => code);

  /** A step that the back button undoes. */
  #go(change: Partial<KitRequest>, said: string): void {
    const request = { ...this.#request, ...change };
    const path = `${location.pathname}${kitAddress(request)}`;
    const isThere = path === location.pathname + location.search || keepAddress(path, 'step');
    void this.#show(request, isThere ? [] : [addressNotKept], said);
  }

  async #show(request: KitRequest, complaints: readonly string[], said?: string): Promise<void> {
    const turn = (this.#turn += 1);
    this.#host.setAttribute('aria-busy', 'true');
    try {
      const kit = await this.#data.kit(request);
      if (turn !== this.#turn) return;
      const place = kit.place?.slug;
      this.#request = { careers: request.careers && kit.careers.map(({ code }) => code), place };
      this.#shown = kit.careers;
      this.#sheets.write(kit, kitAddress(this.#request));
      this.#part('[data-reset]').toggleAttribute('hidden', request.careers === undefined);
      const field = this.#part('#kit-place') as HTMLInputElement;
      if (field !== document.activeElement) field.value = kit.place?.name ?? '';
      carryPlace(place);
      setShownPlace(place);
      this.#notice([...complaints, ...kit.complaints]);
      if (said) this.#say(`${said} ${this.#sheets.count(kit.careers.length)}`);
    } catch {
      if (turn !== this.#turn) return;
      this.#notice([
        'The figures could not be loaded, so the cards show what they showed before. Check your connection and load the page again.',
      ]);
    } finally {
      if (turn === this.#turn) this.#host.removeAttribute('aria-busy');
    }
  }

  /** What a reader should know about what was asked for: seen, and heard when it comes. */
  #notice(sentences: readonly string[]): void {
    this.#part('.compare-notices').replaceChildren(fragmentOf(notices(sentences)));
  }

  /** Tells those who do not see it what has changed. */
  #say(words: string): void {
    this.#part('.compare-said').textContent = words;
  }
}
