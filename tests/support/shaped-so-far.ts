import { ShapedTables } from '../../pipeline/shaped-tables.ts';
import { oewsNational, oewsReleases } from '../../src/facts/tables/oews.ts';
import type { TableDefinition } from '../../src/facts/tables/table.ts';

type Row = Readonly<Record<string, string>>;

/** OEWS releases as a source finds them: of each release its era and its detailed lines. */
export function shapedReleases(
  releases: Readonly<Record<string, { readonly era: string; readonly lines: readonly Row[] }>>,
  ...others: readonly { readonly table: TableDefinition; readonly rows: readonly Row[] }[]
): ShapedTables {
  const soFar = new ShapedTables();
  const names = Object.entries(releases);
  soFar.add({
    table: oewsReleases,
    rows: names.map(([release, { era }]) => ({ release, era })),
    sources: [],
  });
  for (const [release, { lines }] of names) {
    const rows = lines.map((line) => ({ level: 'detailed', employment: '1000', ...line }));
    soFar.add({ table: oewsNational, release, rows, sources: [] });
  }
  for (const { table, rows } of others) soFar.add({ table, rows, sources: [] });
  return soFar;
}

/** The newest release of the golden folders: two occupations alone and one that combines two. */
export const smallOews = {
  '2025-05': {
    era: 'soc-2018',
    lines: [
      { code: '15-1252', title: 'Software Developers' },
      { code: '29-1141', title: 'Registered Nurses' },
      { code: '31-1120', title: 'Home Health and Personal Care Aides' },
    ],
  },
} as const;

/** SOC codes of the golden folders and the OEWS line each is counted in. */
export const smallSocToOews: readonly Row[] = [
  { soc_code: '11-1031', code: '', relation: 'not-covered' },
  { soc_code: '15-1252', code: '15-1252', relation: 'same' },
  { soc_code: '29-1141', code: '29-1141', relation: 'same' },
  { soc_code: '31-1121', code: '31-1120', relation: 'combined' },
  { soc_code: '31-1122', code: '31-1120', relation: 'combined' },
];

/** O*NET occupations of the golden folders. */
export const smallOnetOccupations: readonly Row[] = [
  { onet_code: '11-1031.00', code: '', title: 'Legislators' },
  { onet_code: '15-1252.00', code: '15-1252', title: 'Software Developers' },
  { onet_code: '29-1141.00', code: '29-1141', title: 'Registered Nurses' },
  { onet_code: '29-1141.01', code: '29-1141', title: 'Acute Care Nurses' },
  { onet_code: '31-1121.00', code: '31-1120', title: 'Home Health Aides' },
];
