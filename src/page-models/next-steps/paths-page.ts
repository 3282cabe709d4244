import { followPath, type StepPath } from '../../domain/next-steps/step-path.ts';
import type { StepsFile } from '../../domain/next-steps/steps-file.ts';
import { rangeOf } from '../../domain/next-steps/steps-file.ts';
import { shortAttribution, type Origin, type Receipt } from '../../domain/figures/receipt.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { projectionFigure } from '../../facts/projections.ts';
import { mainSourceOf } from '../../facts/sources.ts';
import { onetSkills } from '../../facts/tables/ratings.ts';
import { requireOccupationCareer } from '../career-directory.ts';
import { rowsReceipt } from '../place-page/place-receipts.ts';
import { stepsFile } from './steps-file.ts';

/** What the page of paths shows before an address asks for one. */
export interface PathsPage {
  readonly example: StepPath;
  readonly receipts: readonly Receipt[];
  /** Where skills and fields of knowledge are rated. */
  readonly ratings: Origin;
  readonly sourcesLine: string;
}

/** From a helper at the bedside to a nurse who may treat: three steps that many people ask about. */
const example = ['31-1131', '29-2061', '29-1141', '29-1171'] as const;

/** Throws a FactsError where a step of the example is no next step any more. */
export function pathsPage(): PathsPage {
  const files = new Map<string, StepsFile>(
    example.map((code) => {
      const file = stepsFile(code);
      return [file.slug, file];
    }),
  );
  const slugs = example.map((code) => requireOccupationCareer(code, where).slug);
  const { path, complaints } = followPath(slugs, (slug) => files.get(slug));
  const [first] = path?.careers ?? [];
  if (!path || !first || complaints.length > 0) {
    throw new FactsError(complaints.join(' '), where, 'Choose an example whose steps are listed.');
  }
  const receipts = [
    rowsReceipt([rangeOf(first, first.period).median.id]),
    rowsReceipt([projectionFigure(first.code, 'openings').id]),
  ];
  return {
    example: path,
    receipts,
    ratings: mainSourceOf(onetSkills),
    sourcesLine: receipts.map(({ origin }) => `${shortAttribution(origin)}.`).join(' '),
  };
}

const where = 'src/page-models/next-steps/paths-page.ts';
