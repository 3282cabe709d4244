/**
 * Leads from a comparison to the worksheet of the same careers: the link takes on the page's query
 * string when a reader is about to follow it, since the comparison changes the address as it goes.
 */
class WorksheetLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    for (const event of ['pointerover', 'pointerdown', 'focusin']) {
      this.addEventListener(event, () => {
        if (link) link.search = location.search;
      });
    }
  }
}

customElements.define('worksheet-link', WorksheetLink);
