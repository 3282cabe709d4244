import {
  handbookLinks,
  projectionFactors,
  projections,
} from '../../src/facts/tables/projections.ts';
import { formIn } from '../read/either-form.ts';
import { sheetNamed } from '../read/labelled-rows.ts';
import { readWorkbook } from '../read/workbook.ts';
import type { Source } from '../source.ts';
import { checkKnown, checkLineItems } from './check-codes.ts';
import { checkProjections } from './check-projections.ts';
import { readEdition, releaseOf } from './edition.ts';
import { handbookLinksFile, projectionsWorkbook } from './projections-file.ts';
import { readFactors } from './read-factors.ts';
import { readHandbookLinks, readWorkbookLinks } from './read-handbook-links.ts';
import { readOccupations } from './read-occupations.ts';

/** Employment Projections, one edition. */
export const projectionsSource: Source = {
  name: 'Employment Projections',
  files: [projectionsWorkbook, handbookLinksFile],
  downloads: [{ file: projectionsWorkbook }],
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

    const linksFile = await formIn(folder, {
      agency: projectionsWorkbook,
      copy: handbookLinksFile,
    });
    const linksBytes = await folder.read(linksFile);
    const links =
      linksFile === handbookLinksFile
        ? readHandbookLinks(linksBytes, linksFile)
        : readWorkbookLinks(linksBytes, sheetNamed(sheets, 'Table 1.2', file), edition);
    const linkCodes = links.map((link) => link.code);
    checkKnown(linkCodes, rows, linksFile.file);

    return [
      { table: projections, release, rows, sources: [id] },
      { table: projectionFactors, release, rows: factors, sources: [id] },
      {
        table: handbookLinks,
        rows: links.map((link) => ({ ...link })),
        sources: [linksFile.id],
      },
    ];
  },
  check: checkProjections,
};
