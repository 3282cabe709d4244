import { sum } from '../../domain/figures/derive.ts';
import type { DerivedFigure, Figure } from '../../domain/figures/figure.ts';
import { payMeasure } from '../../domain/figures/measure.ts';
import type { Axis } from '../../domain/pay/axis.ts';
import { payRangeFrom } from '../../domain/pay/pay-range.ts';
import { allJobsReference, type PayReference } from '../../domain/pay/pay-reference.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import type { Place } from '../../domain/places/place.ts';
import type { EducationThere } from '../../domain/places/place-occupation.ts';
import { educationShort } from '../../domain/schooling/preparation.ts';
import { levelSlug } from '../../domain/schooling/qualification.ts';
import { routes } from '../../domain/site/links.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { educationFigure } from '../../facts/education-pay.ts';
import { oewsFigure } from '../../facts/oews.ts';
import type { RulerLine } from '../home/ruler-line.ts';

/** What a place's page leads with: how many jobs, and what they pay by the schooling they need. */
export interface PlaceAnswer {
  /** All groups of schooling together; undefined where the number of one is not published. */
  readonly employees: DerivedFigure | undefined;
  /** Jobs that need a high school diploma, and those that need a bachelor's degree. */
  readonly highSchool: PaidBeside;
  readonly bachelors: PaidBeside;
  readonly rows: readonly RulerLine[];
  readonly axis: Axis;
  /** The middle of all jobs of the nation: the tables have none for a place. */
  readonly reference: PayReference;
}

/** Pay in the middle of a group of jobs in a place, and in the nation. */
export interface PaidBeside {
  readonly here: Figure;
  readonly nation: Figure;
}

const mostTicks = 6;

export function placeAnswer({ id }: Place, education: readonly EducationThere[]): PlaceAnswer {
  const reference = allJobsReference(oewsFigure(allOccupationsCode, 'annual-median'));
  const rows = education.map(({ level }) => ({
    name: educationShort(level),
    href: routes.qualifications(levelSlug(level)),
    range: payRangeFrom('annual', (point) =>
      educationFigure(id, level, payMeasure('annual', point)),
    ),
  }));
  const ofLevel = (asked: EducationThere['level']): PaidBeside => {
    const found = education.find(({ level }) => level === asked);
    if (!found) throw new RangeError(`There is no level of education ${asked}.`);
    return { here: found.median, nation: found.nation };
  };
  return {
    employees: sum(education.map(({ jobs }) => jobs)),
    highSchool: ofLevel('high-school'),
    bachelors: ofLevel('bachelors'),
    rows,
    axis: wholePayAxis(
      rows.map(({ range }) => range),
      [reference.figure],
      mostTicks,
    ),
    reference,
  };
}
