import type { QualificationFrontMatter } from '../../content-schemas/qualification.ts';
import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import type { Axis } from '../../domain/pay/axis.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import {
  educationShort,
  entryEducationLevels,
  type EntryEducation,
} from '../../domain/schooling/preparation.ts';
import { routes } from '../../domain/site/links.ts';
import type { RulerLine } from './ruler-line.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { projectionFigure, projectionRow } from '../../facts/projections.ts';
import { occupationCareers } from '../career-directory.ts';
import { payRangeOf } from '../career-page/pay.ts';
import { careersAtLevel } from '../qualification/qualification-page.ts';

/** Lists by how long a reader wants to go to school, and a few careers of one of them. */
export interface SchoolingDoor {
  /** Least schooling first. */
  readonly levels: readonly {
    readonly name: string;
    readonly href: string;
    readonly careers: number;
  }[];
  /** Two years of school or less after high school: see `shortSchooling`. */
  readonly short: { readonly rows: readonly RulerLine[]; readonly axis: Axis };
}

/** What comes after high school and takes about two years or less. */
const shortSchooling: readonly EntryEducation[] = [
  'some-college',
  'postsecondary-nondegree',
  'associates',
];
const mostRows = 3;

/** @param allJobs the middle of all jobs. */
export function schoolingDoor(
  texts: readonly QualificationFrontMatter[],
  allJobs: Figure,
): SchoolingDoor {
  const rows = shortSchoolingCareers(allJobs);
  return {
    levels: entryEducationLevels.flatMap((level) =>
      texts
        .filter(({ careersBy }) => careersBy.education === level)
        .map(({ slug }) => ({
          name: educationShort(level),
          href: routes.qualifications(slug),
          careers: careersAtLevel(level),
        })),
    ),
    short: {
      rows,
      axis: wholePayAxis(
        rows.map(({ range }) => range),
        [allJobs],
        4,
      ),
    },
  };
}

/**
 * The careers with the most openings a year among those whose typical entry education is short
 * schooling, that list no work in a related job first, and whose median is above that of all jobs.
 */
function shortSchoolingCareers(allJobs: Figure): readonly RulerLine[] {
  const floor = isPresent(allJobs) ? allJobs.value : 0;
  const openings = (code: string) => {
    const figure = projectionFigure(code, 'openings');
    return isPresent(figure) ? figure.value : 0;
  };
  return occupationCareers()
    .filter(({ code, isResidual }) => {
      const row = projectionRow(code);
      const pay = oewsFigure(code, 'annual-median');
      return (
        !isResidual &&
        row?.experience === 'none' &&
        shortSchooling.some((level) => level === row.entry_education) &&
        isPresent(pay) &&
        pay.value > floor
      );
    })
    .toSorted((a, b) => openings(b.code) - openings(a.code))
    .slice(0, mostRows)
    .map(({ code, name, href }) => ({ name, href, range: payRangeOf(code, 'annual') }));
}
