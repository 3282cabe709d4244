/**
 * Addresses of pages and files, from the site's root; each a name of its own, so that a script takes
 * along only those it uses. The build turns them into addresses relative to the page, so that the
 * site works from any folder.
 */

export const home = () => '/';

export const careers = () => '/careers/';

export const career = (slug: string) => `/careers/${slug}/`;

/** The pay of a career on a page of its own, for other sites to frame. */
export const embed = (slug: string) => `/embed/careers/${slug}/`;

export const careerPlaces = (slug: string) => `/careers/${slug}/places/`;

export const worksheet = (slug: string) => `/careers/${slug}/worksheet/`;

export const categories = () => '/categories/';

export const category = (slug: string) => `/categories/${slug}/`;

export const certifications = (part?: string) =>
  part ? `/certifications/#${part}` : '/certifications/';

export const certification = (slug: string) => `/certifications/${slug}/`;

export const qualifications = (slug?: string) =>
  slug ? `/qualifications/${slug}/` : '/qualifications/';

export const qualificationPlaces = (slug: string) => `/qualifications/${slug}/places/`;

export const programs = () => '/qualifications/programs/';

export const program = (slug: string) => `/qualifications/programs/${slug}/`;

/** Every career with the programs of study tied to it; `code` is the career’s. */
export const programsByCareer = (code?: string) =>
  code ? `/qualifications/programs/by-career/#for-${code}` : '/qualifications/programs/by-career/';

export const explore = () => '/explore/';

export const places = () => '/places/';

export const place = (slug: string) => `/places/${slug}/`;

export const placeOccupations = (slug: string) => `/places/${slug}/occupations/`;

export const placeList = () => '/places/list.json';

export const placePay = (slug: string) => `/places/${slug}/pay.json`;

export const compare = (query = '') => `/compare/${query}`;

export const comparison = (slug: string) => `/compare/${slug}/`;

export const compareWorksheet = (query = '') => `/compare/worksheet/${query}`;

export const comparisonWorksheet = (slug: string) => `/compare/${slug}/worksheet/`;

export const comparedCareers = () => '/compare/careers.json';

export const comparedOccupation = (code: string) => `/compare/occupations/${code}.json`;

export const search = (query?: string, where = '') => {
  const place = where.trim() === '' ? '' : `&where=${encodeURIComponent(where.trim())}`;
  return query ? `/search/?q=${encodeURIComponent(query)}${place}` : '/search/';
};

export const glossary = (term?: string) => (term ? `/glossary/#${term}` : '/glossary/');

export const data = (part?: string) => (part ? `/data/#${part}` : '/data/');

export const changes = () => '/data/changes/';

export const releaseChange = (pair: string) => `/data/changes/${pair}/`;

/** Where one figure is cited; `fact` is its id. */
export const cite = (fact?: string) => (fact ? `/cite/?fact=${fact}` : '/cite/');

export const citeWords = () => '/cite/words.json';

export const about = (part?: string) => (part ? `/about/#${part}` : '/about/');

/** A file of the data interface, without its ending: `careers/registered-nurses`. */
export const api = (file: string) => `/api/v1/${file}.json`;

export const download = (file: string) => `/downloads/${file}`;
