/**
 * Addresses of pages, from the site's root. The build turns them into addresses relative to the
 * page, so that the site works from any folder.
 */
export const routes = {
  home: () => '/',
  careers: () => '/careers/',
  career: (slug: string) => `/careers/${slug}/`,
  /** The pay of a career on a page of its own, for other sites to frame. */
  embed: (slug: string) => `/embed/careers/${slug}/`,
  careerPlaces: (slug: string) => `/careers/${slug}/places/`,
  worksheet: (slug: string) => `/careers/${slug}/worksheet/`,
  categories: () => '/categories/',
  category: (slug: string) => `/categories/${slug}/`,
  certifications: (part?: string) => (part ? `/certifications/#${part}` : '/certifications/'),
  certification: (slug: string) => `/certifications/${slug}/`,
  explore: () => '/explore/',
  places: () => '/places/',
  place: (slug: string) => `/places/${slug}/`,
  placeOccupations: (slug: string) => `/places/${slug}/occupations/`,
  placeList: () => '/places/list.json',
  placePay: (slug: string) => `/places/${slug}/pay.json`,
  compare: (query = '') => `/compare/${query}`,
  comparison: (slug: string) => `/compare/${slug}/`,
  compareWorksheet: (query = '') => `/compare/worksheet/${query}`,
  comparisonWorksheet: (slug: string) => `/compare/${slug}/worksheet/`,
  comparedCareers: () => '/compare/careers.json',
  comparedOccupation: (code: string) => `/compare/occupations/${code}.json`,
  search: (query?: string, where = '') => {
    const place = where.trim() === '' ? '' : `&where=${encodeURIComponent(where.trim())}`;
    return query ? `/search/?q=${encodeURIComponent(query)}${place}` : '/search/';
  },
  glossary: (term?: string) => (term ? `/glossary/#${term}` : '/glossary/'),
  data: (part?: string) => (part ? `/data/#${part}` : '/data/'),
  changes: () => '/data/changes/',
  releaseChange: (pair: string) => `/data/changes/${pair}/`,
  /** Where one figure is cited; `fact` is its id. */
  cite: (fact?: string) => (fact ? `/cite/?fact=${fact}` : '/cite/'),
  citeWords: () => '/cite/words.json',
  about: (part?: string) => (part ? `/about/#${part}` : '/about/'),
  /** A file of the data interface, without its ending: `careers/registered-nurses`. */
  api: (file: string) => `/api/v1/${file}.json`,
  download: (file: string) => `/downloads/${file}`,
} as const;
