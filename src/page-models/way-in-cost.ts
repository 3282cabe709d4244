import { briefOf } from '../briefs.ts';
import { payMeasure } from '../domain/figures/measure.ts';
import { isEntryEducation } from '../domain/schooling/preparation.ts';
import { levelSlug } from '../domain/schooling/qualification.ts';
import {
  schoolsOfLevel,
  wayInReasons,
  wayInTakes,
  type WayInCost,
} from '../domain/schooling/way-in-cost.ts';
import { routes } from '../domain/site/links.ts';
import type { OccupationCode } from '../domain/words/occupation-code.ts';
import { oewsFigure } from '../facts/oews.ts';
import { projectionRow } from '../facts/projections.ts';
import { sourceOfFact } from '../facts/sources.ts';
import { tuitionFigure } from '../facts/tuition.ts';
import { leadingPeriod } from './career-page/pay.ts';

/** Kinds of school that a career names; the page of the level has all of them. */
const kindsNamed = 2;

/** What the typical way into an occupation costs, beside what it pays. */
export function wayInCost(code: OccupationCode): WayInCost {
  const row = projectionRow(code);
  const education = row && isEntryEducation(row.entry_education) ? row.entry_education : undefined;
  const way = {
    education,
    experience: row?.experience ?? '',
    training: row?.training ?? '',
    license: briefOf(code).license.kind,
  };
  const kinds = education ? schoolsOfLevel[education].kinds.slice(0, kindsNamed) : [];
  const prices = kinds.map((kind) => ({ kind, price: tuitionFigure(kind, 'tuition-in-state') }));
  const [first] = prices;
  const period = leadingPeriod(code);
  return {
    prices,
    takes: wayInTakes(way),
    reasons: wayInReasons(way),
    levelHref: education && `${routes.qualifications(levelSlug(education))}#cost`,
    pay: oewsFigure(code, payMeasure(period, 'median')),
    period,
    origin: first && sourceOfFact(first.price.id),
  };
}
