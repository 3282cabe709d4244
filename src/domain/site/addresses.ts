/**
 * Addresses that scripts of a page ask for, from the site's root. Each is a name of its own, so
 * that a script takes along only those it uses: the search of every page must stay light, and the
 * table of all kinds of pages would weigh a twentieth of it.
 */

export const career = (slug: string) => `/careers/${slug}/`;

/** Every career in one list. */
export const allCareers = () => '/careers/all/';

export const place = (slug: string) => `/places/${slug}/`;

export const glossary = (term?: string) => (term ? `/glossary/#${term}` : '/glossary/');

/** `query` starts with a question mark. */
export const compare = (query = '') => `/compare/${query}`;

export const compareWorksheet = (query = '') => `/compare/worksheet/${query}`;

/** Cards of careers for a class; `query` starts with a question mark. */
export const realityFair = (query = '') => `/classes/reality-fair/${query}`;

/**
 * What a search asks for, as the end of its address; empty where it asks for nothing.
 * @param asTyped the words are read as nothing but what they are.
 */
export const searchQuery = (query: string, where = '', asTyped = false) => {
  const parts = { q: query.trim(), where: where.trim(), as: asTyped ? 'typed' : '' };
  const asked = Object.entries(parts).filter(([, text]) => text !== '');
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
};

export const search = (query = '', where = '', asTyped = false) =>
  `/search/${searchQuery(query, where, asTyped)}`;

/** The finder; `query` starts with a question mark. */
export const find = (query = '') => `/find/${query}`;

export const finderFile = () => '/find/occupations.json';

export const nationPay = () => '/find/nation.json';

/** What jobs are, in a sentence each; `group` is the first two digits of their codes. */
export const finderSentences = (group: string) => `/find/sentences/${group}.json`;

/** The picture of all occupations; `query` starts with a question mark. */
export const explore = (query = '') => `/explore/${query}`;

/** Steps from career to career; `query` starts with a question mark. */
export const paths = (query = '') => `/paths/${query}`;

export const careerSteps = (slug: string) => `/careers/${slug}/steps.json`;

/** How the studies of AI rate jobs, and how far they agree. */
export const aiMethod = () => '/data/ai/';

/** What can be kept to read without a network. */
export const offline = () => '/offline/';

/** Where one figure is cited; `fact` is its id. */
export const cite = (fact?: string) => (fact ? `/cite/?fact=${fact}` : '/cite/');

export const placeList = () => '/places/list.json';

export const zipFiles = () => '/places/zip/';

export const zipFile = (digits: string) => `${zipFiles()}${digits}.json`;

export const placePay = (slug: string) => `/places/${slug}/pay.json`;

export const comparedCareers = () => '/compare/careers.json';

export const comparedOccupation = (code: string) => `/compare/occupations/${code}.json`;

export const comparedWork = (code: string) => `/compare/work/${code}.json`;

export const citeWords = () => '/cite/words.json';

export const download = (file: string) => `/downloads/${file}`;
