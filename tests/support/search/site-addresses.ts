import { routes } from '../../../src/domain/site/links.ts';
import { pageRoutes } from '../../../src/domain/site/routes.ts';
import { categories } from '../../../src/domain/words/categories.ts';
import { once } from '../../../src/facts/once.ts';
import { allPlaces } from '../../../src/facts/places.ts';
import { occupationCareers } from '../../../src/page-models/career-directory.ts';
import { groupsWithPage } from '../../../src/page-models/program/program-groups.ts';
import { contentFiles } from '../content/content-file.ts';

const idsOf = (folder: string) => contentFiles(folder).map(({ id }) => id);

/** The address of every page that search may lead to, from the site's root; terms by their anchor. */
export const siteAddresses = once(
  (): ReadonlySet<string> =>
    new Set([
      ...Object.values(pageRoutes).map(({ path }) => path),
      ...occupationCareers().map(({ slug }) => routes.career(slug)),
      ...idsOf('titles').map((id) => routes.career(id)),
      ...idsOf('certifications').map((id) => routes.certification(id)),
      ...idsOf('qualifications').map((id) => routes.qualification(id)),
      ...idsOf('comparisons').map((id) => routes.comparison(id)),
      ...idsOf('glossary').map((id) => routes.glossary(id)),
      ...groupsWithPage().map(({ slug }) => routes.program(slug)),
      ...categories.map(({ slug }) => routes.category(slug)),
      ...allPlaces().map(({ slug }) => routes.place(slug)),
    ]),
);
