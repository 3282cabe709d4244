import type { PlacePayFile } from '../../src/domain/places/place-pay-file.ts';
import { sampleOrigin } from './sample-origin.ts';
import { samplePlaces } from './sample-places.ts';

const place = (id: string) => {
  const found = samplePlaces.find((known) => known.id === id);
  if (!found) throw new Error(`There is no sample place ${id}.`);
  return found;
};

const lawOf = (id: string) => {
  const { kind, name } = place(id);
  return { id, kind, name };
};

const common = {
  release: '2025-05',
  releaseLabel: 'May 2025',
  source: sampleOrigin,
} as const;

/** Made-up pay of a state: two jobs, one of them with no yearly pay. */
export const samplePayOfTexas: PlacePayFile = {
  ...common,
  place: place('TX'),
  withoutRow: 'no-estimate',
  states: [lawOf('TX')],
  prices: { year: '2024', index: 80 },
  measures: [
    'employment',
    'annual-mean',
    'annual-p10',
    'annual-p25',
    'annual-median',
    'annual-p75',
    'annual-p90',
  ],
  rows: {
    '29-1141': [1_000, 81_000, 40_000, 60_000, 80_000, 100_000, 'top-coded:120000'],
    '27-2011': ['not-published', ...Array<string>(6).fill('hourly-only')],
  },
};

/** Made-up pay of a metro area: medians only, no prices. */
export const samplePayOfDallas: PlacePayFile = {
  ...common,
  place: place('M19100'),
  withoutRow: 'not-in-our-copy',
  states: [lawOf('TX')],
  prices: null,
  measures: ['annual-median', 'hourly-median'],
  rows: { '29-1141': [84_000, 40.38] },
};
