import type { Figure } from '../domain/figures/figure.ts';
import { parseFactId } from '../domain/figures/fact-id.ts';
import type { Receipt } from '../domain/figures/receipt.ts';
import { rowsReceipt } from './place-page/place-receipts.ts';

/** Projected figures of a row. */
interface ProjectedRow {
  readonly jobs: Figure;
  readonly growth: Figure;
  readonly openings: Figure;
}

/** Receipts of a list's projected figures, one an edition: growth and openings may be of a newer one. */
export function outlookReceipts({ jobs, growth, openings }: ProjectedRow): readonly Receipt[] {
  const release = (figure: Figure) => parseFactId(figure.id).release;
  return release(jobs) === release(growth)
    ? [rowsReceipt([jobs.id, growth.id, openings.id])]
    : [rowsReceipt([growth.id, openings.id]), rowsReceipt([jobs.id])];
}
