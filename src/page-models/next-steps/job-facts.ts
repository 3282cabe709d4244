import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import type { JobFacts } from '../../domain/next-steps/step-rules.ts';
import { entryEducationLevels, isEntryEducation } from '../../domain/schooling/preparation.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { oncePer } from '../../facts/once.ts';
import { projectionFigure, projectionRow } from '../../facts/projections.ts';
import { occupationCareer } from '../career-directory.ts';

const valueOf = (figure: Figure) => (isPresent(figure) ? figure.value : undefined);

/** What the rules of next steps look at in an occupation of the newest release. */
export const jobFacts = oncePer((code: string): JobFacts => {
  const row = projectionRow(code);
  const level = row?.entry_education ?? '';
  return {
    code,
    isResidual: occupationCareer(code)?.isResidual ?? true,
    employees: valueOf(oewsFigure(code, 'employment')) ?? 0,
    openings: valueOf(projectionFigure(code, 'openings')) ?? 0,
    annual: valueOf(oewsFigure(code, 'annual-median')),
    hourly: valueOf(oewsFigure(code, 'hourly-median')),
    schooling: isEntryEducation(level) ? entryEducationLevels.indexOf(level) : undefined,
    asksForWorkBefore:
      row?.experience === 'under-five-years' || row?.experience === 'five-years-or-more',
  };
});
