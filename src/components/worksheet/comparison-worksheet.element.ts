import { loadCode } from '../layout/load-code.element.ts';
import { placeInAddress } from '../../domain/places/place-address.ts';
import { rememberedPlace } from '../place-picker/remembered-place.element.ts';

/**
 * Prints the careers that the address names in place of the example, or a sheet's own in a place,
 * with other rows or under a name of one's own.
 * Its code, and that which makes QR codes, is loaded only when something of that is asked for.
 */
class ComparisonWorksheet extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    const asksForPlace = (placeInAddress(location.search) ?? rememberedPlace()) !== undefined;
    const isOwn = this.dataset.careers !== undefined;
    const asksForMore = asksForPlace || asked.has('name') || asked.has('rows');
    if (isOwn ? asksForMore : asked.has('c')) void this.#fill();
  }

  async #fill(): Promise<void> {
    const code = await loadCode(
      () => import('./fill-sheet.element.ts'),
      (words) => this.prepend(`This sheet is an example. ${words}`),
    );
    await code?.fillSheet(this);
  }
}

customElements.define('comparison-worksheet', ComparisonWorksheet);
