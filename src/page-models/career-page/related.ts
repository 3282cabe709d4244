import type { DerivedFigure, Figure } from '../../domain/figures/figure.ts';
import { payMeasure, type PayPeriod } from '../../domain/figures/measure.ts';
import { socPartOfOnetCode } from '../../domain/words/occupation-code.ts';
import { payBeside } from '../../domain/pay/pay-beside.ts';
import {
  isEntryEducation,
  schoolingDifference,
  type EntryEducation,
} from '../../domain/schooling/preparation.ts';
import { sharedSkills } from '../../domain/schooling/skill-overlap.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { onetOccupation, onetOccupationsOf, relatedOnetCodes } from '../../facts/onet.ts';
import { projectionRow } from '../../facts/projections.ts';
import { occupationCareer, type OccupationCareer } from '../career-directory.ts';
import { leadingPeriod } from './pay.ts';
import { topSkillIds } from './skills.ts';

/** A career next door, why it is one, and what sets it apart. */
export interface RelatedCareer {
  readonly career: OccupationCareer;
  /** How many of this career's ten most important skills are among the other's ten; undefined where O*NET rates no skills. */
  readonly sharedSkills: number | undefined;
  /** The other's median, by the hour where this career's pay is, if it is published so. */
  readonly pay: Figure;
  /** The other's median less this one's, in the period of `pay`; undefined where they share none. */
  readonly payDifference: DerivedFigure | undefined;
  /** The typical entry education of the other, and whether it asks for more or less schooling. */
  readonly education: EntryEducation | undefined;
  readonly schooling: 'more' | 'less' | undefined;
}

/**
 * Careers next door: those O*NET lists as related, most shared skills first, at most `count`.
 * O*NET's own order of closeness decides between equals.
 */
export function relatedCareers(career: OccupationCareer, count = 6): readonly RelatedCareer[] {
  return relatedCodes(career.code)
    .flatMap((code) => occupationCareer(code) ?? [])
    .filter((other) => !other.isResidual)
    .map((other) => describe(career, other))
    .toSorted((a, b) => (b.sharedSkills ?? -1) - (a.sharedSkills ?? -1))
    .slice(0, count);
}

/** OEWS codes that O*NET relates to `code`, closest first, without `code` itself. */
function relatedCodes(code: string): readonly string[] {
  const ranked = onetOccupationsOf(code).flatMap((occupation) =>
    relatedOnetCodes(occupation.onet_code).map((related, rank) => ({
      code: onetOccupation(related)?.code ?? socPartOfOnetCode(related),
      rank,
    })),
  );
  const ordered = ranked.toSorted((a, b) => a.rank - b.rank).map((related) => related.code);
  return [...new Set(ordered)].filter((related) => related !== code && related !== '');
}

function describe(career: OccupationCareer, other: OccupationCareer): RelatedCareer {
  const own = topSkillIds(career.code);
  const others = topSkillIds(other.code);
  const beside = payBeside(
    { period: leadingPeriod(career.code), median: leadingMedian(career.code) },
    {
      period: leadingPeriod(other.code),
      medians: { annual: medianOf(other.code, 'annual'), hourly: medianOf(other.code, 'hourly') },
    },
  );
  const education = educationOf(other.code);
  const ownEducation = educationOf(career.code);
  return {
    career: other,
    sharedSkills: own.length && others.length ? sharedSkills(own, others).length : undefined,
    pay: beside.pay,
    payDifference: beside.difference,
    education,
    schooling: education && ownEducation && schoolingDifference(ownEducation, education),
  };
}

const medianOf = (code: string, period: PayPeriod) =>
  oewsFigure(code, payMeasure(period, 'median'));

const leadingMedian = (code: string) => medianOf(code, leadingPeriod(code));

function educationOf(code: string): EntryEducation | undefined {
  const word = projectionRow(code)?.entry_education;
  return word && isEntryEducation(word) ? word : undefined;
}
