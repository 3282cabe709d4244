import { entryEducationCode, occupationInIndustry } from '../domain/figures/fact-code.ts';
import { datasets } from '../domain/figures/datasets.ts';
import type { Dataset } from '../domain/figures/measures.ts';
import type { EntryEducation } from '../domain/schooling/preparation.ts';
import { amountYears } from './amounts.ts';
import { releasesOf } from './held-releases.ts';
import { codesLeftOut } from './oews-places.ts';
import { codesOnlyInWhole } from './projections.ts';
import { newestEdition } from './sources.ts';
import { aiBlsCategory, aiGptExposure, aiMicrosoft } from './tables/ai.ts';
import { amounts } from './tables/amounts.ts';
import { fairMarketRents, federalTax, medianAges, tuition } from './tables/money.ts';
import { oewsNational } from './tables/oews.ts';
import { oewsEducation, oewsIndustry, oewsMetro, oewsRural, oewsState } from './tables/places.ts';
import { consumerPrices, priceParities } from './tables/prices.ts';
import { projections } from './tables/projections.ts';
import { onetSurvey } from './tables/ratings.ts';
import type { TableDefinition } from './tables/table.ts';
import { workContext } from './tables/work-context.ts';

type Row = Readonly<Record<string, string>>;

/** How the rows of a table of `data/` are figures: what their fact ids say. */
export interface TableOfFacts {
  readonly dataset: Dataset;
  readonly table: TableDefinition;
  /** Its releases, where they stand in no column; one file each where its path names a release. */
  readonly releases: () => readonly string[];
  readonly releaseOf?: (row: Row) => string;
  /** The place of a row; the nation where it is left out. */
  readonly placeOf?: (row: Row) => string;
  readonly codeOf: (row: Row) => string;
  /** The one figure of a row, where figures stand below each other; undefined where it is none. */
  readonly figureOf?: (row: Row) => { readonly measure: string; readonly cell: string } | undefined;
  /** Codes without a row that the agency may have figures of all the same. */
  readonly leftOut?: (release: string) => readonly string[];
  /** Places without a row stand for their own absence: each has a file all the same. */
  readonly everyPlace?: true;
}

const byRelease = (dataset: Dataset, table: TableDefinition): TableOfFacts => ({
  dataset,
  table,
  releases: () => releasesOf(table),
  codeOf: ({ code = '' }) => code,
});

const placeOf = ({ place = '' }: Row) => place;

/** Every table that fact ids lead to. */
export const tablesOfFacts: readonly TableOfFacts[] = [
  byRelease('oews', oewsNational),
  { ...byRelease('oews', oewsState), placeOf },
  {
    ...byRelease('oews', oewsMetro),
    placeOf,
    leftOut: (release) => codesLeftOut('metro', release),
  },
  {
    ...byRelease('oews', oewsRural),
    placeOf,
    leftOut: (release) => codesLeftOut('rural', release),
  },
  {
    ...byRelease('oews', oewsEducation),
    placeOf,
    codeOf: ({ level = '' }) => entryEducationCode(level as EntryEducation),
  },
  {
    ...byRelease('oews', oewsIndustry),
    codeOf: ({ code = '', naics = '' }) => occupationInIndustry(code, naics),
  },
  { ...byRelease('ep', projections), leftOut: codesOnlyInWhole },
  {
    ...byRelease('rpp', priceParities),
    releases: () => [newestEdition('rpp')],
    releaseOf: ({ year = '' }) => year,
    placeOf,
    codeOf: ({ line = '' }) => line,
    everyPlace: true,
  },
  {
    ...byRelease('cpi', consumerPrices),
    releases: () => [newestEdition('cpi')],
    releaseOf: ({ month = '' }) => month,
    codeOf: () => 'all-items',
  },
  {
    ...byRelease('onet', onetSurvey),
    releases: () => [newestEdition('onet')],
    codeOf: ({ onet_code = '' }) => onet_code,
    // Of the survey's questions, figures are of the one about required education.
    figureOf: ({ scale, category = '', percent = '' }) =>
      scale === 'RL' ? { measure: `education-${category}`, cell: percent } : undefined,
  },
  { ...byRelease('context', workContext), releases: () => [newestEdition('context')] },
  byRelease('ai', aiBlsCategory),
  byRelease('ai', aiMicrosoft),
  byRelease('ai', aiGptExposure),
  { ...byRelease('fmr', fairMarketRents), placeOf, codeOf: () => datasets.fmr.onlyCode },
  {
    ...byRelease('tax', federalTax),
    figureOf: ({ measure = '', value = '' }) => ({ measure, cell: value }),
  },
  byRelease('cps', medianAges),
  byRelease('ipeds', tuition),
  {
    ...byRelease('amount', amounts),
    releases: amountYears,
    releaseOf: ({ year = '' }) => year,
    codeOf: ({ slug = '' }) => slug,
    figureOf: ({ what = '', value = '' }) => ({ measure: what, cell: value }),
  },
];
