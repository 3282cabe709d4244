import { basename } from 'node:path/posix';
import { blsPublicDomain } from '../licences.ts';
import type { Download, SourceFile } from '../source.ts';
import type { ReleaseToRead } from './release.ts';

const program = 'Occupational Employment and Wage Statistics';

/** The file of a release, as its receipts and citations name it. */
export function sourceFileOf(release: ReleaseToRead): SourceFile {
  return {
    id: `oews-national-${release.release}`,
    dataset: 'oews',
    release: release.release,
    releaseLabel: release.label,
    producer: 'U.S. Bureau of Labor Statistics',
    program,
    title: `National cross-industry estimates, ${release.label} (${release.zip})`,
    population: 'Employees of businesses and government. The self-employed are not counted.',
    published: release.published,
    url: `https://www.bls.gov/oes/special-requests/${release.zip}`,
    licence: blsPublicDomain,
    file: release.file,
    processing:
      'Column names brought to one form; markers for missing wages turned into reasons; no figure changed but those in the table of corrections.',
  };
}

/** How the file of a release is got: the agency zips every workbook. */
export function downloadOf(release: ReleaseToRead): Download {
  const file = sourceFileOf(release);
  return file.file.endsWith('.zip') ? { file } : { file, member: basename(file.file) };
}
