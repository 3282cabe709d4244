import { oewsNational, oewsReleases } from '../../src/facts/tables/oews.ts';
import { checkTitles, type TitledCode } from '../check-titles.ts';
import type { ShapedRow, ShapedTable, Source } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import { checkCoverage, checkMagnitude } from './check-against-previous.ts';
import { checkBothPeriods, checkErrors, checkMeans } from './check-bounds.ts';
import { checkGroups } from './check-groups.ts';
import { checkTotals } from './check-totals.ts';
import { checkIdentity, checkKnownFigures, checkLineCount } from './checks-in.ts';
import {
  checkAnnualAgainstHourly,
  checkCodesUnique,
  checkPercentileOrder,
  checkTopCode,
  topCodeInForce,
} from './checks-out.ts';
import { placeIn } from './place-in-table.ts';
import { readRelease, type SourceLine } from './read-release.ts';
import type { ReleaseToRead } from './release.ts';
import { placeOf, shapeLine } from './shape-line.ts';
import { downloadOf, sourceFileOf } from './source-file.ts';
import { findTopCode, type TopCode } from './top-code.ts';

/**
 * National OEWS: one table a release, and the table of releases. `read` reads a file, unless
 * another way is given.
 */
export function oewsSource(releases: readonly ReleaseToRead[], read = readRelease): Source {
  return {
    name: 'oews',
    files: releases.map(sourceFileOf),
    downloads: releases.map(downloadOf),
    async shape(folder) {
      const national: ShapedTable[] = [];
      const described: ShapedRow[] = [];
      for (const release of releases) {
        const file = sourceFileOf(release);
        const source = read(await folder.read(file), file);
        checkIdentity(source, release, file);
        const table = shapeRelease(source.lines, release, file.id);
        checkLineCount(table, release, file);
        checkKnownFigures(table, file);
        national.push(table);
        described.push(describe(release, topCodeInForce(table, findTopCode(source.texts))));
      }
      const sources = releases.map((release) => sourceFileOf(release).id);
      return [...national, { table: oewsReleases, rows: described, sources }];
    },
    check(tables) {
      const described = tables.find(({ table }) => table === oewsReleases)?.rows ?? [];
      let previous: ShapedTable | undefined;
      for (const release of releases) {
        const table = tables.find((shaped) => shaped.release === release.release);
        if (!table) continue;
        const before = releases[releases.indexOf(release) - 1];
        checkRelease(table, release, described);
        if (previous) checkMagnitude(table, previous);
        if (previous && before?.era === release.era) {
          checkCoverage(table, previous);
          checkTitles(titledIn(table), titlesOf(previous), `the estimates of ${before.label}`);
        }
        previous = table;
      }
    },
  };
}

function shapeRelease(
  lines: readonly SourceLine[],
  release: ReleaseToRead,
  source: string,
): ShapedTable {
  const rows = lines.map((line) => shapeLine(line, release));
  return {
    table: oewsNational,
    release: release.release,
    rows,
    sources: [source],
    places: new Map(lines.map((line, at) => [keyOf(oewsNational, rows[at] ?? {}), placeOf(line)])),
  };
}

function checkRelease(
  table: ShapedTable,
  release: ReleaseToRead,
  described: readonly ShapedRow[],
): void {
  checkCodesUnique(table);
  checkPercentileOrder(table);
  checkAnnualAgainstHourly(table);
  const row = described.find((one) => one.release === release.release);
  const hourly = row?.top_code_hourly ?? 'no-estimate';
  const annual = row?.top_code_annual ?? 'no-estimate';
  if (hourly !== 'no-estimate') checkTopCode(table, { hourly, annual });
  checkMeans(table);
  checkErrors(table);
  checkBothPeriods(table);
  checkTotals(table, release.residuals === 'not-published');
  checkGroups(table, release.residuals === 'not-published');
}

const detailedOf = ({ rows }: ShapedTable) => rows.filter(({ level }) => level === 'detailed');

/** Titles of the detailed lines; those of groups change with a word now and then. */
const titlesOf = (table: ShapedTable): ReadonlyMap<string, string> =>
  new Map(detailedOf(table).map(({ code = '', title = '' }) => [code, title]));

const titledIn = (table: ShapedTable): TitledCode[] =>
  detailedOf(table).map((row) => ({
    code: row.code ?? '',
    title: row.title ?? '',
    place: placeIn(table, row, 'occ_title'),
  }));

function describe(release: ReleaseToRead, topCode: TopCode | undefined): ShapedRow {
  const { label, era, method, note } = release;
  return {
    release: release.release,
    label,
    era,
    top_code_hourly: topCode?.hourly ?? 'no-estimate',
    top_code_annual: topCode?.annual ?? 'no-estimate',
    method,
    note,
  };
}
