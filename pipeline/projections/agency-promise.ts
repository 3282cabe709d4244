import type { PartPromise } from './read-part.ts';

/**
 * What the agency says of the edition of which a copy is held: 831 line items of its AI exposure
 * list, which leaves legislators out, 213 in the lowest quarter and 206 in each other, and openings
 * that add up to the published total within the rounding of the items.
 */
export const agencyPromise: PartPromise = {
  lineItems: 831,
  openings: 17_460_700,
  categories: { Low: 213, Moderate: 206, High: 206, 'Very high': 206 },
  without: ['11-1031'],
};
