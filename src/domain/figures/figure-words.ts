import type { FactAddress } from './fact-id.ts';
import type { DatasetRecord, SubjectNames } from './dataset-record.ts';
import { datasets } from './datasets.ts';
import { measureOf, measureWords } from './measure-of.ts';
import type { Dataset } from './measures.ts';

/** What is needed to name a figure in words: fetched by readers who cite or download figures. */
export interface FigureWords extends SubjectNames {
  /** Name and slug of each place. */
  readonly places: Readonly<Record<string, readonly [name: string, slug: string]>>;
  /** Source files by `sourceKey`. */
  readonly sources: Readonly<Record<string, FigureSource>>;
}

/** The source file of figures, for a line of a table. */
export interface FigureSource {
  readonly id: string;
  /** "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics". */
  readonly from: string;
  /** The edition in words: "May 2025". */
  readonly edition: string;
}

/** Which source file a fact stands in: facts with the same key come from the same file. */
export function sourceKey(address: FactAddress): string {
  const { dataset, release } = address;
  return tableKey(dataset, datasets[dataset].tableOf(address), release);
}

/** The `sourceKey` of facts of one release that stand in one of the tables of a dataset. */
export function tableKey(dataset: Dataset, table: string, release: string): string {
  const { isOneFile, tables }: DatasetRecord = datasets[dataset];
  const parts = [dataset, ...(isOneFile ? [] : [release])];
  return [...parts, ...(Object.keys(tables).length > 1 ? [table] : [])].join('/');
}

/** What a fact is about: "Registered nurses", "Registered nurses in hospitals", "All prices". */
export function subjectWords(address: FactAddress, words: FigureWords): string {
  const { subject }: DatasetRecord = datasets[address.dataset];
  return subject(address, words);
}

/** The period of a fact: "May 2025", "2024–34", "O*NET 30.2". */
export function periodWords(address: FactAddress, words: FigureWords): string {
  const { dataset, release } = address;
  const { period }: DatasetRecord = datasets[dataset];
  return period ? period(release) : (words.sources[sourceKey(address)]?.edition ?? release);
}

export function placeWords(place: string, words: FigureWords): string {
  return place === 'US' ? 'United States' : (words.places[place]?.[0] ?? place);
}

interface DerivedWords {
  readonly words: string;
  /** Left out where the unit is that of what it is made from. */
  readonly unit?: string;
}

const derivedWords: Readonly<Record<string, DerivedWords>> = {
  difference: { words: 'difference' },
  ratio: { words: 'as a multiple', unit: 'times' },
  share: { words: 'share', unit: 'percent' },
  sum: { words: 'sum' },
  'new-jobs-a-year': { words: 'jobs added a year', unit: 'jobs a year' },
  'jobs-lost-a-year': { words: 'jobs lost a year', unit: 'jobs a year' },
  'real-dollars': { words: 'in dollars of the newest release' },
  'price-adjusted': { words: 'at national prices' },
  'cost-of-100-dollars': { words: 'what 100 dollars buy elsewhere', unit: 'dollars' },
  'a-month': { words: 'a twelfth, before tax', unit: 'dollars a month' },
  'a-month-at-national-prices': {
    words: 'a twelfth, before tax, at national prices',
    unit: 'dollars a month',
  },
  'federal-income-tax-a-month': { words: 'federal income tax on it', unit: 'dollars a month' },
  'payroll-tax-a-month': { words: 'Social Security and Medicare on it', unit: 'dollars a month' },
  'left-after-federal-taxes': { words: 'left after federal taxes', unit: 'dollars a month' },
  'left-after-rent-of-one-bedroom': {
    words: 'left after federal taxes and the rent of one bedroom',
    unit: 'dollars a month',
  },
  'left-after-rent-of-half-of-two-bedrooms': {
    words: 'left after federal taxes and half the rent of two bedrooms',
    unit: 'dollars a month',
  },
  'rank-correlation': { words: 'rank correlation with another study', unit: '-1 to 1' },
  'jobs-in-the-same-quarter': { words: 'jobs in the quarter of another study', unit: 'jobs' },
  'jobs-in-neighboring-quarters': { words: 'jobs a quarter from another study', unit: 'jobs' },
  'jobs-further-apart': { words: 'jobs two or three quarters from another study', unit: 'jobs' },
  'jobs-rated-lower': { words: 'jobs that the study rates lower', unit: 'jobs' },
  'half-the-rent': { words: 'half of it', unit: 'dollars a month' },
  'hours-of-work-for-a-year-of-rent': { words: 'hours of work for a year of it', unit: 'hours' },
  'tuition-over-years': { words: 'for all the years of the level', unit: 'dollars' },
  'gap-after-prices': { words: 'distance from the nation after prices', unit: 'percent' },
  'later-dollars': { words: 'in dollars of the later release' },
  'real-change': { words: 'change after prices', unit: 'percent' },
  'change-percent': { words: 'change', unit: 'percent' },
  'price-change': { words: 'change', unit: 'percent' },
  'explained-by-error': { words: 'change that errors could explain', unit: 'percent' },
};

/** What was worked out from a fact and in which unit; `derived` as figures of pages name it. */
export function derivedMeasure(
  derived: string,
  first: FactAddress,
): { readonly measure: string; readonly unit: string } {
  const { words, unit } = derivedWords[derived] ?? { words: derived.replaceAll('-', ' ') };
  return { measure: `${measureWords(first)}: ${words}`, unit: unit ?? measureOf(first).unitWords };
}
