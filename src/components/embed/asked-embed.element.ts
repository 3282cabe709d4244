import { placeInAddress } from '../../domain/places/place-address.ts';

// Nothing more is loaded where no place is asked for. What this device remembers is not asked: the
// author of the page that frames the figure chose what it shows.
const asked = placeInAddress(location.search);
if (asked !== undefined) {
  void import('./embed-place.element.ts').then(({ showEmbedIn }) => showEmbedIn(asked));
}
