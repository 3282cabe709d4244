/** The six interests that O*NET rates every occupation on, in its order. */
export const interests = [
  'Realistic',
  'Investigative',
  'Artistic',
  'Social',
  'Enterprising',
  'Conventional',
] as const;
export type Interest = (typeof interests)[number];

const meanings: Readonly<Record<Interest, string>> = {
  Realistic: 'making and repairing things, working outdoors',
  Investigative: 'finding out how things work',
  Artistic: 'creating and designing',
  Social: 'helping and teaching people',
  Enterprising: 'leading, selling and persuading',
  Conventional: 'keeping numbers and records in order',
};

const plainNames: Readonly<Record<Interest, string>> = {
  Realistic: 'Making things',
  Investigative: 'Finding things out',
  Artistic: 'Creating',
  Social: 'Helping people',
  Enterprising: 'Leading',
  Conventional: 'Organizing',
};

/** What people call an interest: `Helping people`. */
export function interestName(interest: Interest): string {
  return plainNames[interest];
}

/** What people with an interest like to do. */
export function interestMeaning(interest: Interest): string {
  return meanings[interest];
}

/** `helping people, leading`: interests in a list, in plain words. */
export function interestNames(names: readonly Interest[]): string {
  return names.map((name) => plainNames[name].toLowerCase()).join(', ');
}

export function isInterest(name: string): name is Interest {
  return interests.some((interest) => interest === name);
}
