import type { LicenseKind } from './license.ts';
import type { EntryEducation } from './preparation.ts';

const graduate: ReadonlySet<EntryEducation | undefined> = new Set([
  'masters',
  'doctoral-or-professional',
]);
const everywhere: ReadonlySet<LicenseKind> = new Set(['federal', 'every-state']);

/**
 * Whether the law fixes the degree, so that what people answered in a survey would mislead: a
 * license is asked for everywhere, and the degree that is typical is one that no one has by chance.
 */
export const isDegreeSetByLaw = (
  license: LicenseKind,
  education: EntryEducation | undefined,
): boolean => everywhere.has(license) && graduate.has(education);
