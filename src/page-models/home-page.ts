import type { TitleFrontMatter } from '../content-schemas/title.ts';
import { shortAttribution } from '../domain/figures/receipt.ts';
import { routes } from '../domain/site/links.ts';
import { sourceOfFact } from '../facts/sources.ts';
import { isPresent, type Figure } from '../domain/figures/figure.ts';
import { allOccupationsCode } from '../domain/words/occupation-code.ts';
import type { PayRange } from '../domain/pay/pay-range.ts';
import type { EntryEducation } from '../domain/schooling/preparation.ts';
import { oewsFigure } from '../facts/oews.ts';
import { newestOewsRelease } from '../facts/oews-releases.ts';
import { projectionFigure, projectionRow } from '../facts/projections.ts';
import type { Axis } from '../domain/pay/axis.ts';
import { wholePayAxis } from '../domain/pay/shared-pay-axis.ts';
import {
  allCategories,
  careersInCategory,
  occupationCareers,
  requireOccupationCareer,
  type OccupationCareer,
} from './career-directory.ts';
import { payRangeOf } from './career-page/pay.ts';

/** A short list to look at first: the schooling it asks for and the careers with the most openings a year. */
export interface StartingPoint {
  readonly heading: string;
  readonly careers: readonly StartingCareer[];
}

export interface StartingCareer {
  readonly career: OccupationCareer;
  readonly pay: Figure;
  readonly openings: Figure;
}

export interface HomePage {
  readonly description: string;
  readonly sourcesLine: string;
  readonly titles: readonly TitleTeaser[];
  readonly careerCount: number;
  readonly releaseLabel: string;
  readonly allJobsMedian: Figure;
  readonly categories: readonly CategoryTeaser[];
  readonly startingPoints: readonly StartingPoint[];
  /** The strip that explains how to read one. */
  readonly example: {
    readonly career: OccupationCareer;
    readonly range: PayRange;
    readonly axis: Axis;
  };
}

/** A title page, as the home page announces it. */
export interface TitleTeaser {
  readonly name: string;
  readonly href: string;
  readonly summary: string;
  readonly candidates: number;
}

export interface CategoryTeaser {
  readonly name: string;
  readonly slug: string;
  readonly about: string;
  readonly count: number;
  readonly median: Figure;
}

const exampleCode = '29-1141';

const startingPoints: readonly {
  readonly heading: string;
  readonly levels: readonly EntryEducation[];
}[] = [
  { heading: 'With a high school diploma', levels: ['high-school'] },
  {
    heading: 'With a certificate or two-year degree',
    levels: ['postsecondary-nondegree', 'associates'],
  },
  { heading: 'With a bachelor’s degree', levels: ['bachelors'] },
];

export function homePage(
  titles: readonly Pick<TitleFrontMatter, 'title' | 'slug' | 'summary' | 'candidates'>[],
): HomePage {
  const example = requireOccupationCareer(exampleCode, 'src/page-models/home-page.ts');
  const range = payRangeOf(example.code, 'annual');
  const medianOfAll = oewsFigure(allOccupationsCode, 'annual-median');
  return {
    description:
      'What jobs are, what they pay, how to get in, and where every number comes from: every occupation of the United States, from public statistics, with a receipt on every figure.',
    sourcesLine: `Pay: ${shortAttribution(sourceOfFact(medianOfAll.id))}.`,
    titles: titles.map(({ title, slug, summary, candidates }) => ({
      name: title,
      href: routes.career(slug),
      summary,
      candidates: candidates.length,
    })),
    careerCount: occupationCareers().length + titles.length,
    releaseLabel: newestOewsRelease().label,
    allJobsMedian: medianOfAll,
    categories: allCategories.map((category) => ({
      ...category,
      count: careersInCategory(category).length,
      median: oewsFigure(category.code, 'annual-median'),
    })),
    startingPoints: startingPoints.map(({ heading, levels }) => ({
      heading,
      careers: mostOpenings(levels),
    })),
    example: { career: example, range, axis: wholePayAxis([range], [medianOfAll]) },
  };
}

/**
 * The five careers with the most openings a year among those whose typical entry education is one
 * of `levels`, that list no work in a related job first, and whose median is above that of all jobs.
 */
function mostOpenings(levels: readonly EntryEducation[]): readonly StartingCareer[] {
  const allJobs = oewsFigure(allOccupationsCode, 'annual-median');
  const floor = isPresent(allJobs) ? allJobs.value : 0;
  return occupationCareers()
    .filter((career) => !career.isResidual)
    .filter(({ code }) => isOpenToNewcomers(code, levels))
    .map((career) => ({
      career,
      pay: oewsFigure(career.code, 'annual-median'),
      openings: projectionFigure(career.code, 'openings'),
    }))
    .filter(({ pay }) => isPresent(pay) && pay.value > floor)
    .toSorted((a, b) => size(b.openings) - size(a.openings))
    .slice(0, 5);
}

function isOpenToNewcomers(code: string, levels: readonly EntryEducation[]): boolean {
  const row = projectionRow(code);
  return row?.experience === 'none' && levels.some((level) => level === row.entry_education);
}

const size = (figure: Figure) => (isPresent(figure) ? figure.value : 0);
