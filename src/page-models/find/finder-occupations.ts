import { briefOf } from '../../briefs.ts';
import { writeFinderFile, type FinderEditions } from '../../domain/find/finder-file.ts';
import type { FinderOccupation } from '../../domain/find/finder-occupation.ts';
import { weighsMore } from '../../domain/find/one-thing-to-know.ts';
import { isInterest } from '../../domain/schooling/interests.ts';
import { isEntryEducation } from '../../domain/schooling/preparation.ts';
import { once } from '../../facts/once.ts';
import { outlookEdition, projectionFigure, projectionRow } from '../../facts/projections.ts';
import { newestEdition } from '../../facts/sources.ts';
import { contextFigure } from '../../facts/work-context.ts';
import { topInterestNames } from '../career-page/skills.ts';
import { occupationCareers, type OccupationCareer } from '../career-directory.ts';

/** Every occupation as the finder knows it, in the order of codes. */
export const finderOccupations = once((): readonly FinderOccupation[] =>
  occupationCareers().map(finderOccupation),
);

function finderOccupation({ code, name, href, isResidual }: OccupationCareer): FinderOccupation {
  const row = projectionRow(code);
  const { license, hard } = briefOf(code);
  const education = row?.entry_education;
  return {
    code,
    name,
    href,
    isResidual,
    education: education && isEntryEducation(education) ? education : undefined,
    experience: row?.experience ?? 'not-assigned',
    training: row?.training ?? 'not-assigned',
    interests: topInterestNames(code).filter(isInterest),
    license: license.kind,
    hard,
    openings: projectionFigure(code, 'openings'),
    growth: projectionFigure(code, 'change-percent'),
    day: (item) => contextFigure(code, item),
  };
}

/** What the finder fetches of all occupations; what is hard about a job only where it is shown. */
export function finderFile() {
  const editions: FinderEditions = {
    openings: outlookEdition(),
    growth: outlookEdition(),
    day: newestEdition('context'),
  };
  const rows = finderOccupations().map((row) =>
    weighsMore(row) ? { ...row, hard: undefined } : row,
  );
  return writeFinderFile(rows, editions);
}
