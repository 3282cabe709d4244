import { categories } from '../../domain/words/categories.ts';
import type {
  CareersFile,
  CategoriesFile,
  PlacesFile,
  TitlesFile,
} from '../../api-schemas/lists.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import { routes } from '../../domain/site/links.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { parityFigure } from '../../facts/price-parities.ts';
import { projectionFigure } from '../../facts/projections.ts';
import { careersInCategory, occupationCareers } from '../career-directory.ts';
import { pickedPlaces } from '../place-files.ts';
import { addressesIn, apiFrame } from './api-file.ts';
import { apiFigure } from './api-figure.ts';
import { occupationEntry } from './category-file.ts';
import { placeIdentity } from './place-file.ts';

type Titles = readonly Pick<TitleFrontMatter, 'slug' | 'title' | 'candidates'>[];

const titleEntries = (titles: Titles, file: string): TitlesFile['data']['titles'] =>
  titles.map(({ slug, title, candidates }) => ({
    name: title,
    slug,
    candidates: candidates.map(({ code }) => code),
    api: addressesIn(file)(routes.api(`titles/${slug}`)),
  }));

/** Every occupation and every title. */
export function careersFile(titles: Titles): CareersFile {
  const file = 'careers';
  const occupations = occupationCareers().map((career) => ({
    ...occupationEntry(career, file),
    category: career.category.slug,
  }));
  const facts = occupations
    .slice(0, 1)
    .flatMap(({ median, openings }) => [median.factId, openings.factId]);
  return {
    ...apiFrame('careers', file, routes.careers(), facts),
    data: { occupations, titles: titleEntries(titles, file) },
  };
}

/** Every title with a page of its own. */
export function titlesFile(titles: Titles): TitlesFile {
  return {
    ...apiFrame('titles', 'titles', routes.careers(), []),
    data: { titles: titleEntries(titles, 'titles') },
  };
}

/** Every category. */
export function categoriesFile(): CategoriesFile {
  const file = 'categories';
  const entries = categories.map((category) => ({
    code: category.code,
    name: category.name,
    slug: category.slug,
    occupations: careersInCategory(category).length,
    median: apiFigure(oewsFigure(category.code, 'annual-median')),
    openings: apiFigure(projectionFigure(category.code, 'openings')),
    api: addressesIn(file)(routes.api(`categories/${category.slug}`)),
  }));
  const facts = entries
    .slice(0, 1)
    .flatMap(({ median, openings }) => [median.factId, openings.factId]);
  return {
    ...apiFrame('categories', file, routes.categories(), facts),
    data: { categories: entries },
  };
}

/** Every place below the nation. */
export function placesFile(): PlacesFile {
  const file = 'places';
  const places = pickedPlaces().map((place) => ({
    ...placeIdentity(place),
    prices: apiFigure(parityFigure(place.id)),
    api: addressesIn(file)(routes.api(`places/${place.slug}`)),
  }));
  const facts = places.map(({ prices }) => prices.factId);
  return { ...apiFrame('places', file, routes.places(), facts), data: { places } };
}
