import type {
  AskedOfDay,
  ComparedCost,
  ComparedWork,
  WorkByCode,
} from '../../domain/compare-careers/compared-work.ts';
import type { OccupationCode } from '../../domain/words/occupation-code.ts';
import { isInterest } from '../../domain/schooling/interests.ts';
import { contextItemIds } from '../../domain/work-context/context-items.ts';
import { contextFigure, workContextRow } from '../../facts/work-context.ts';
import { requireOccupationCareer, type OccupationCareer } from '../career-directory.ts';
import { aiRatings } from '../career-page/ai.ts';
import { briefSection } from '../career-page/brief.ts';
import { topInterestNames } from '../career-page/skills.ts';
import { ratedOccupation } from '../career-page/work-day.ts';
import { wayInCost } from '../way-in-cost.ts';
import { firstPayOf, sceneOf, type GuideText } from './guide-lines.ts';
import { standingOf } from './standings.ts';

/** Guides by the code of their occupation. */
export type GuideTexts = ReadonlyMap<string, GuideText>;

/** What is told of the work of an occupation. @param guide undefined where none is written. */
export function comparedWork(career: OccupationCareer, guide: GuideText | undefined): ComparedWork {
  const { code } = career;
  const { sentence, duties, day, hard, license } = briefSection(career);
  return {
    sentence,
    duties,
    day,
    hard,
    license,
    scene: guide && sceneOf(guide),
    firstPay: guide && firstPayOf(guide),
    cost: costOf(code),
    interests: topInterestNames(code).filter(isInterest),
    asked: askedOfDay(code),
    ai: aiRatings(code),
    standing: standingOf(code),
  };
}

/** The same of several. @param file named when a code has no page. */
export function workByCode(
  codes: readonly OccupationCode[],
  guides: GuideTexts,
  file: string,
): WorkByCode {
  return new Map(
    codes.map((code) => [
      code,
      comparedWork(requireOccupationCareer(code, file), guides.get(code)),
    ]),
  );
}

function costOf(code: OccupationCode): ComparedCost {
  const { prices, takes, reasons, levelHref } = wayInCost(code);
  return { prices, takes, reasons, levelHref };
}

function askedOfDay(code: OccupationCode): AskedOfDay | undefined {
  if (!workContextRow(code)) return undefined;
  return {
    scores: Object.fromEntries(
      contextItemIds.map((item) => [item, contextFigure(code, item)]),
    ) as AskedOfDay['scores'],
    rated: ratedOccupation(code),
  };
}
