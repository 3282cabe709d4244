import { checkIdentity } from '../../../../pipeline/oews/checks-in.ts';
import { readRelease, type SourceLine } from '../../../../pipeline/oews/read-release.ts';
import { oewsReleaseList } from '../../../../pipeline/oews/release-list.ts';
import type { ReleaseToRead } from '../../../../pipeline/oews/release.ts';
import { shapeLine } from '../../../../pipeline/oews/shape-line.ts';
import { sourceFileOf } from '../../../../pipeline/oews/source-file.ts';
import { findTopCode, type TopCode } from '../../../../pipeline/oews/top-code.ts';
import { nationId } from '../../../../src/domain/places/place.ts';
import { monthInWords } from '../../../../src/domain/words/date-words.ts';
import { lineFigures } from './line-figures.ts';
import type { Workbook, WorkbookLine, WorkbookToRead } from './workbook.ts';

/**
 * Reads the national workbook of the Occupational Employment and Wage Statistics as the agency
 * publishes it, any release since 1997: each figure a number or the reason that its marker stands
 * for. A release that is newer than this package is read as the newest it knows.
 * @throws PipelineError naming the file, sheet, row and column, with how to mend it: where the file
 * is no workbook or damaged, not the national one, of another release, or has an unknown marker.
 */
export function readNationalWorkbook({ bytes, file, release }: WorkbookToRead): Workbook {
  const known = releaseToRead(release);
  const source = { ...sourceFileOf(known), file };
  const read = readRelease(bytes, source);
  checkIdentity(read, known, source);
  const topCode = findTopCode(read.texts);
  return {
    release,
    releaseLabel: known.label,
    source,
    lines: read.lines.map((line) => lineOf(line, known, topCode)),
  };
}

/** What is known of a release; of one that is newer than the list, that it is like the newest. */
function releaseToRead(release: string): ReleaseToRead {
  const known = oewsReleaseList.find((one) => one.release === release);
  if (known) return known;
  if (!/^20\d\d-(?:0[1-9]|1[0-2])$/.test(release)) {
    throw new RangeError(
      `"${release}" is no release: write year and month, such as 2025-05, or the year alone before 2003.`,
    );
  }
  const zip = `oesm${release.slice(2, 4)}nat.zip`;
  const label = monthInWords(release);
  const like = { era: 'soc-2018', method: 'model-based', published: null, note: '' } as const;
  return { release, label, file: zip, zip, lines: 0, ...like };
}

function lineOf(
  line: SourceLine,
  release: ReleaseToRead,
  topCode: TopCode | undefined,
): WorkbookLine {
  const row = shapeLine(line, release);
  const { code = '', title = '', level, pay_basis: payBasis } = row;
  const address = { release: release.release, place: nationId, code };
  return {
    place: nationId,
    placeName: 'United States',
    code,
    title,
    level: level as WorkbookLine['level'],
    payBasis: payBasis as WorkbookLine['payBasis'],
    figures: lineFigures(address, row, topCode),
  };
}
