import { usesSlash, useSlash } from './slash-key.element.ts';

/** Lets a reader turn the slash key off on this device: a key without Ctrl can be hit by accident. */
class SlashKeyChoice extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('p')?.removeAttribute('hidden');
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (!button || !status) return;
    button.setAttribute('aria-pressed', String(usesSlash()));
    button.addEventListener('click', () => {
      const on = !usesSlash();
      const kept = useSlash(on);
      button.setAttribute('aria-pressed', String(usesSlash()));
      status.textContent = kept
        ? `The key is ${on ? 'on' : 'off'}. This device remembers that.`
        : 'Your browser lets this site keep nothing, so the key stays on.';
    });
  }
}

customElements.define('slash-key', SlashKeyChoice);
