/**
 * Prints the careers that the address names in place of the example. Its code, and that which
 * makes QR codes, is loaded only when the address names any.
 */
class ComparisonWorksheet extends HTMLElement {
  connectedCallback(): void {
    if (new URLSearchParams(location.search).has('c')) void this.#fill();
  }

  async #fill(): Promise<void> {
    const { fillSheet } = await import('./fill-sheet.ts');
    await fillSheet(this);
  }
}

customElements.define('comparison-worksheet', ComparisonWorksheet);
