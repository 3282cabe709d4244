import { mostCareers } from '../../src/domain/compare-careers/compare-address.ts';
import { editionCompareFile, editionFile } from '../../src/domain/site/text-edition.ts';
import type { EditionPage } from './edition-frame.ts';

/** A page by its path on the site, with what to call it. */
export type NamedPage = readonly [path: string, name: string];

/** The ways into the edition, by their paths on the site. */
const waysIn = [
  ['/careers/all/', 'All careers from A to Z'],
  ['/categories/', 'The 22 categories of work'],
  ['/places/', 'States and territories'],
  ['/qualifications/', 'Qualifications'],
  ['/certifications/', 'Certifications'],
  ['/glossary/', 'What the words mean'],
  ['/data/', 'Sources, methods and corrections'],
  ['/about/', 'About the almanac'],
] as const satisfies readonly NamedPage[];

const needsScripts = (what: string) =>
  `<noscript><p>${what} needs JavaScript, which is turned off. Everything else is here without it.</p></noscript>`;

/** The first page: search, and the ways in. */
export function firstPage(releaseLabel: string, lists: readonly NamedPage[]): EditionPage {
  const link = ([path, name]: NamedPage) =>
    `<li><a href="${editionFile(path) ?? ''}">${name}</a></li>`;
  return {
    file: 'index.html',
    path: '/',
    heading: 'Career Almanac',
    scripts: ['scripts/search-titles.js', 'scripts/search.js'],
    body: [
      '<h1>Career Almanac, text edition</h1>',
      `<p class="lede">What jobs are, what they pay, how to get in, and where every number comes from. All of it is in this folder, as of ${releaseLabel}: nothing is loaded from elsewhere.</p>`,
      '<h2 id="find">Find a job</h2>',
      needsScripts('Search'),
      '<form data-edition-search role="search" hidden><label for="q">A job title, such as “welder”</label><br><input id="q" type="search" name="q" maxlength="120" autocomplete="off" spellcheck="false"> <button>Search</button></form>',
      '<p role="status" data-search-words></p><ol data-search-results></ol>',
      `<h2>Look through</h2><ul>${waysIn.map(link).join('')}<li><a href="${editionCompareFile}">Compare careers</a></li></ul>`,
      `<h2>Lists and comparisons</h2><ul>${lists.map(link).join('')}</ul>`,
    ].join(''),
  };
}

/** The comparison of careers that a reader chooses. */
export const comparePage: EditionPage = {
  file: editionCompareFile,
  path: '/compare/',
  heading: 'Compare careers',
  scripts: ['scripts/compared-careers.js', 'scripts/compare.js'],
  body: [
    '<h1>Compare careers</h1>',
    needsScripts('A comparison of your own'),
    `<form data-edition-compare hidden><label for="career">A career, up to ${String(mostCareers)} in all</label><br><input id="career" list="names" autocomplete="off"> <button>Add</button><datalist id="names" data-compare-names></datalist></form>`,
    '<div role="status" data-compare-notices></div><ul data-compare-chosen></ul><div data-compare-results></div>',
  ].join(''),
};

/** What the folder is, for those who open it before they open a page. */
export function readme(site: string, releaseLabel: string): string {
  return `Career Almanac, text edition
============================

What jobs are, what they pay, how to get in, and where every number comes from.
Pay is of ${releaseLabel}.

Open index.html with a double click. It works from any folder, without a network and without a
server, in any browser. Search and the comparison of careers need JavaScript; all else does not.

What is here: every career and title page, states and territories with the pay of all their jobs,
the categories, qualifications, programs of study, certifications, lists, comparisons, lessons, the
words explained, and the page of sources. Each figure is the one on the site, with its source below
it. Where there is no figure, the page says why.

What is not here: pages of metro and rural areas, charts that move, the finder, worksheets, and pay
of a place beside each career. They are on the site:
${site}

To put it on a shared drive or a stick, copy the whole folder.

Licenses: DATA-LICENSES.md says what each agency asks for. LICENSE is that of the program and texts.
`;
}
