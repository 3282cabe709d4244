import {
  handbookLinks,
  projectionFactors,
  projections,
} from '../../src/facts/tables/projections.ts';
import { sheetNamed } from '../read/labelled-rows.ts';
import { readWorkbook } from '../read/workbook.ts';
import type { Source } from '../source.ts';
import { checkKnown, checkLineItems } from './check-codes.ts';
import { checkProjections } from './check-projections.ts';
import { readEdition, releaseOf } from './edition.ts';
import { handbookLinksFile, projectionsWorkbook } from './projections-file.ts';
import { readFactors } from './read-factors.ts';
import { readHandbookLinks } from './read-handbook-links.ts';
import { readOccupations } from './read-occupations.ts';

/** Employment Projections, one edition. */
export const projectionsSource: Source = {
  name: 'Employment Projections',
  files: [projectionsWorkbook, handbookLinksFile],
  async shape(folder, soFar) {
    const { file, id } = projectionsWorkbook;
    const sheets = readWorkbook(await folder.read(projectionsWorkbook), projectionsWorkbook);
    const edition = readEdition(sheetNamed(sheets, 'Table 1.2', file), projectionsWorkbook);
    const release = releaseOf(edition);
    const rows = readOccupations(sheets, edition, file);
    checkLineItems(rows, soFar, file);

    const factors = readFactors(sheetNamed(sheets, 'Table 1.12', file), edition);
    const factorCodes = factors.map((row) => row.code ?? '');
    checkKnown(factorCodes, rows, file, 'Table 1.12');

    const links = readHandbookLinks(await folder.read(handbookLinksFile), handbookLinksFile);
    const linkCodes = links.map((link) => link.code);
    checkKnown(linkCodes, rows, handbookLinksFile.file);

    return [
      { table: projections, release, rows, sources: [id] },
      { table: projectionFactors, release, rows: factors, sources: [id] },
      {
        table: handbookLinks,
        rows: links.map((link) => ({ ...link })),
        sources: [handbookLinksFile.id],
      },
    ];
  },
  check: checkProjections,
};
