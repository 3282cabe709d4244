import type { EntryEducation } from './preparation.ts';

/** What BLS analysts assign as training on the job, the quickest first. */
export const trainingKinds = [
  'short-term',
  'moderate-term',
  'long-term',
  'apprenticeship',
  'internship-residency',
] as const;
export type TrainingKind = (typeof trainingKinds)[number];

export function isTrainingKind(word: string): word is TrainingKind {
  return trainingKinds.some((kind) => kind === word);
}

const levelSlugs: Readonly<Record<EntryEducation, string>> = {
  'no-formal': 'no-diploma',
  'high-school': 'high-school-diploma',
  'some-college': 'some-college',
  'postsecondary-nondegree': 'certificate-after-high-school',
  associates: 'associates-degree',
  bachelors: 'bachelors-degree',
  masters: 'masters-degree',
  'doctoral-or-professional': 'doctoral-or-professional-degree',
};

/** The page of a level of education: the last part of its address. */
export function levelSlug(level: EntryEducation): string {
  return levelSlugs[level];
}

/** The page of a kind of training: one page has the three lengths on the job. */
export function trainingSlug(kind: TrainingKind): string {
  if (kind === 'apprenticeship') return 'apprenticeship';
  return kind === 'internship-residency' ? 'internship-or-residency' : 'on-the-job-training';
}
