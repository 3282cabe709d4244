import { groupBy } from '../lists/group-by.ts';
import { isPresent, type Figure } from '../figures/figure.ts';
import type { EntryEducation } from '../schooling/preparation.ts';

/** Groups of careers by their typical way in, the least schooling first. */
const groups = ['little', 'on-the-job', 'some-college', 'bachelors', 'more'] as const;
type Group = (typeof groups)[number];

/** What the choice of careers for a kit looks at. */
export interface KitCandidate {
  readonly code: string;
  readonly education: EntryEducation | undefined;
  /** Words of the projections, such as `apprenticeship`; see `trainingPhrase`. */
  readonly training: string;
  readonly openings: Figure;
  /** An "all other" line: what is left of a group, not one job. */
  readonly isResidual: boolean;
  /** Whether pay by the year is published of it in the nation. */
  readonly hasYearlyPay: boolean;
}

/** Careers of each group. */
const ofEach = 6;

/** The rule by which careers are chosen, for readers. */
export const thirtyCareersRule =
  'Six careers for each of five ways in: little training; a diploma with an apprenticeship or more than a year of training; some college, a certificate or an associate’s degree; a bachelor’s degree; more than that. Of each way in, those with the most openings a year, no two from one category. Lines that gather what is left over, and jobs whose pay by the year is not published, are left out.';

/** Of each way in, the careers with the most openings a year, no two from one category. */
export function thirtyCareers(candidates: readonly KitCandidate[]): readonly string[] {
  const byGroup = groupBy(candidates.filter(isEligible), groupOf);
  return groups.flatMap((group) => {
    const seen = new Set<string>();
    return [...(byGroup.get(group) ?? [])]
      .sort((a, b) => amount(b.openings) - amount(a.openings) || (a.code < b.code ? -1 : 1))
      .filter(({ code }) => {
        const category = code.slice(0, 2);
        if (seen.has(category)) return false;
        seen.add(category);
        return true;
      })
      .slice(0, ofEach)
      .map(({ code }) => code);
  });
}

const isEligible = ({ education, openings, isResidual, hasYearlyPay }: KitCandidate) =>
  education !== undefined && isPresent(openings) && !isResidual && hasYearlyPay;

const amount = (figure: Figure) => (isPresent(figure) ? figure.value : 0);

const longTraining = new Set(['apprenticeship', 'long-term']);

function groupOf({ education, training }: KitCandidate): Group {
  switch (education) {
    case undefined:
    case 'no-formal':
    case 'high-school':
      return longTraining.has(training) ? 'on-the-job' : 'little';
    case 'some-college':
    case 'postsecondary-nondegree':
    case 'associates':
      return 'some-college';
    case 'bachelors':
      return 'bachelors';
    case 'masters':
    case 'doctoral-or-professional':
      return 'more';
  }
}
