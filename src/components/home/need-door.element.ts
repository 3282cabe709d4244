import { loadCode } from '../layout/load-code.element.ts';
import type { PayReference } from '../../domain/pay/pay-reference.ts';

/** The sentence on the home page: its code is loaded once a reader touches it. */
class NeedDoor extends HTMLElement {
  connectedCallback(): void {
    for (const touch of ['focusin', 'pointerdown', 'change', 'submit']) {
      this.addEventListener(touch, this.#touched);
    }
  }

  readonly #touched = (event: Event) => {
    // A link may be on its way to the finder.
    if (event.target instanceof Element && event.target.closest('a')) return;
    if (event.type === 'submit') event.preventDefault();
    for (const touch of ['focusin', 'pointerdown', 'change', 'submit']) {
      this.removeEventListener(touch, this.#touched);
    }
    void this.#start(event.type === 'change');
  };

  async #start(isAsked: boolean): Promise<void> {
    const status = this.querySelector('[data-need-status]');
    const code = await loadCode(
      () => import('./need-desk.element.ts'),
      (words) => status?.replaceChildren(words),
    );
    if (!code) {
      this.connectedCallback();
      return;
    }
    const reference = JSON.parse(this.dataset.reference ?? '{}') as PayReference;
    const desk = new code.NeedDesk(this, reference);
    if (isAsked) await desk.ask();
  }
}

customElements.define('need-door', NeedDoor);
