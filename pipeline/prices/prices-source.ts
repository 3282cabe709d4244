import { consumerPrices } from '../../src/facts/tables/prices.ts';
import { releasesOldestFirst } from '../newest-occupations.ts';
import { PipelineError } from '../pipeline-error.ts';
import { formIn } from '../read/either-form.ts';
import type { ShapedTable, Source } from '../source.ts';
import { allItemsPricesFile, consumerPricesFile } from './consumer-prices-file.ts';
import { readPrices } from './read-prices.ts';

/** Published levels that a wrong series, base or column would miss. */
const checkValues: ReadonlyMap<string, string> = new Map([
  ['2003-05', '183.5'],
  ['2024-05', '314.069'],
  ['2025-05', '321.465'],
]);

/** CPI-U for the months that OEWS releases refer to. */
export const pricesSource: Source = {
  name: 'Consumer prices',
  files: [consumerPricesFile],
  downloads: [{ file: allItemsPricesFile }],
  async shape(folder, soFar) {
    const forms = { agency: allItemsPricesFile, copy: consumerPricesFile };
    const file = await formIn(folder, forms);
    const prices = readPrices(await folder.read(file), file);
    const newest = [...prices.keys()].sort().at(-1) ?? '';
    const rows = releasesOldestFirst(soFar).map((release) => {
      const month = monthOf(release);
      if (month > newest) {
        throw new PipelineError(
          `The series ends with ${newest}, before ${month} that the OEWS release ${release} needs.`,
          { file: file.file, column: 'Date' },
          `Get a newer one from ${file.url}.`,
        );
      }
      const index = prices.get(month);
      if (index === undefined) {
        throw new PipelineError(
          `The series has no index for ${month}, which the OEWS release ${release} needs.`,
          { file: file.file, column: 'Date' },
          `Get it again from ${file.url}: a month is missing in it.`,
        );
      }
      return { month, index };
    });
    const places = new Map(rows.map(({ month }) => [month, { file: file.file }]));
    return [{ table: consumerPrices, rows, sources: [file.id], places }];
  },
  check: checkPrices,
};

/** Throws a PipelineError when a month differs from its published level. */
export function checkPrices([prices]: readonly ShapedTable[]): void {
  for (const { month = '', index = '' } of prices?.rows ?? []) {
    const published = checkValues.get(month);
    if (published === undefined || Number(published) === Number(index)) continue;
    throw new PipelineError(
      `${month} is ${index}; BLS published ${published}.`,
      { file: prices?.places?.get(month)?.file ?? consumerPricesFile.file, column: 'Index' },
      'Make sure the file is CPI-U, US city average, all items, not seasonally adjusted, 1982-84 = 100.',
    );
  }
}

/** The month a release refers to: May where it names only a year. */
const monthOf = (release: string): string => (release.length === 4 ? `${release}-05` : release);
