import type { SwitchedCategory } from '../../src/domain/places/switched-page.ts';
import { samplePay } from './sample-pay.ts';

/** A made-up category: nurses, actors who are paid by the hour, and executives far above both. */
export const sampleSwitchedCategory: SwitchedCategory = {
  kind: 'category',
  release: '2025-05',
  editions: { jobs: '2024-34', growth: '2025-35', openings: '2025-35' },
  targetYear: '2035',
  references: [{ kind: 'all', label: 'all jobs', figure: samplePay('median', 50_980) }],
  occupations: {
    '29-1141': {
      pay: [60_000, 80_000, 100_000, 120_000, 140_000],
      jobs: 3_000_000,
      growth: 4.9,
      openings: 189_100,
    },
    '27-2011': {
      pay: Array.from({ length: 5 }, () => 'hourly-only'),
      jobs: 50_000,
      growth: 1.2,
      openings: 6000,
    },
    '11-1011': {
      pay: [80_000, 130_000, 200_000, 400_000, 790_000],
      jobs: 300_000,
      growth: 7,
      openings: 22_200,
    },
  },
};
