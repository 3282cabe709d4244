import type { FinderOccupation } from './finder-occupation.ts';

const experience: Readonly<Record<string, string>> = {
  none: 'no work before',
  'under-five-years': 'some work before',
  'five-years-or-more': '5 years of work before',
};

const training: Readonly<Record<string, string>> = {
  'short-term': 'up to a month of paid training',
  'moderate-term': 'months of paid training',
  'long-term': 'over a year of paid training',
  apprenticeship: 'apprenticeship',
  'internship-residency': 'internship or residency',
};

/** What is listed beside the schooling, in a few words: `some work before, apprenticeship`. */
export function besideSchooling(row: Pick<FinderOccupation, 'experience' | 'training'>): string {
  return [experience[row.experience], training[row.training]].filter(Boolean).join(', ');
}
