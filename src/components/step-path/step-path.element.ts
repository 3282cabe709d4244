import { readPathAddress } from '../../domain/next-steps/path-address.ts';
import { loadCode } from '../layout/load-code.element.ts';

/** Shows the path that the address asks for; its code is loaded only where it asks for one. */
class StepPathElement extends HTMLElement {
  connectedCallback(): void {
    const asked = readPathAddress(location.search);
    if (asked.length > 0) void this.#show(asked);
  }

  async #show(asked: readonly string[]): Promise<void> {
    this.setAttribute('aria-busy', 'true');
    const code = await loadCode(
      () => import('./show-path.element.ts'),
      (words) => this.querySelector('[data-notices]')?.replaceChildren(words),
    );
    await code?.showPath(this, asked);
    this.removeAttribute('aria-busy');
  }
}

customElements.define('step-path', StepPathElement);
