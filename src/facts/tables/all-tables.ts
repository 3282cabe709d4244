import { corrections } from './corrections.ts';
import { onetOccupations, onetRelated, socStructure, socToOews, titles } from './occupations.ts';
import { occupationHistory, oewsNational, oewsReleases } from './oews.ts';
import { consumerPrices } from './prices.ts';
import { handbookLinks, projectionFactors, projections } from './projections.ts';
import { onetElements, onetInterests, onetKnowledge, onetSkills, onetSurvey } from './ratings.ts';
import type { TableDefinition } from './table.ts';

/** Every table of `data/`, in the order `datapackage.json` lists them. */
export const allTables: readonly TableDefinition[] = [
  oewsNational,
  oewsReleases,
  occupationHistory,
  socStructure,
  socToOews,
  titles,
  projections,
  projectionFactors,
  handbookLinks,
  consumerPrices,
  onetOccupations,
  onetElements,
  onetSkills,
  onetKnowledge,
  onetInterests,
  onetSurvey,
  onetRelated,
  corrections,
];
