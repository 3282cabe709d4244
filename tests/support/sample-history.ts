import { factId } from '../../src/domain/figures/fact-id.ts';
import type { HistoryPoint } from '../../src/domain/history/history-series.ts';
import { samplePay, type SamplePay } from './sample-pay.ts';

/**
 * A made-up release: nominal pay, and the same twice as large in today's dollars. A missing figure
 * has no amount in today's dollars.
 */
export function samplePoint(
  release: string,
  pay: SamplePay,
  changes: Partial<HistoryPoint> = {},
): HistoryPoint {
  const nominal = samplePay('median', pay, 'annual', 145_600);
  const id = factId({
    dataset: 'oews',
    release,
    place: 'US',
    code: '99-9999',
    measure: 'annual-median',
  });
  return {
    release,
    label: `Release ${release}`,
    nominal: { ...nominal, id },
    real:
      'value' in nominal
        ? {
            derived: 'real-dollars',
            from: [id],
            unit: 'usd-year',
            value: nominal.value * 2,
            arithmetic: 'made up',
          }
        : undefined,
    link: 'same',
    breakAfter: false,
    ...changes,
  };
}
