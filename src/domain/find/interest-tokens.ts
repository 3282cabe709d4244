import type { Interest } from '../schooling/interests.ts';

/** The six interests as `?like=` says them. */
const tokens: Readonly<Record<Interest, string>> = {
  Realistic: 'making',
  Investigative: 'finding-out',
  Artistic: 'creating',
  Social: 'helping',
  Enterprising: 'leading',
  Conventional: 'organizing',
};

/** What an address calls an interest: `helping`. */
export const interestToken = (interest: Interest): string => tokens[interest];
