import { loadCode } from '../layout/load-code.element.ts';
import { rememberedPlace } from '../place-picker/remembered-place.element.ts';

/**
 * Makes the cards of the careers and the place that the address names, or that a reader chooses.
 * Its code is loaded once there is something to make or a field gets the focus.
 */
class RealityFair extends HTMLElement {
  connectedCallback(): void {
    this.dataset.ready = '';
    const print = this.querySelector<HTMLButtonElement>('[data-print]');
    print?.toggleAttribute('hidden', false);
    print?.addEventListener('click', () => {
      window.print();
    });
    for (const button of this.querySelectorAll('[data-remove]')) button.removeAttribute('hidden');
    if (location.search !== '' || rememberedPlace() !== undefined) void this.#start();
    else this.addEventListener('focusin', () => void this.#start(), { once: true });
  }

  async #start(): Promise<void> {
    const notices = this.querySelector('.compare-notices');
    const code = await loadCode(
      () => import('./kit-desk.element.ts'),
      (words) => notices?.replaceChildren(words),
    );
    if (code) await new code.KitDesk(this).open();
    else this.addEventListener('focusin', () => void this.#start(), { once: true });
  }
}

customElements.define('reality-fair', RealityFair);
