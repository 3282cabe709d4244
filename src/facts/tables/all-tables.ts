import { aiBlsCategory, aiGptExposure, aiMicrosoft, aiNotes } from './ai.ts';
import { amounts } from './amounts.ts';
import { correctedFigures } from './corrected-figures.ts';
import { corrections } from './corrections.ts';
import {
  onetOccupations,
  onetRelated,
  onetTasks,
  socStructure,
  socToOews,
  titles,
} from './occupations.ts';
import { fairMarketRents, federalTax, medianAges, tuition } from './money.ts';
import { occupationHistory, oewsNational, oewsReleases } from './oews.ts';
import {
  industries,
  oewsEducation,
  oewsIndustry,
  oewsLeftOut,
  oewsMetro,
  oewsRural,
  oewsState,
  places,
  ruralAreas,
  zipCodes,
} from './places.ts';
import { consumerPrices, priceParities } from './prices.ts';
import { programOccupations, programs } from './programs.ts';
import { handbookLinks, projectionFactors, projections } from './projections.ts';
import { onetElements, onetInterests, onetKnowledge, onetSkills, onetSurvey } from './ratings.ts';
import type { TableDefinition } from './table.ts';
import { spanishWords, titleCorrections } from './titles-by-hand.ts';
import { workContext } from './work-context.ts';

/** Every table of `data/`, in the order `datapackage.json` lists them. */
export const allTables: readonly TableDefinition[] = [
  oewsNational,
  oewsReleases,
  places,
  ruralAreas,
  zipCodes,
  oewsState,
  oewsMetro,
  oewsRural,
  oewsLeftOut,
  oewsEducation,
  industries,
  oewsIndustry,
  occupationHistory,
  socStructure,
  socToOews,
  programs,
  programOccupations,
  titles,
  titleCorrections,
  spanishWords,
  projections,
  projectionFactors,
  handbookLinks,
  aiBlsCategory,
  aiMicrosoft,
  aiGptExposure,
  aiNotes,
  medianAges,
  consumerPrices,
  priceParities,
  fairMarketRents,
  federalTax,
  tuition,
  onetOccupations,
  onetElements,
  onetSkills,
  onetKnowledge,
  onetInterests,
  onetSurvey,
  onetRelated,
  onetTasks,
  workContext,
  amounts,
  corrections,
  correctedFigures,
];
