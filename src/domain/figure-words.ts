import { oewsSubject } from './fact-code.ts';
import type { FactAddress } from './fact-id.ts';
import { measureWords } from './measure-words.ts';
import { placeScopeOf } from './place.ts';
import { educationPhrase, isEntryEducation } from './preparation.ts';
import { monthInWords } from './receipt.ts';

/** What is needed to name a figure in words: fetched by readers who cite or download figures. */
export interface FigureWords {
  /** Names of occupations by code. */
  readonly codes: Readonly<Record<string, string>>;
  /** Names of industry sectors by NAICS code. */
  readonly sectors: Readonly<Record<string, string>>;
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
export function sourceKey({ dataset, release, place, code }: FactAddress): string {
  const scope = placeScopeOf(place);
  if (dataset === 'cpi') return 'cpi';
  if (dataset === 'rpp') return `rpp/${release}/${scope === 'state' ? 'state' : 'metro'}`;
  if (dataset !== 'oews') return `${dataset}/${release}`;
  const { of } = oewsSubject(code);
  return `oews/${release}/${of === 'occupation' ? scope : of}`;
}

const parityLines: Readonly<Record<string, string>> = {
  'all-items': 'All prices',
  goods: 'Prices of goods',
  housing: 'Rents',
  utilities: 'Prices of utilities',
  other: 'Prices of other services',
};

/** What a fact is about: "Registered nurses", "Registered nurses in hospitals", "All prices". */
export function subjectWords(address: FactAddress, words: FigureWords): string {
  const { dataset, release, code } = address;
  if (dataset === 'cpi') return 'Consumer prices, all items';
  if (dataset === 'rpp') return parityLines[code] ?? code;
  const name = (occupation: string) =>
    words.codes[occupation] ?? `Occupation ${occupation} of the list of ${release}`;
  if (dataset === 'onet') return name(code.replace(/\.\d+$/, ''));
  const subject = oewsSubject(code);
  if (subject.of === 'occupation') return name(code);
  if (subject.of === 'industry') {
    return `${name(subject.code)}; industry: ${words.sectors[subject.naics] ?? subject.naics}`;
  }
  const { level } = subject;
  return `Occupations that usually need ${isEntryEducation(level) ? educationPhrase(level) : level}`;
}

/** The period of a fact: "May 2025", "2024–34", "O*NET 30.2". */
export function periodWords(address: FactAddress, words: FigureWords): string {
  const { dataset, release } = address;
  if (dataset === 'cpi') return monthInWords(release);
  return words.sources[sourceKey(address)]?.edition ?? release;
}

export function placeWords(place: string, words: FigureWords): string {
  return place === 'US' ? 'United States' : (words.places[place]?.[0] ?? place);
}

/** What a number of a fact counts: "dollars a year", "people". */
export function unitWords({ dataset, measure }: Pick<FactAddress, 'dataset' | 'measure'>): string {
  if (measure.startsWith('annual-')) return 'dollars a year';
  if (measure.startsWith('hourly-')) return 'dollars an hour';
  if (/^education-|-rse$|-percent$|-rate$/.test(measure)) return 'percent';
  if (measure === 'index') {
    return dataset === 'cpi' ? 'index, 1982–84 = 100' : 'index, United States = 100';
  }
  if (measure === 'location-quotient') return 'quotient';
  if (measure === 'jobs-per-1000') return 'per 1,000 jobs';
  if (measure === 'openings') return 'openings a year';
  if (measure === 'employment' || /^(?:exits|transfers|separations)$/.test(measure)) {
    return 'people';
  }
  return 'jobs';
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
  return { measure: `${measureWords(first.measure)}: ${words}`, unit: unit ?? unitWords(first) };
}
