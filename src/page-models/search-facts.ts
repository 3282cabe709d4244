import { figureCell } from '../domain/figures/figure-cell.ts';
import { payMeasure } from '../domain/figures/measure.ts';
import { factsRow, type CareerFactsFile } from '../domain/search/career-facts.ts';
import { isEntryEducation } from '../domain/schooling/preparation.ts';
import { oewsFigure } from '../facts/oews.ts';
import { newestOewsRelease } from '../facts/oews-releases.ts';
import { outlookEdition, projectionFigure, projectionRow } from '../facts/projections.ts';
import { occupationCareers } from './career-directory.ts';
import { leadingPeriod } from './career-page/pay.ts';

/** The pay, schooling and openings of every career, for the results of a search. */
export function searchedFacts(): CareerFactsFile {
  const rows = occupationCareers().map(({ code }) => {
    const period = leadingPeriod(code);
    const schooling = projectionRow(code)?.entry_education ?? '';
    return [
      code,
      factsRow(
        period,
        figureCell(oewsFigure(code, payMeasure(period, 'median'))),
        isEntryEducation(schooling) ? schooling : undefined,
        figureCell(projectionFigure(code, 'openings')),
      ),
    ] as const;
  });
  return {
    pay: newestOewsRelease().release,
    outlook: outlookEdition(),
    rows: Object.fromEntries(rows),
  };
}
