import { usGovernmentWork } from '../licences.ts';
import type { SourceFile } from '../source.ts';

/** The delineation that OEWS of May 2025 is published for. A new one is a new record here. */
export const delineationFile: SourceFile = {
  id: 'census-metros-2023-07',
  dataset: 'census',
  release: '2023-07',
  releaseLabel: 'July 2023',
  producer: 'U.S. Census Bureau',
  program: 'Metropolitan and Micropolitan Statistical Areas',
  title: 'List 1: core based statistical areas and their counties, July 2023',
  population: 'Every county of the United States and Puerto Rico that belongs to such an area.',
  published: null,
  url: 'https://www2.census.gov/programs-surveys/metro-micro/geographies/reference-files/2023/delineation-files/list1_2023.xlsx',
  licence: usGovernmentWork,
  file: 'census/list1_2023.xlsx',
  processing:
    'Kept are the metropolitan areas, with the states that their counties lie in. The counties themselves are not kept.',
};
