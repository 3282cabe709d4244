import * as addresses from './addresses.ts';

/** What a page may weigh: kilobytes as served compressed, kilobytes raw, and elements at load. */
export interface PageBudget {
  readonly gzip: number;
  readonly raw: number;
  readonly elements: number;
}

/** A kind of page. */
export interface PageRoute {
  /** From the site's root; `[name]` stands for what differs from one page of the kind to the next. */
  readonly path: string;
  /**
   * Where its figures can be had as CSV: in a file that the build writes, or from the reader's
   * browser where they are many or change with what is chosen. Left out where it has no figures.
   */
  readonly csv?: 'file' | 'browser';
  /** Its pages may have a picture of their own beside a link. */
  readonly preview?: true;
  /** Its name in the navigation at the head and at the foot of every page. */
  readonly header?: string;
  readonly footer?: string;
  /** Its pages stand in the text edition, too. */
  readonly textEdition?: true;
  /** Each of its pages stands beside it as Markdown too: `index.md`. */
  readonly twin?: true;
  /** Search engines are asked to pass it over. */
  readonly noindex?: true;
  readonly budget?: PageBudget;
}

const listOfPrograms = { gzip: 84, raw: 580, elements: 11_000 };
const letterOfCareers = { gzip: 12, raw: 70, elements: 800 };
const sideBySide = { gzip: 30, raw: 160, elements: 1_500 };
const worksheet = { gzip: 6, raw: 24, elements: 332 };

/**
 * Every kind of page, in the order of the navigation. Links, the CSV of pages, the choice of a
 * place, the navigation and the checks of the built site all read this table.
 */
export const pageRoutes = {
  home: { path: '/', preview: true },
  find: {
    path: addresses.find(),
    csv: 'browser',
    header: 'Find',
    footer: 'Find by what you need',
    budget: { gzip: 24, raw: 120, elements: 1_120 },
  },
  list: {
    path: '/find/[name]/',
    textEdition: true,
    csv: 'file',
    budget: { gzip: 24, raw: 110, elements: 1_500 },
  },
  careers: { path: '/careers/', header: 'Careers', budget: letterOfCareers },
  careersLetter: { path: '/careers/letter/[name]/', budget: letterOfCareers },
  // All of them in one page: to be narrowed, printed, and looked through by the browser.
  allCareers: {
    path: addresses.allCareers(),
    textEdition: true,
    budget: { gzip: 60, raw: 400, elements: 6_000 },
  },
  career: {
    path: addresses.career('[name]'),
    textEdition: true,
    csv: 'file',
    preview: true,
    twin: true,
    budget: { gzip: 30, raw: 150, elements: 1_400 },
  },
  title: {
    path: addresses.career('[name]'),
    textEdition: true,
    csv: 'file',
    preview: true,
    twin: true,
  },
  otherName: { path: addresses.career('[name]'), noindex: true },
  careerPlaces: { path: '/careers/[name]/places/', csv: 'browser' },
  worksheet: { path: '/careers/[name]/worksheet/', budget: worksheet },
  embed: { path: '/embed/careers/[name]/', noindex: true },
  categories: { path: '/categories/', textEdition: true, csv: 'file', footer: 'Categories' },
  category: { path: '/categories/[name]/', textEdition: true, csv: 'file', preview: true },
  explore: {
    path: '/explore/',
    csv: 'browser',
    header: 'Explore',
    budget: { gzip: 16, raw: 100, elements: 1_300 },
  },
  // All 830 occupations with four figures each stand in it, so that it is whole without a script,
  // each with the values that it is narrowed and sorted by.
  exploreTable: {
    path: '/explore/table/',
    csv: 'file',
    budget: { gzip: 75, raw: 640, elements: 400 },
  },
  paths: {
    path: addresses.paths(),
    csv: 'browser',
    budget: { gzip: 14, raw: 70, elements: 900 },
  },
  compare: { path: addresses.compare(), csv: 'browser', header: 'Compare', budget: sideBySide },
  compareWorksheet: { path: addresses.compareWorksheet(), budget: worksheet },
  comparison: {
    path: '/compare/[name]/',
    textEdition: true,
    csv: 'file',
    preview: true,
    budget: sideBySide,
  },
  comparisonWorksheet: {
    path: '/compare/[name]/worksheet/',
    budget: worksheet,
  },
  places: { path: '/places/', textEdition: true, csv: 'file', header: 'Places' },
  place: {
    path: addresses.place('[name]'),
    textEdition: true,
    csv: 'browser',
    preview: true,
    twin: true,
    budget: { gzip: 26, raw: 125, elements: 1_500 },
  },
  placeOccupations: {
    path: '/places/[name]/occupations/',
    textEdition: true,
    csv: 'browser',
    budget: { gzip: 96, raw: 780, elements: 206 },
  },
  data: { path: '/data/', textEdition: true, header: 'Data', footer: 'Sources and downloads' },
  aiMethod: {
    path: addresses.aiMethod(),
    textEdition: true,
    csv: 'browser',
    budget: { gzip: 22, raw: 60, elements: 330 },
  },
  changes: { path: '/data/changes/', csv: 'browser' },
  releaseChange: { path: '/data/changes/[name]/', csv: 'browser' },
  qualifications: {
    path: '/qualifications/',
    textEdition: true,
    csv: 'browser',
    footer: 'Qualifications',
  },
  qualification: {
    path: '/qualifications/[name]/',
    textEdition: true,
    csv: 'browser',
    budget: { gzip: 40, raw: 300, elements: 650 },
  },
  qualificationPlaces: {
    path: '/qualifications/[name]/places/',
    csv: 'browser',
  },
  programs: { path: '/qualifications/programs/', textEdition: true, budget: listOfPrograms },
  programsByCareer: {
    path: '/qualifications/programs/by-career/',
    textEdition: true,
    budget: listOfPrograms,
  },
  program: {
    path: '/qualifications/programs/[name]/',
    textEdition: true,
    csv: 'browser',
    twin: true,
    budget: { gzip: 9, raw: 40, elements: 450 },
  },
  certifications: { path: '/certifications/', textEdition: true, footer: 'Certifications' },
  certification: { path: '/certifications/[name]/', textEdition: true },
  classes: { path: '/classes/', footer: 'For classes' },
  realityWorksheet: {
    path: addresses.realityFair(),
    csv: 'browser',
    budget: { gzip: 22, raw: 180, elements: 1_400 },
  },
  lesson: {
    path: '/classes/[name]/',
    textEdition: true,
    csv: 'file',
    budget: { gzip: 14, raw: 60, elements: 500 },
  },
  lessonWorksheet: { path: '/classes/[name]/worksheet/', budget: worksheet },
  // A search for one of the questions should lead to the lesson.
  lessonAnswers: {
    path: '/classes/[name]/answers/',
    noindex: true,
    budget: { gzip: 7, raw: 30, elements: 300 },
  },
  offline: { path: addresses.offline(), footer: 'Read offline' },
  search: { path: addresses.search() },
  glossary: { path: addresses.glossary(), textEdition: true, footer: 'What the words mean' },
  cite: { path: addresses.cite(), footer: 'Cite a figure' },
  about: { path: '/about/', textEdition: true, footer: 'About the almanac' },
  corrections: { path: '/about/corrections/', textEdition: true, footer: 'Corrections' },
  notFound: { path: '/404.html' },
} as const satisfies Readonly<Record<string, PageRoute>>;

export type PageKind = keyof typeof pageRoutes;

/** The record of a kind, whichever of its fields it has. */
export const routeOf = (kind: PageKind): PageRoute => pageRoutes[kind];

export const pageKinds = Object.keys(pageRoutes) as readonly PageKind[];
