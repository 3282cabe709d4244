/** The parts of an address that are wishes, as a page that needs no more of them looks for them. */
export const wishParameters = [
  'train',
  'pay',
  'like',
  'day',
  'grows',
  'openings',
  'license',
  'jobs',
] as const;
