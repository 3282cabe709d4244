import {
  compareAddress,
  compareViews,
  type CompareRequest,
  type CompareView,
} from '../../domain/compare-careers/compare-address.ts';
import { askedRows, compareRows, usualRows } from '../../domain/compare-careers/compare-rows.ts';
import { readGivenName } from '../../domain/compare-careers/given-name.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { compareTools } from '../../views/compare-careers/compare-tools.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { siteRoot } from '../layout/site-root.element.ts';

/** What a reader may change of a comparison besides its careers. */
interface Doings {
  /** @param complaints what of the change could not be done, a sentence each. */
  readonly go: (
    change: Partial<CompareRequest>,
    said: string,
    complaints?: readonly string[],
  ) => void;
  readonly say: (words: string) => void;
}

/** Which part and which rows are shown, prices, the country, a name, and the link to share. */
export class CompareTools {
  readonly element: HTMLElement;
  readonly #links: readonly HTMLAnchorElement[];
  readonly #prices: HTMLInputElement;
  readonly #address: HTMLInputElement;
  readonly #name: HTMLInputElement;
  readonly #rows: readonly HTMLInputElement[];
  readonly #doings: Doings;
  #shown: CompareView | undefined;

  /** @param before the element that the tools stand before. */
  constructor(before: HTMLElement, doings: Doings) {
    before.before(fragmentOf(compareTools));
    this.element = before.previousElementSibling as HTMLElement;
    this.#doings = doings;
    this.#links = [...this.element.querySelectorAll('a')];
    this.#prices = this.#part('[data-prices]') as HTMLInputElement;
    this.#address = this.#part('[data-address]') as HTMLInputElement;
    this.#name = this.#part('[name="name"]') as HTMLInputElement;
    this.#rows = [...this.element.querySelectorAll<HTMLInputElement>('[name="row"]')];
    for (const box of this.#rows) box.addEventListener('change', () => this.#chooseRow(box));
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#giveName();
    });
    for (const link of this.#links) {
      link.addEventListener('click', (event) => this.#view(link, event));
    }
    this.#prices.addEventListener('change', () => {
      const { checked } = this.#prices;
      doings.go(
        { atNationalPrices: checked },
        checked ? 'Pay is now at national prices.' : 'Pay is now as published.',
      );
    });
    this.#part('[data-nation]').addEventListener('click', () => {
      doings.go(
        { place: undefined, atNationalPrices: false },
        'Pay is now that of the whole country.',
      );
    });
    this.#part('[data-copy]').addEventListener('click', () => void this.#copy());
  }

  show(request: CompareRequest, hasPrices: boolean): void {
    this.element.hidden = false;
    this.#shown = request.view;
    const address = (asked: CompareRequest) =>
      new URL(`.${addresses.compare(compareAddress(asked))}`, siteRoot(document)).href;
    for (const link of this.#links) {
      const view = viewOf(link);
      link.href = address({ ...request, view, forClass: false });
      if (view === request.view) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.#prices.checked = request.atNationalPrices;
    this.#part('label').hidden = !hasPrices;
    this.#part('.fine').hidden = !hasPrices || request.atNationalPrices;
    this.#part('[data-nation]').hidden = request.place === undefined;
    this.#address.value = address(request);
    const rows: readonly string[] = request.rows ?? usualRows;
    for (const box of this.#rows) box.checked = rows.includes(box.value);
    if (this.#name !== document.activeElement) this.#name.value = request.name ?? '';
  }

  #part(selector: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The tools of the comparison lack ${selector}.`);
    return part;
  }

  #view(link: HTMLAnchorElement, event: MouseEvent): void {
    // A new tab or window shows it by its address.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#doings.go({ view: viewOf(link), forClass: false }, `${link.textContent} is shown.`);
  }

  /** Rows are chosen to be seen: where one other part is shown alone, all are shown again. */
  #chooseRow({ checked, labels }: HTMLInputElement): void {
    const chosen = this.#rows.filter((box) => box.checked).map(({ value }) => value);
    const rows = compareRows.filter((row) => chosen.includes(row));
    const isSeen = this.#shown === undefined || this.#shown === 'work';
    this.#doings.go(
      { rows: askedRows(rows), forClass: false, view: isSeen ? this.#shown : undefined },
      `${labels?.[0]?.textContent ?? ''} is ${checked ? 'shown' : 'left out'}.`,
    );
  }

  #giveName(): void {
    const { name, complaint } = readGivenName(this.#name.value);
    this.#name.value = name ?? '';
    this.#doings.go(
      { name },
      name === undefined ? 'The comparison has no name of its own.' : `Named: ${name}.`,
      complaint === undefined ? [] : [complaint],
    );
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#address.value);
      this.#doings.say('The link to this comparison is copied.');
    } catch {
      this.#address.hidden = false;
      this.#address.focus();
      this.#address.select();
      this.#doings.say(
        'Your browser does not let pages copy. The link is marked: copy it by hand.',
      );
    }
  }
}

/** The part that a link shows; none for all of them. */
const viewOf = (link: HTMLAnchorElement): CompareView | undefined =>
  compareViews.find((view) => view === link.dataset.partLink);
