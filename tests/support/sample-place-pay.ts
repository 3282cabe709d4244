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
  costs: { taxes: null, rents: null },
} as const;

/** Made-up taxes, with round numbers to check sums by. */
export const sampleTaxes = {
  year: '2026',
  cells: {
    ...Object.fromEntries(
      [0, 10_000, 50_000, 100_000, 200_000, 300_000, 600_000].flatMap((from, at) => [
        [`federal-income/bracket-${at + 1}-from`, from],
        [`federal-income/bracket-${at + 1}-rate`, 10 + 2 * at],
      ]),
    ),
    'federal-income/standard-deduction': 16_000,
    'social-security/rate': 6.2,
    'social-security/wage-base': 180_000,
    'medicare/rate': 1.45,
    'medicare/additional-rate': 0.9,
    'medicare/additional-over': 200_000,
  },
} as const;

const costSource = (title: string, releaseLabel: string) => ({
  title,
  producer: 'Agency',
  releaseLabel,
  url: 'https://agency.example/',
});

/** Made-up taxes and rents of a metro with three rent areas. */
export const sampleCosts = {
  taxes: { ...sampleTaxes, source: costSource('Made-up taxes', 'tax year 2026') },
  rents: {
    year: '2026',
    areas: 3,
    mostLivedIn: 'Dallas, TX HUD Metro FMR Area',
    cells: [1_000, 1_200, 1_400, 1_300, 1_501, 1_800],
    source: costSource('Made-up rents', 'fiscal year 2026'),
  },
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
