import { loadCode } from '../layout/load-code.element.ts';
import { rememberedPlace } from '../place-picker/remembered-place.element.ts';
import type { FinderSettings } from './finder-desk.element.ts';

/**
 * The finder. It answers at once where the address asks for something or this device remembers a
 * place; else its code is loaded once a reader touches it, and the answer that was served stands.
 */
class CareerFinder extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (location.search !== '' || rememberedPlace() !== undefined) void this.#start('open');
    else this.#wait();
  }

  #wait(): void {
    for (const touch of ['focusin', 'pointerdown', 'change', 'submit']) {
      this.addEventListener(touch, this.#touched, { once: true });
    }
  }

  readonly #touched = (event: Event) => {
    if (event.type === 'submit') event.preventDefault();
    void this.#start('touched');
  };

  async #start(how: 'open' | 'touched'): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const notices = this.querySelector('[data-finder-notices]');
    const code = await loadCode(
      () => import('./finder-desk.element.ts'),
      (words) => notices?.replaceChildren(words),
    );
    if (!code) {
      this.#started = false;
      this.#wait();
      return;
    }
    const settings = JSON.parse(this.dataset.settings ?? '{}') as FinderSettings;
    await new code.FinderDesk(this, settings)[how]();
  }
}

customElements.define('career-finder', CareerFinder);
