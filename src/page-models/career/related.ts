import { difference } from '../../domain/derive.ts';
import type { DerivedFigure, Figure } from '../../domain/figure.ts';
import { payMeasure } from '../../domain/measure.ts';
import { socPartOfOnetCode } from '../../domain/occupation-code.ts';
import {
  isEntryEducation,
  schoolingDifference,
  type EntryEducation,
} from '../../domain/preparation.ts';
import { sharedSkills } from '../../domain/skill-overlap.ts';
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
  readonly pay: Figure;
  /** The other's median less this one's; undefined unless both are published in one period. */
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
  const median = payMeasure(leadingPeriod(career.code), 'median');
  const otherMedian = payMeasure(leadingPeriod(other.code), 'median');
  const education = educationOf(other.code);
  const ownEducation = educationOf(career.code);
  return {
    career: other,
    sharedSkills: own.length && others.length ? sharedSkills(own, others).length : undefined,
    pay: oewsFigure(other.code, otherMedian),
    payDifference: difference(oewsFigure(other.code, median), oewsFigure(career.code, median)),
    education,
    schooling: education && ownEducation && schoolingDifference(ownEducation, education),
  };
}

function educationOf(code: string): EntryEducation | undefined {
  const word = projectionRow(code)?.entry_education;
  return word && isEntryEducation(word) ? word : undefined;
}
