/** Kinds of school as NCES classes them, by the code of fact ids: who runs them, and the years. */
export const schoolKinds = {
  'public-four-year': 'Public schools of four years or more',
  'nonprofit-four-year': 'Private nonprofit schools of four years or more',
  'for-profit-four-year': 'Private for-profit schools of four years or more',
  'public-two-year': 'Public two-year schools',
  'nonprofit-two-year': 'Private nonprofit two-year schools',
  'for-profit-two-year': 'Private for-profit two-year schools',
  'public-under-two-years': 'Public schools of less than two years',
  'nonprofit-under-two-years': 'Private nonprofit schools of less than two years',
  'for-profit-under-two-years': 'Private for-profit schools of less than two years',
} as const;
export type SchoolKind = keyof typeof schoolKinds;
export const schoolKindIds = Object.keys(schoolKinds) as readonly SchoolKind[];

export const isSchoolKind = (text: string): text is SchoolKind => Object.hasOwn(schoolKinds, text);
