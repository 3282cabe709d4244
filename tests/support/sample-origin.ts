import type { Origin } from '../../src/domain/figures/receipt.ts';

/** A made-up source file of pay in places. */
export const sampleOrigin: Origin = {
  id: 'oews-state-2025-05',
  producer: 'Agency',
  program: 'Wages',
  title: 'Made-up estimates',
  releaseLabel: 'May 2025',
  published: '2026-05-15',
  retrieved: '2026-06-01',
  population: 'Employees of made-up employers.',
  url: 'https://agency.example/estimates.zip',
  licence: { name: 'Public domain', url: 'https://agency.example/terms' },
  processing: 'Nothing was changed.',
};
