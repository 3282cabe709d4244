import { placeInAddress } from '../../domain/place-address.ts';
import { carryPlace } from './carry-place.ts';

// A page without a picker only passes on the place it was asked for; a picker does so itself.
const asked = placeInAddress(location.search);
if (asked !== undefined && !document.querySelector('place-picker')) carryPlace(asked);
