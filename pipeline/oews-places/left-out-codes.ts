import { oewsLeftOut, oewsMetro, oewsRural } from '../../src/facts/tables/places.ts';
import type { ShapedSoFar, ShapedTable } from '../source.ts';
import { nationalList } from './national-list.ts';

const scopes = new Map([
  [oewsMetro.name, 'metro'],
  [oewsRural.name, 'rural'],
]);

/**
 * The occupations that a copy leaves out: no row of it has a head count, or says why there is
 * none. The agency's own file leaves none out.
 */
export function leftOutCodes(tables: readonly ShapedTable[], soFar: ShapedSoFar): ShapedTable {
  const releases = [...new Set(tables.map(({ release = '' }) => release))];
  const rows = releases.flatMap((release) => {
    const ofRelease = tables.filter((table) => table.release === release);
    const all = ofRelease.flatMap((table) => table.rows);
    const isCopy = all.every((row) => row.annual_mean === '');
    const counted = new Set(all.flatMap((row) => (row.employment === '' ? [] : [row.code])));
    const without = [...nationalList(soFar, release).values()].filter(
      ({ level, code }) => isCopy && level === 'detailed' && !counted.has(code),
    );
    return ofRelease.flatMap(({ table }) =>
      without.map(({ code = '' }) => ({ release, scope: scopes.get(table.name) ?? '', code })),
    );
  });
  const codes = new Set(rows.map(({ code }) => code)).size;
  return {
    table: oewsLeftOut,
    rows,
    sources: [...new Set(tables.flatMap(({ sources }) => sources))],
    notes: [
      `${oewsLeftOut.title}: ${String(codes)} occupations are not in the copy of metropolitan and nonmetropolitan areas.`,
    ],
  };
}
