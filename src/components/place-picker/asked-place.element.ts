import { placeInAddress } from '../../domain/places/place-address.ts';
import { rememberedPlace } from './remembered-place.element.ts';

// Nothing more is loaded where the reader has chosen no place.
const inAddress = placeInAddress(location.search);
const asked = inAddress ?? rememberedPlace();
if (asked !== undefined) {
  import('./carried-place.element.ts').then(
    ({ takeAlong }) => takeAlong(asked, inAddress === undefined),
    () => {
      // Links lead to the whole country, and their pages say so.
    },
  );
}
