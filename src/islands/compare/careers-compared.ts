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
    const { CompareDesk } = await import('./compare-desk.ts');
    await new CompareDesk(this).open();
  }
}

customElements.define('careers-compared', CareersCompared);
