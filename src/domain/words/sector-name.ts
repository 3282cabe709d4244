import { lowerWords, upperFirst } from './wording.ts';

/** Plain names for the industry sectors, whose official ones are long. */
const plainNames: Readonly<Record<string, string>> = {
  '11': 'Farming, forestry and fishing',
  '21': 'Mining, oil and gas',
  '48-49': 'Transportation, mail and warehouses',
  '51': 'Information: publishing, film, broadcasting, telecoms, data',
  '53': 'Real estate and rental',
  '54': 'Professional, scientific and technical services',
  '55': 'Head offices of companies',
  '56': 'Staffing, security, cleaning, waste and other business services',
  '61': 'Schools, colleges and training',
  '71': 'Arts, entertainment and recreation',
  '72': 'Hotels and restaurants',
  '81': 'Repair, personal care, associations and other services',
  '99': 'Government, its schools and hospitals aside',
};

/** What a reader calls a sector: `Hotels and restaurants` for `72`. */
export function sectorName({
  naics,
  title,
}: {
  readonly naics: string;
  readonly title: string;
}): string {
  return plainNames[naics] ?? upperFirst(lowerWords(title));
}
