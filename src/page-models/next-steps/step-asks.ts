import {
  educationPhrase,
  experiencePhrase,
  isEntryEducation,
  schoolingDifference,
  trainingPhrase,
  type EntryEducation,
} from '../../domain/schooling/preparation.ts';
import type { LicenseKind } from '../../domain/schooling/license.ts';
import { moreYearsOfSchool } from '../../domain/schooling/school-years.ts';
import { briefOf } from '../../briefs.ts';
import { projectionRow } from '../../facts/projections.ts';

const licenses: Readonly<Partial<Record<LicenseKind, string>>> = {
  federal: 'a federal license',
  'every-state': 'a license in every state',
  'most-states': 'a license in most states',
  'some-states': 'a license in some states',
  depends: 'a license for some of the jobs',
};

/** What a step from one occupation to another usually asks for, a phrase each. */
export function stepAsks(from: string, to: string): readonly string[] {
  const row = projectionRow(to);
  const [own, other] = [levelOf(from), levelOf(to)];
  return [
    other && school(own, other),
    experiencePhrase(row?.experience ?? ''),
    trainingPhrase(row?.training ?? ''),
    licenses[briefOf(to).license.kind],
  ].filter((phrase) => phrase !== undefined);
}

function school(from: EntryEducation | undefined, to: EntryEducation): string {
  const way = from && schoolingDifference(from, to);
  if (way === undefined) return from ? 'no more school' : educationPhrase(to);
  if (way === 'less') return `less school, ${educationPhrase(to)}`;
  const years = from ? moreYearsOfSchool(from, to) : 0;
  if (years === 0) return educationPhrase(to);
  return `about ${years} more ${years === 1 ? 'year' : 'years'} of school for ${educationPhrase(to)}`;
}

function levelOf(code: string): EntryEducation | undefined {
  const word = projectionRow(code)?.entry_education ?? '';
  return isEntryEducation(word) ? word : undefined;
}
