import { occupationHistory, oewsNational, oewsReleases } from '../../src/facts/tables/oews.ts';
import { socToOews } from '../../src/facts/tables/occupations.ts';
import { newestOccupations } from '../newest-occupations.ts';
import { formIn } from '../read/either-form.ts';
import { readHybridCrosswalk, readSocCrosswalk } from '../soc/read-crosswalks.ts';
import { hybridForms, revisionForms, socDefinitions } from '../soc/soc-files.ts';
import type { ShapedSoFar, Source } from '../source.ts';
import { checkHistory, checkRevision } from './check-history.ts';
import { classify } from './classifications.ts';
import type { Era } from './find-line.ts';
import { joinReleases, plainName, type ReleaseLines } from './join-releases.ts';
import { socRevision2010 } from './soc-2000-to-2010.ts';

/** Which line of each older OEWS release means the same as an occupation of the newest. */
export const historySource: Source = {
  name: 'Occupations over the years',
  files: [hybridForms.copy, revisionForms.copy],
  downloads: [{ file: hybridForms.agency }, { file: revisionForms.agency }],
  async shape(folder, soFar) {
    const [hybridFile, revisionFile] = [
      await formIn(folder, hybridForms),
      await formIn(folder, revisionForms),
    ];
    const hybrid = readHybridCrosswalk(await folder.read(hybridFile), hybridFile);
    const soc = readSocCrosswalk(await folder.read(revisionFile), revisionFile);
    checkRevision(socRevision2010, new Set(soc.map((pair) => pair.soc2010)));
    const classifications = classify({
      hybrid,
      soc,
      socToOews: soFar
        .rows(socToOews)
        .map((row) => ({ soc: row.soc_code ?? '', oews: row.code ?? '' })),
      changes2010: socRevision2010,
    });
    const releases = releaseLines(soFar);
    const rows = [...newestOccupations(soFar).titles.keys()].flatMap((code) =>
      joinReleases(code, releases, classifications),
    );
    checkHistory(rows, releases);
    return [
      {
        table: occupationHistory,
        rows: rows.map((row) => ({ ...row })),
        sources: [socDefinitions.id, hybridFile.id, revisionFile.id],
      },
    ];
  },
};

/** The releases shaped so far, newest first. */
function releaseLines(soFar: ShapedSoFar): ReleaseLines[] {
  return soFar
    .rows(oewsReleases)
    .map(({ release = '', era }) => linesOf(release, era as Era, soFar))
    .sort((a, b) => (a.release < b.release ? 1 : -1));
}

function linesOf(release: string, era: Era, soFar: ShapedSoFar): ReleaseLines {
  const rows = soFar.rows(oewsNational, release).map((row) => ({
    code: row.code ?? '',
    title: row.title ?? '',
    level: row.level ?? '',
    employment: numberOrNothing(row.employment),
  }));
  const names = Map.groupBy(
    rows.filter((row) => row.level === 'detailed'),
    (row) => plainName(row.title),
  );
  return {
    release,
    era,
    lines: new Map(rows.map((row) => [row.code, row])),
    codeByName: new Map(
      [...names].flatMap(([name, [one, another]]) =>
        one && !another ? [[name, one.code] as const] : [],
      ),
    ),
  };
}

function numberOrNothing(cell: string | undefined): number | undefined {
  const value = Number(cell);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
