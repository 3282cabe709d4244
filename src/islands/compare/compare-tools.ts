import {
  compareAddress,
  compareViews,
  type CompareRequest,
  type CompareView,
} from '../../domain/careers-compared/compare-address.ts';
import { routes } from '../../domain/routes.ts';
import { siteRoot } from '../site-root.ts';

const viewNames: Readonly<Record<CompareView, string>> = {
  range: 'Pay',
  jobs: 'Jobs and openings',
  ways: 'Ways in',
  history: 'Over the years',
};

/** What a reader may change of a comparison besides its careers. */
interface Doings {
  readonly go: (change: Partial<CompareRequest>, said: string) => void;
  readonly say: (words: string) => void;
}

/** Which part is shown, prices, the whole country again, and the link to share. */
export class CompareTools {
  readonly element = document.createElement('div');
  readonly #views = new Map<CompareView | undefined, HTMLAnchorElement>();
  readonly #prices = document.createElement('input');
  readonly #pricesLabel = document.createElement('label');
  readonly #nation: HTMLButtonElement;
  readonly #address = document.createElement('input');
  #doings: Doings;

  constructor(doings: Doings) {
    this.#doings = doings;
    this.element.className = 'compare-tools';
    this.element.hidden = true;
    const parts = document.createElement('nav');
    parts.setAttribute('aria-label', 'Parts of the comparison');
    parts.append(
      this.#view(undefined, 'Everything'),
      ...compareViews.map((view) => this.#view(view, viewNames[view])),
    );
    this.#prices.type = 'checkbox';
    this.#prices.autocomplete = 'off';
    this.#pricesLabel.append(this.#prices, ' At national prices');
    this.#prices.addEventListener('change', () => {
      const { checked } = this.#prices;
      doings.go(
        { atNationalPrices: checked },
        checked ? 'Pay is now at national prices.' : 'Pay is now as published.',
      );
    });
    this.#nation = button('Back to the whole country', () => {
      doings.go(
        { place: undefined, atNationalPrices: false },
        'Pay is now that of the whole country.',
      );
    });
    this.#address.readOnly = true;
    this.#address.hidden = true;
    this.#address.setAttribute('aria-label', 'Link to this comparison');
    const copy = button('Copy link', () => void this.#copy());
    this.element.append(parts, this.#pricesLabel, this.#nation, copy, this.#address);
  }

  show(request: CompareRequest, hasPrices: boolean): void {
    this.element.hidden = false;
    const address = (asked: CompareRequest) =>
      new URL(`.${routes.compare(compareAddress(asked))}`, siteRoot(document)).href;
    for (const [view, link] of this.#views) {
      link.href = address({ ...request, view, forClass: false });
      if (view === request.view) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.#prices.checked = request.atNationalPrices;
    this.#pricesLabel.hidden = !hasPrices;
    this.#nation.hidden = request.place === undefined;
    this.#address.value = address(request);
  }

  #view(view: CompareView | undefined, name: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.textContent = name;
    link.addEventListener('click', (event) => {
      // A new tab or window shows it by its address.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#doings.go({ view, forClass: false }, `${name} is shown.`);
    });
    this.#views.set(view, link);
    return link;
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

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
