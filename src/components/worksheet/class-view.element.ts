import { keepAddress } from '../layout/keep-address.element.ts';

/**
 * Keeps the class view of a worksheet in the address, `?view=class`, so that a teacher can link
 * it. Hiding the answers is the style sheet's work: the box does it without this script, too.
 */
class ClassView extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector<HTMLInputElement>('.class-view-box');
    const print = this.querySelector<HTMLButtonElement>('[data-print]');
    if (!box) return;
    box.checked = new URLSearchParams(location.search).get('view') === 'class';
    box.addEventListener('change', () => {
      const address = new URL(location.href);
      if (box.checked) address.searchParams.set('view', 'class');
      else address.searchParams.delete('view');
      keepAddress(address);
    });
    print?.toggleAttribute('hidden', false);
    print?.addEventListener('click', () => {
      window.print();
    });
  }
}

customElements.define('class-view', ClassView);
