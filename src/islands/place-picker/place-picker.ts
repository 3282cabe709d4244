import { placeInAddress } from '../../domain/place-address.ts';
import { rememberedPlace } from './remembered-place.ts';

/**
 * The field that switches a page's pay to a place. Its code is loaded once it gets the focus, or
 * at once when the address or the device names a place.
 */
class PlacePicker extends HTMLElement {
  connectedCallback(): void {
    this.dataset.ready = '';
    const inAddress = placeInAddress(location.search);
    const asked = inAddress ?? rememberedPlace();
    if (asked !== undefined) {
      void this.#start(asked, inAddress === undefined);
      return;
    }
    this.addEventListener('focusin', () => void this.#start(), { once: true });
  }

  async #start(asked?: string, fromDevice = false): Promise<void> {
    const { PlaceDesk } = await import('./place-desk.ts');
    const desk = new PlaceDesk(this);
    await (asked === undefined ? desk.listPlaces() : desk.open(asked, fromDevice));
  }
}

customElements.define('place-picker', PlacePicker);
