/** What a price parity is of: everything, or one part of what people pay for. */
export const parityLines = ['all-items', 'goods', 'housing', 'utilities', 'other'] as const;
export type ParityLine = (typeof parityLines)[number];

/** What a price parity is called beside a figure. */
export const paritySubjects: Readonly<Record<ParityLine, string>> = {
  'all-items': 'All prices',
  goods: 'Prices of goods',
  housing: 'Rents',
  utilities: 'Prices of utilities',
  other: 'Prices of other services',
};

export function isParityLine(text: string): text is ParityLine {
  return Object.hasOwn(paritySubjects, text);
}
