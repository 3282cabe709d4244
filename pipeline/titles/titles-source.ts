import { onetOccupations, socToOews, titles } from '../../src/facts/tables/occupations.ts';
import { oewsNational } from '../../src/facts/tables/oews.ts';
import { newestOccupations, type NewestOccupations } from '../newest-occupations.ts';
import { onetFilesIn, readParts } from '../onet/onet-edition.ts';
import { alternateTitles, occupationData, reportedTitles } from '../onet/onet-files.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedSoFar, Source, SourceFile } from '../source.ts';
import { directMatchTitles } from './direct-match-file.ts';
import { readAlternateTitles, readDirectMatchTitles, readReportedTitles } from './read-titles.ts';
import { tidyTitle, TitleList, type ListedTitle } from './title-list.ts';

/** Every job title of every source, tied to the OEWS occupations it is counted in. */
export const titlesSource: Source = {
  name: 'Job titles',
  files: [alternateTitles, reportedTitles, directMatchTitles],
  async shape(folder, soFar) {
    const oews = newestOccupations(soFar);
    const bySoc = mapOf(soFar, socToOews, 'soc_code');
    const byOnet = mapOf(soFar, onetOccupations, 'onet_code');
    const list = new TitleList();
    const held = await onetFilesIn(folder);
    const read = (file: SourceFile) => readParts(folder, held(file));
    const listed = [
      ...officialTitles(oews),
      ...onetOccupationTitles(soFar),
      ...(await read(alternateTitles)).flatMap((part) => readAlternateTitles(part, byOnet)),
      ...(await read(reportedTitles)).flatMap((part) => readReportedTitles(part, byOnet)),
      ...readDirectMatchTitles(await folder.read(directMatchTitles), bySoc),
    ];
    listed.forEach((one) => {
      list.add(one);
    });
    checkReached(oews, list.titles);
    return [
      {
        table: titles,
        rows: list.titles.map((title) => ({ ...title })),
        sources: [
          `oews-national-${oews.release}`,
          ...[occupationData, alternateTitles, reportedTitles].flatMap((file) =>
            held(file).map(({ id }) => id),
          ),
          directMatchTitles.id,
        ],
        notes: [
          `${list.leftOut.toLocaleString('en-US')} titles of occupations that OEWS does not cover are left out.`,
        ],
      },
    ];
  },
};

function officialTitles({ release, titles: official }: NewestOccupations): ListedTitle[] {
  return [...official].map(([code, title]) => ({
    title: tidyTitle(title, { file: `${oewsNational.name} ${release}`, column: 'title' }),
    code,
    source: 'oews',
    onet_code: '',
    short_title: '',
    prominent: 'no',
  }));
}

function onetOccupationTitles(soFar: ShapedSoFar): ListedTitle[] {
  return soFar.rows(onetOccupations).map(({ onet_code = '', code = '', title = '' }) => ({
    title: tidyTitle(title, { file: occupationData.file, column: 'Title' }),
    code,
    source: 'onet-occupation',
    onet_code,
    short_title: '',
    prominent: 'no',
  }));
}

const mapOf = (
  soFar: ShapedSoFar,
  table: typeof socToOews | typeof onetOccupations,
  key: string,
): ReadonlyMap<string, string> =>
  new Map(soFar.rows(table).map((row) => [row[key] ?? '', row.code ?? '']));

/** Throws a PipelineError when an occupation has no title but its own official one. */
function checkReached(oews: NewestOccupations, listed: readonly ListedTitle[]): void {
  const others = listed.filter((one) => one.source !== 'oews');
  const reached = new Set(others.map((one) => one.code));
  for (const [code, title] of oews.titles) {
    if (reached.has(code)) continue;
    throw new PipelineError(
      `No title but its own leads to ${code} ${title}.`,
      { file: alternateTitles.file },
      'Find out under which code the O*NET release lists the occupation.',
    );
  }
}
