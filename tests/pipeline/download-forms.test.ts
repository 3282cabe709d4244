import { utils, write, type CellObject } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import {
  allItemsPricesFile,
  consumerPricesFile,
} from '../../pipeline/prices/consumer-prices-file.ts';
import { readPrices } from '../../pipeline/prices/read-prices.ts';
import { listedEditions } from '../../pipeline/projections/projections-file.ts';
import { readWorkbookLinks } from '../../pipeline/projections/read-handbook-links.ts';
import { formIn } from '../../pipeline/read/either-form.ts';
import { sheetNamed } from '../../pipeline/read/labelled-rows.ts';
import { readWorkbook } from '../../pipeline/read/workbook.ts';
import { readHybridCrosswalk, readSocCrosswalk } from '../../pipeline/soc/read-crosswalks.ts';
import { hybridForms, revisionForms } from '../../pipeline/soc/soc-files.ts';
import type { SourceFolder } from '../../pipeline/source.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function workbookOf(
  sheetName: string,
  rows: readonly (readonly string[])[],
  links: Readonly<Record<string, string>> = {},
) {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  for (const [cell, target] of Object.entries(links)) {
    utils.cell_set_hyperlink(sheet[cell] as CellObject, target);
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, sheetName);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('the form of a file', () => {
  const holding = (...held: readonly string[]): SourceFolder => ({
    has: ({ file }) => Promise.resolve(held.includes(file)),
    read: () => Promise.reject(new Error('Nothing is read here.')),
  });
  const { agency, copy } = hybridForms;

  it.each([
    ['the copy where there is one', [copy.file], copy],
    ["the agency's own in a folder of downloads", [agency.file], agency],
    ["the agency's own where it has to be asked for", [], agency],
  ])('is %s', async (_what, held, form) => {
    expect(await formIn(holding(...held), hybridForms)).toBe(form);
  });
});

describe('the crosswalks as BLS publishes them', () => {
  const heading = ['A list of occupations that do not exist'];
  const note = ['(#) A note below the table'];

  it('say where OEWS counted an occupation from May 2018 to May 2020', () => {
    const labels = [
      ...['OES 2019 Estimates Code', 'OES 2019 Estimates Title', '2018 SOC Code', '2018 SOC Title'],
      ...['OES 2018 Estimates Code', 'OES 2018 Estimates Title', '2010 SOC Code', '2010 SOC Title'],
    ];
    const row = ['99-1010', 'A', '99-1011', 'B', '99-2010', 'C', '99-2011 ', 'D'];
    const workbook = workbookOf('OES2019 Hybrid', [heading, [], labels, row, note]);
    expect(readHybridCrosswalk(workbook, hybridForms.agency)).toEqual([
      { oews2019: '99-1010', soc2018: '99-1011', oews2018: '99-2010', soc2010: '99-2011' },
    ]);
  });

  it('say which occupations took over another', () => {
    const labels = ['2010 SOC Code', '2010 SOC Title', '2018 SOC Code', '2018 SOC Title'];
    const rows = [
      ['99-2011', 'A', '99-1011', 'B'],
      ['99-2011', 'A', '99-1012', 'C'],
    ];
    const workbook = workbookOf('Sorted by 2010', [heading, labels, ...rows, note]);
    expect(readSocCrosswalk(workbook, revisionForms.agency)).toEqual([
      { soc2010: '99-2011', soc2018: '99-1011' },
      { soc2010: '99-2011', soc2018: '99-1012' },
    ]);
  });

  it('name the cell with a code that is none', () => {
    const labels = ['2010 SOC Code', '2010 SOC Title', '2018 SOC Code', '2018 SOC Title'];
    const workbook = workbookOf('Sorted by 2010', [labels, ['99-2011', 'A', 'none', 'B']]);
    expect(() => readSocCrosswalk(workbook, revisionForms.agency)).toThrow(
      'soc/soc_2010_to_2018_crosswalk.xlsx, sheet "Sorted by 2010", row 2, column 2018 SOC Code: "none" is not an occupation code. Get it again from https://www.bls.gov/soc/2018/soc_2010_to_2018_crosswalk.xlsx.',
    );
  });
});

describe('consumer prices as BLS publishes them', () => {
  const head = 'series_id        \tyear\tperiod\t       value\tfootnote_codes\r\n';
  const line = (series: string, year: string, period: string, value: string) =>
    `${series.padEnd(17)}\t${year}\t${period}\t${value.padStart(12)}\t\r\n`;
  const read = (...lines: readonly string[]) =>
    readPrices(bytesOf(head + lines.join('')), allItemsPricesFile);

  it('are the months of one series among many, written as in the copy', () => {
    const prices = read(
      line('CUSR0000SA0', '2025', 'M08', '999.000'),
      line('CUUR0000SA0', '2025', 'M08', '323.970'),
      line('CUUR0000SA0', '2025', 'M09', '324.000'),
      line('CUUR0000SA0', '2025', 'M10', '-'),
      line('CUUR0000SA0', '2025', 'M11', '324.122'),
      line('CUUR0000SA0', '2025', 'M13', '321.000'),
      line('CUUR0000SA0', '2025', 'S02', '322.000'),
      line('CUUR0000SA0', '2026', 'M06', '330.000'),
    );
    const copy =
      'Date,Index,Inflation\n2025-08-01,323.97,\n2025-09-01,324.0,\n2025-11-01,324.122,\n';
    expect([...prices]).toEqual([...readPrices(bytesOf(copy), consumerPricesFile)]);
  });

  it('are refused with the line where one is no number', () => {
    expect(() => read(line('CUUR0000SA0', '2025', 'M08', 'soon'))).toThrow(
      'bls-cpi/cu.data.1.AllItems, row 2, column value: "soon" is not a price index.',
    );
  });

  it('are refused without the series', () => {
    expect(() => read(line('CUSR0000SA0', '2025', 'M08', '323.970'))).toThrow(
      'bls-cpi/cu.data.1.AllItems: The file holds no months.',
    );
  });
});

describe('the links on the cells of Table 1.2', () => {
  const rows = [
    ['Table 1.2 2090–2100'],
    ['2090 National Employment Matrix code', 'Related content'],
    ['00-0000', ''],
    ['29-1141', 'OOH Content'],
  ];
  const linksIn = (target: string) => {
    const bytes = workbookOf('Table 1.2', rows, { B4: target });
    const sheet = sheetNamed(
      readWorkbook(bytes, listedEditions.before.workbook),
      'Table 1.2',
      'ep.xlsx',
    );
    return readWorkbookLinks(bytes, sheet, { base: '2090', target: '2100' });
  };

  it('lead from an occupation to its page in the Handbook', () => {
    expect(linksIn('https://www.bls.gov/ooh/healthcare/nobody.htm')).toEqual([
      { code: '29-1141', url: 'https://www.bls.gov/ooh/healthcare/nobody.htm' },
    ]);
  });

  it('are refused when they lead to a page among the jobs of other groups', () => {
    expect(() => linksIn('https://www.bls.gov/ooh/legal/lawyers.htm')).toThrow(
      'sheet "Table 1.2", row 4, column 2090 National Employment Matrix code: "https://www.bls.gov/ooh/legal/lawyers.htm" is the page of another career than 29-1141: its shelf holds jobs of other groups.',
    );
  });

  it('are refused when they lead elsewhere', () => {
    expect(() => linksIn('https://example.org/')).toThrow(
      'bls-ep/occupation_2024-2034.xlsx, sheet "Table 1.2", row 4, column 2090 National Employment Matrix code: "https://example.org/" is not a page of the Handbook.',
    );
  });
});
