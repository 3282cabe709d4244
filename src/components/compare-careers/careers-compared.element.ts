import { loadCode } from '../layout/load-code.element.ts';

/**
 * Compares the careers that the address names, or that a reader adds. Its code is loaded once
 * there is something to compare or a field gets the focus.
 */
class CareersCompared extends HTMLElement {
  connectedCallback(): void {
    this.dataset.ready = '';
    if (location.search === '') {
      this.addEventListener('focusin', () => void this.#start(), { once: true });
    } else void this.#start();
  }

  async #start(): Promise<void> {
    const notices = this.querySelector('.compare-notices');
    const code = await loadCode(
      () => import('./compare-desk.element.ts'),
      (words) => notices?.replaceChildren(words),
    );
    if (!code) {
      this.addEventListener('focusin', () => void this.#start(), { once: true });
      return;
    }
    await new code.CompareDesk(this).open();
  }
}

customElements.define('careers-compared', CareersCompared);
