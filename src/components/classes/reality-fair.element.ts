import { loadCode } from '../layout/load-code.element.ts';
import { rememberedPlace } from '../place-picker/remembered-place.element.ts';

/**
 * Makes the cards of the careers and the place that the address names, or that a reader chooses.
 * Its code is loaded once there is something to make or a field gets the focus.
 */
class RealityFair extends HTMLElement {
  #opening: Promise<boolean> | undefined;
  #isOpen = false;

  connectedCallback(): void {
    this.dataset.ready = '';
    const print = this.querySelector<HTMLButtonElement>('[data-print]');
    print?.toggleAttribute('hidden', false);
    print?.addEventListener('click', () => {
      window.print();
    });
    for (const button of this.querySelectorAll('[data-remove]')) button.removeAttribute('hidden');
    this.addEventListener('focusin', () => void this.#open());
    this.addEventListener('submit', (event) => this.#hold(event));
    if (location.search !== '' || rememberedPlace() !== undefined) void this.#open();
  }

  /** Whoever is quicker than the code is answered when that has come. */
  #hold(event: Event): void {
    if (this.#isOpen) return;
    event.preventDefault();
    const { target } = event;
    void this.#open().then((isOpen) => {
      if (isOpen) target?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  }

  #open(): Promise<boolean> {
    this.#opening ??= this.#load();
    return this.#opening;
  }

  async #load(): Promise<boolean> {
    const notices = this.querySelector('.compare-notices');
    const code = await loadCode(
      () => import('./kit-desk.element.ts'),
      (words) => notices?.replaceChildren(words),
    );
    if (code) await new code.KitDesk(this).open();
    // What could not be loaded is asked for again.
    else this.#opening = undefined;
    this.#isOpen = code !== undefined;
    return this.#isOpen;
  }
}

customElements.define('reality-fair', RealityFair);
