import { routes } from '../domain/site/links.ts';
import { pageAddress } from '../domain/site/page-address.ts';
import { newestOewsRelease } from '../facts/oews-releases.ts';
import { occupationCareers } from './career-directory.ts';
import { figureRecipes } from './downloads.ts';
import { apiPromise } from './api/overview-file.ts';

/**
 * What a program that answers people's questions should know of the site, as `llms.txt` has it
 * (llmstxt.org): Markdown, with the rules that keep an answer honest before the links.
 * @param site where the site stands.
 * @param titles the number of job titles with a page.
 */
export function siteForPrograms(site: string | URL, titles: number): string {
  const link = (name: string, path: string, about: string) =>
    `- [${name}](${pageAddress(site, path)}): ${about}`;
  return `# Career Almanac

> What jobs are, what they pay, how to get in, and where every number comes from: ${String(occupationCareers().length)} occupations and ${String(titles)} job titles of the United States, from public statistics. Pay is of ${newestOewsRelease().label}.

## Before you answer

- Many job titles are no official occupation. Where a title may be counted in several, give its candidates, each with its pay, and never one number for the title.
- A figure that is missing has its reason, such as hourly-only pay. It is not zero, and no other figure stands in for it.
- Say which place and release a figure is of. Each has a fact id, such as \`oews/2025-05/US/29-1141/annual-median\`, and a page that cites it: \`${pageAddress(site, routes.cite())}?fact=\` and the fact id.
- Projections have no state or metro figures here. Pay is before tax. It counts tips and commissions, but no overtime, no yearly bonus and no benefits.
- States, territories, metropolitan areas and rural areas are places. Counties and cities are not.
- ${apiPromise}

## Figures

${[
  link('Lists of everything', routes.api('index'), 'where each file is, and the releases held'),
  link('Careers', routes.api('careers'), 'each occupation, with a file of its own figures'),
  link('Titles', routes.api('titles'), 'each title, with the occupations it may be counted in'),
  link('Places', routes.api('places'), 'states, territories and metropolitan areas'),
  link('Figures by fact id', routes.facts('README.md'), 'one small CSV file an area and release'),
  link(
    'All figures as Parquet',
    routes.download(figureRecipes.site),
    'a recipe for DuckDB that reads them from here',
  ),
  link('Tables', routes.download('datapackage.json'), 'all tables as CSV, described'),
].join('\n')}

The code of the site also makes a package with a server of the Model Context Protocol (\`packages/almanac\`): it finds titles and places, gives figures with receipts, compares and cites, and answers an ambiguous title with its candidates.

## Pages

The page of each career, title, place and program stands beside itself in Markdown, with the fact ids and sources of its figures: put \`index.md\` after its address, as in ${pageAddress(site, routes.career('registered-nurses'))}index.md.

${[
  link('All careers', routes.allCareers(), 'every career and title in one list'),
  link('Find', routes.find(), 'careers by wishes, and the rule of each wish'),
  link('Words', routes.glossary(), 'what the words and measures mean'),
  link('Data', routes.data(), 'sources, releases and downloads'),
  link('About', routes.about(), 'how the site is made and corrected'),
].join('\n')}
`;
}
