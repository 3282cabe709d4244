import { loadCode } from '../layout/load-code.element.ts';
import type { SwitchedPage } from '../../domain/places/switched-page.ts';
import { placeInAddress } from '../../domain/places/place-address.ts';
import type { SwitchesPlace } from './place-desk.element.ts';
import { rememberedPlace } from './remembered-place.element.ts';

/**
 * What switches the page: a sheet of paper has a code to draw besides, a comparison more figures to
 * load. Rejects when something cannot be loaded.
 */
async function switchesOf(written = ''): Promise<SwitchesPlace> {
  const page = JSON.parse(written) as SwitchedPage;
  if (page.kind === 'sheet') {
    const { SwitchedSheetFigures } = await import('../worksheet/switched-sheet.element.ts');
    return new SwitchedSheetFigures(page);
  }
  if (page.kind === 'comparison') {
    const { SwitchedComparisonFigures } =
      await import('../compare-careers/switched-comparison.element.ts');
    return SwitchedComparisonFigures.load(page);
  }
  const { SwitchedFigures } = await import('./switched-figures.element.ts');
  return new SwitchedFigures(page);
}

/**
 * The field that switches a page's pay to a place. Its code is loaded once it gets the focus, or
 * at once when the address or the device names a place.
 */
class PlacePicker extends HTMLElement {
  #started: Promise<boolean> | undefined;

  connectedCallback(): void {
    this.dataset.ready = '';
    const inAddress = placeInAddress(location.search);
    const asked = inAddress ?? rememberedPlace();
    if (asked !== undefined) {
      void this.#start(asked, inAddress === undefined);
      return;
    }
    this.addEventListener('focusin', () => void this.#start(), { once: true });
    this.querySelector('form')?.addEventListener('submit', this.#early);
  }

  /** What is asked for before the code is there is answered once it is. */
  readonly #early = (event: Event) => {
    event.preventDefault();
    const { target: form } = event;
    void this.#start().then((isOpen) => {
      if (isOpen) form?.dispatchEvent(new Event('submit', { cancelable: true }));
    });
  };

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  /** Whether the code is there. Where it could not be had, the next press asks for it again. */
  async #start(asked?: string, fromDevice = false): Promise<boolean> {
    this.#started ??= this.#open(asked, fromDevice);
    const isOpen = await this.#started;
    if (isOpen) return true;
    this.#started = undefined;
    this.addEventListener('focusin', () => void this.#start(asked, fromDevice), { once: true });
    return false;
  }

  async #open(asked: string | undefined, fromDevice: boolean): Promise<boolean> {
    const code = await loadCode(
      async () => {
        const { PlaceDesk } = await import('./place-desk.element.ts');
        return { PlaceDesk, figures: await switchesOf(this.dataset.switches) };
      },
      (words) => this.#say(words),
    );
    if (!code) return false;
    this.#say('');
    this.querySelector('form')?.removeEventListener('submit', this.#early);
    const desk = new code.PlaceDesk(this, code.figures);
    await (asked === undefined ? desk.listPlaces() : desk.open(asked, fromDevice));
    // What was typed while the code came is answered too.
    const field = this.querySelector('input');
    if (field?.value && field === document.activeElement) field.dispatchEvent(new Event('input'));
    return true;
  }
}

customElements.define('place-picker', PlacePicker);
