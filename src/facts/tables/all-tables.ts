import { corrections } from './corrections.ts';
import { onetOccupations, onetRelated, socStructure, socToOews, titles } from './occupations.ts';
import { occupationHistory, oewsNational, oewsReleases } from './oews.ts';
import { industries, oewsEducation, oewsIndustry, oewsMetro, oewsState, places } from './places.ts';
import { consumerPrices, priceParities } from './prices.ts';
import { programOccupations, programs } from './programs.ts';
import { handbookLinks, projectionFactors, projections } from './projections.ts';
import { onetElements, onetInterests, onetKnowledge, onetSkills, onetSurvey } from './ratings.ts';
import type { TableDefinition } from './table.ts';

/** Every table of `data/`, in the order `datapackage.json` lists them. */
export const allTables: readonly TableDefinition[] = [
  oewsNational,
  oewsReleases,
  places,
  oewsState,
  oewsMetro,
  oewsEducation,
  industries,
  oewsIndustry,
  occupationHistory,
  socStructure,
  socToOews,
  programs,
  programOccupations,
  titles,
  projections,
  projectionFactors,
  handbookLinks,
  consumerPrices,
  priceParities,
  onetOccupations,
  onetElements,
  onetSkills,
  onetKnowledge,
  onetInterests,
  onetSurvey,
  onetRelated,
  corrections,
];
