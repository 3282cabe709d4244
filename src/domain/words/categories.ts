import type { OccupationCode } from './occupation-code.ts';

/** One of the 22 SOC major groups, under a name short enough to read in a list. */
export interface Category {
  readonly code: OccupationCode;
  readonly slug: string;
  /** Our short name; the official title is in the facts. */
  readonly name: string;
  /** The kinds of jobs inside, in a few plain words. */
  readonly about: string;
}

const category = (code: OccupationCode, slug: string, name: string, about: string): Category => ({
  code,
  slug,
  name,
  about,
});

/** In the order of their codes. */
export const categories: readonly Category[] = [
  category('11-0000', 'management', 'Management', 'People who run companies, teams and programs'),
  category(
    '13-0000',
    'business-and-finance',
    'Business and finance',
    'Accounting, hiring, buying, analysis and other office professions',
  ),
  category(
    '15-0000',
    'computer-and-math',
    'Computer and math',
    'Software, networks, data and statistics',
  ),
  category(
    '17-0000',
    'architecture-and-engineering',
    'Architecture and engineering',
    'Designing buildings, machines, roads and systems',
  ),
  category(
    '19-0000',
    'science',
    'Life, physical and social science',
    'Labs, field research and the study of people',
  ),
  category(
    '21-0000',
    'community-and-social-service',
    'Community and social service',
    'Counseling, social work and help for people and families',
  ),
  category('23-0000', 'legal', 'Legal', 'Law, courts and legal support'),
  category(
    '25-0000',
    'education-and-library',
    'Education and library',
    'Teaching, training and libraries',
  ),
  category(
    '27-0000',
    'arts-media-and-sports',
    'Arts, media and sports',
    'Design, writing, performing, broadcasting and sports',
  ),
  category(
    '29-0000',
    'healthcare-practitioners',
    'Healthcare practitioners',
    'Nurses, doctors, therapists and health technicians',
  ),
  category(
    '31-0000',
    'healthcare-support',
    'Healthcare support',
    'Aides and assistants who help with care',
  ),
  category(
    '33-0000',
    'protective-service',
    'Protective service',
    'Police, fire, corrections and security',
  ),
  category(
    '35-0000',
    'food-preparation',
    'Food preparation and serving',
    'Kitchens, counters, tables and bars',
  ),
  category(
    '37-0000',
    'cleaning-and-grounds',
    'Cleaning and grounds',
    'Buildings, lawns and pest control',
  ),
  category(
    '39-0000',
    'personal-care-and-service',
    'Personal care and service',
    'Hair, child care, fitness, animals and guests',
  ),
  category('41-0000', 'sales', 'Sales', 'Stores, agents and sales teams'),
  category(
    '43-0000',
    'office-support',
    'Office and administrative support',
    'Clerks, assistants, mail and customer service',
  ),
  category(
    '45-0000',
    'farming-fishing-and-forestry',
    'Farming, fishing and forestry',
    'Crops, animals, boats and woods',
  ),
  category(
    '47-0000',
    'construction',
    'Construction and extraction',
    'Building trades, mining and drilling',
  ),
  category(
    '49-0000',
    'installation-and-repair',
    'Installation, maintenance and repair',
    'Mechanics, technicians and repairers',
  ),
  category(
    '51-0000',
    'production',
    'Production',
    'Making things: factories, food, metal, wood and cloth',
  ),
  category(
    '53-0000',
    'transportation',
    'Transportation and material moving',
    'Driving, flying, shipping and warehouses',
  ),
];

const byCode = new Map(categories.map((entry) => [entry.code, entry]));

/** Throws a RangeError when `code` is not the code of a category. */
export function categoryByCode(code: OccupationCode): Category {
  const found = byCode.get(code);
  if (!found) {
    throw new RangeError(
      `"${code}" is not the code of a category. The 22 categories end in -0000 and stand in src/domain/words/categories.ts.`,
    );
  }
  return found;
}

/** The slug of the category that an occupation, or the category itself, is in; undefined for none. */
export function categorySlug(code: string): string | undefined {
  return categories.find((entry) => entry.code.startsWith(code.slice(0, 2)))?.slug;
}
