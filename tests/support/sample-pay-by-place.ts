import { factId } from '../../src/domain/figures/fact-id.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import type { PlaceMeasure } from '../../src/domain/figures/measures.ts';
import type { StatePay } from '../../src/domain/places/pay-by-place.ts';
import { priceAdjusted } from '../../src/domain/places/price-adjust.ts';
import type { MissingReason } from '../../src/domain/figures/missing.ts';

type Cell = number | MissingReason;

/** A figure of a made-up occupation in a place. */
export function samplePlaceFigure(place: string, measure: PlaceMeasure, cell: Cell): Figure {
  const id = factId({ dataset: 'oews', release: '2025-05', place, code: '99-9999', measure });
  const unit = measure === 'employment' ? 'persons' : 'usd-year';
  return typeof cell === 'number' ? { id, unit, value: cell } : { id, unit, missing: cell };
}

/** Pay of a made-up occupation in a state; prices there are 10% under the nation's. */
export function sampleStatePay(
  state: string,
  name: string,
  median: Cell,
  employment: Cell,
  kind: 'state' | 'territory' = 'state',
): StatePay {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const pay = samplePlaceFigure(state, 'annual-median', median);
  const id = factId({
    dataset: 'rpp',
    release: '2024',
    place: state,
    code: 'all-items',
    measure: 'index',
  });
  const parity: Figure =
    kind === 'state'
      ? { id, unit: 'index', value: 90 }
      : { id, unit: 'index', missing: 'no-estimate' };
  return {
    place: { id: state, kind, name, slug, states: [state] },
    href: `/places/${slug}/`,
    median: pay,
    employment: samplePlaceFigure(state, 'employment', employment),
    parity,
    adjusted: priceAdjusted(pay, parity),
    p10: samplePlaceFigure(state, 'annual-p10', 'not-published'),
    p90: samplePlaceFigure(state, 'annual-p90', 'not-published'),
  };
}
