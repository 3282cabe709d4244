import { readCommaLines, readSheets } from './agency-files.ts';

/** Where a ZIP code lies by its counties, read anew: metros by CBSA code, and how much lies in none. */
export interface ZipPlaces {
  readonly states: readonly string[];
  readonly metros: readonly string[];
  readonly outside: 'no' | 'partly' | 'wholly' | 'not-known';
}

/** Islands that no pay is published for. */
const withoutPay = ['AS', 'MP'];

/** Every ZIP code of the copy that lies in a state or territory with pay, and those of the others. */
export function zipPlaces(folder: string): {
  readonly withPay: ReadonlyMap<string, ZipPlaces>;
  readonly without: ReadonlySet<string>;
} {
  const metroOf = new Map<string, string>();
  for (const cells of readSheets(folder, 'census/list1_2023.xlsx').get('List 1') ?? []) {
    const [cbsa, , , , kind] = cells.map(textOf);
    // State and county stand in columns 10 and 11 of the list.
    const county = `${textOf(cells[9]).padStart(2, '0')}${textOf(cells[10]).padStart(3, '0')}`;
    if (kind === 'Metropolitan Statistical Area') metroOf.set(county, cbsa ?? '');
  }
  const found = new Map<string, { zip: string; county: string; state: string }[]>();
  const without = new Set<string>();
  const lines = readCommaLines(folder, 'zip-county/zip_fips_county_code_and_state.csv');
  for (const [zip = '', county = '', ...rest] of lines.slice(1)) {
    const state = rest.at(-1) ?? '';
    if (zip === '') continue;
    if (withoutPay.includes(state)) without.add(zip);
    else found.set(zip, [...(found.get(zip) ?? []), { zip, county, state }]);
  }
  return {
    withPay: new Map([...found].map(([zip, of]) => [zip, placesOf(of, metroOf)])),
    without,
  };
}

function placesOf(
  counties: readonly { readonly county: string; readonly state: string }[],
  metroOf: ReadonlyMap<string, string>,
): ZipPlaces {
  const states = [...new Set(counties.map(({ state }) => state))].sort();
  const known = counties.filter(({ state }) => state !== 'CT').map(({ county }) => county);
  const metros = [...new Set(known.map((county) => metroOf.get(county) ?? ''))].sort();
  const inMetros = metros.filter((metro) => metro !== '');
  if (states.includes('CT')) return { states, metros: inMetros, outside: 'not-known' };
  if (!metros.includes('')) return { states, metros: inMetros, outside: 'no' };
  return { states, metros: inMetros, outside: inMetros.length > 0 ? 'partly' : 'wholly' };
}

const textOf = (cell: unknown) =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
