import type { CorrectedFigure } from '../domain/figures/fact-folders.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { correctedFigures } from './tables/corrected-figures.ts';

/** Every figure that was put right after this site had published it. */
export const allCorrectedFigures = once((): readonly CorrectedFigure[] =>
  readTable(correctedFigures).map(({ fact_id, corrected_on, before, reason }) => ({
    factId: fact_id,
    correctedOn: corrected_on,
    before,
    reason,
  })),
);
