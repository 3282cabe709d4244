import type {
  ComparedCareer,
  ComparedOccupation,
} from '../../domain/careers-compared/compared-career.ts';
import type { ComparisonEdition } from '../../domain/careers-compared/edition.ts';
import { payMeasure } from '../../domain/measure.ts';
import { allOccupationsCode } from '../../domain/occupation-code.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { allOewsReleases, newestOewsRelease } from '../../facts/oews-releases.ts';
import { once } from '../../facts/once.ts';
import { priceLevelFor } from '../../facts/prices.ts';
import { projectionFigure, projectionsEdition } from '../../facts/projections.ts';
import { newestEdition } from '../../facts/sources.ts';
import {
  occupationCareers,
  requireOccupationCareer,
  type OccupationCareer,
} from '../career-directory.ts';
import { historySection } from '../career/history.ts';
import { editionYears } from '../career/outlook.ts';
import { leadingPeriod, payRangeOf } from '../career/pay.ts';
import { waysInSection } from '../career/ways-in.ts';

/** The releases that comparisons are made from. */
export const comparisonEdition = once((): ComparisonEdition => {
  const { release, label } = newestOewsRelease();
  const projections = projectionsEdition();
  const { base, target } = editionYears(projections);
  const medianOf = (period: 'annual' | 'hourly') =>
    oewsFigure(allOccupationsCode, payMeasure(period, 'median'));
  return {
    release,
    releaseLabel: label,
    projections,
    baseYear: base,
    targetYear: target,
    survey: newestEdition('onet'),
    allJobs: { annual: medianOf('annual'), hourly: medianOf('hourly') },
    growthOfAllJobs: projectionFigure(allOccupationsCode, 'change-percent'),
    releases: Object.fromEntries(
      allOewsReleases().map((past) => [
        past.release,
        { label: past.label, prices: priceLevelFor(past.release) },
      ]),
    ),
  };
});

/** Every figure that a comparison shows of an occupation. */
export function comparedOccupation({ code, name, slug }: OccupationCareer): ComparedOccupation {
  const { education, experience, training, survey } = waysInSection(code);
  const { points, breaks } = historySection(code);
  return {
    code,
    name,
    slug,
    period: leadingPeriod(code),
    pay: { annual: payRangeOf(code, 'annual'), hourly: payRangeOf(code, 'hourly') },
    employees: oewsFigure(code, 'employment'),
    outlook: {
      jobs: projectionFigure(code, 'jobs-base'),
      growth: projectionFigure(code, 'change-percent'),
      openings: projectionFigure(code, 'openings'),
    },
    waysIn: { education, experience, training, survey: survey && surveyOf(survey) },
    history: points,
    breaks,
  };
}

const surveyOf = ({
  occupation,
  hasImprecise,
  answers,
}: NonNullable<ReturnType<typeof waysInSection>['survey']>) => ({
  occupation,
  hasImprecise,
  answers,
});

/**
 * The careers of a written comparison, by the slugs of their pages. Throws a FactsError that names
 * `file` when a slug has no page.
 */
export function comparedCareers(
  slugs: readonly string[],
  titles: readonly TitleFrontMatter[],
  file: string,
): readonly ComparedCareer[] {
  return slugs.map((slug): ComparedCareer => {
    const title = titles.find((known) => known.slug === slug);
    if (title) {
      const occupations = title.candidates.map(({ code }) => requireOccupationCareer(code, file));
      return {
        kind: 'title',
        name: title.title,
        slug,
        occupations: occupations.map(comparedOccupation),
      };
    }
    const career = occupationCareers().find((known) => known.slug === slug);
    if (!career) {
      throw new FactsError(
        `No career has the address "${slug}".`,
        file,
        'Use the last part of the address of a career page, such as registered-nurses.',
      );
    }
    return {
      kind: 'occupation',
      name: career.name,
      slug,
      occupations: [comparedOccupation(career)],
    };
  });
}
