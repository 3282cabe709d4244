import type { LicenseKind } from '../schooling/license.ts';
import { experiencePhrase } from '../schooling/preparation.ts';
import type { FinderOccupation } from './finder-occupation.ts';

/** What the law asks, in a sentence that fits a row; the career's page has the whole line. */
const licenseSentences: Readonly<Partial<Record<LicenseKind, string>>> = {
  federal: 'It takes a federal license.',
  'every-state': 'Every state asks for a license.',
  'most-states': 'Most states ask for a license.',
  'some-states': 'Some states ask for a license.',
  depends: 'Whether it takes a license depends on the job.',
};

function licenseOrWork({ license, experience }: FinderOccupation): string | undefined {
  const work = experiencePhrase(experience);
  return licenseSentences[license] ?? (work && `It usually takes ${work} first.`);
}

/** Whether a license or work before is to be known, so that the hard part is not shown. */
export const weighsMore = (row: FinderOccupation): boolean => licenseOrWork(row) !== undefined;

/**
 * One thing to know before choosing it: what the law asks, else the work before, else what is hard
 * about it. Undefined where no source says any of these.
 */
export const oneThingToKnow = (row: FinderOccupation): string | undefined =>
  licenseOrWork(row) ?? row.hard;
