import type {
  ComparedCareer,
  ComparedOccupation,
} from '../../domain/compare-careers/compared-career.ts';
import type { ComparisonEdition } from '../../domain/compare-careers/edition.ts';
import type { SchoolingSurvey } from '../../domain/schooling/schooling-survey.ts';
import { payMeasure } from '../../domain/figures/measure.ts';
import { editionYears } from '../../domain/outlook/edition-years.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import { aiReleases } from '../../facts/ai-exposure.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { allOewsReleases, newestOewsRelease } from '../../facts/oews-releases.ts';
import { once } from '../../facts/once.ts';
import { priceLevelFor } from '../../facts/prices.ts';
import {
  editionFigure,
  outlookEdition,
  projectionFigure,
  projectionsEdition,
} from '../../facts/projections.ts';
import { mainSourceOf, newestEdition } from '../../facts/sources.ts';
import { tuition } from '../../facts/tables/money.ts';
import {
  occupationCareers,
  requireOccupationCareer,
  type OccupationCareer,
} from '../career-directory.ts';
import { aiRatedJobs } from '../career-page/ai.ts';
import { historySection } from '../career-page/history.ts';
import { leadingPeriod, payRangeOf } from '../career-page/pay.ts';
import { waysInSection } from '../career-page/ways-in.ts';

/** The releases that comparisons are made from. */
export const comparisonEdition = once((): ComparisonEdition => {
  const { release, label } = newestOewsRelease();
  const projections = projectionsEdition();
  const outlook = outlookEdition();
  const prices = newestEdition('ipeds');
  const { producer, releaseLabel, url } = mainSourceOf(tuition, prices);
  const medianOf = (period: 'annual' | 'hourly') =>
    oewsFigure(allOccupationsCode, payMeasure(period, 'median'));
  return {
    release,
    releaseLabel: label,
    projections,
    baseYear: editionYears(projections).base,
    outlook,
    outlookYears: editionYears(outlook),
    survey: newestEdition('onet'),
    workContext: newestEdition('context'),
    ai: { rated: aiRatedJobs(), releases: aiReleases() },
    tuition: { release: prices, producer, releaseLabel, url },
    allJobs: { annual: medianOf('annual'), hourly: medianOf('hourly') },
    growthOfAllJobs: editionFigure(outlook, allOccupationsCode, 'change-percent'),
    releases: Object.fromEntries(
      allOewsReleases().map((past) => [
        past.release,
        { label: past.label, prices: priceLevelFor(past.release) },
      ]),
    ),
  };
});

/** Every figure that a comparison shows of an occupation. */
export function comparedOccupation(career: OccupationCareer): ComparedOccupation {
  const { code, name, people, person, slug } = career;
  const { education, experience, training, survey, degreeIsLaw } = waysInSection(code);
  const { points, breaks } = historySection(code);
  return {
    code,
    name,
    people,
    person,
    slug,
    period: leadingPeriod(code),
    pay: { annual: payRangeOf(code, 'annual'), hourly: payRangeOf(code, 'hourly') },
    employees: oewsFigure(code, 'employment'),
    outlook: {
      jobs: projectionFigure(code, 'jobs-base'),
      growth: projectionFigure(code, 'change-percent'),
      openings: projectionFigure(code, 'openings'),
    },
    waysIn: {
      education,
      experience,
      training,
      survey: survey && surveyOf(survey),
      degreeIsLaw,
    },
    history: points,
    breaks,
  };
}

/** A survey without the receipt of its page. */
function surveyOf(survey: SchoolingSurvey): SchoolingSurvey {
  const { occupation, answers, who, date, asked, hasImprecise } = survey;
  return { occupation, answers, who, date, asked, hasImprecise };
}

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
