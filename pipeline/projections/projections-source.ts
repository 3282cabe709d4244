import {
  handbookLinks,
  projectionFactors,
  projections,
} from '../../src/facts/tables/projections.ts';
import { formIn } from '../read/either-form.ts';
import { sheetNamed } from '../read/labelled-rows.ts';
import { readWorkbook, type Sheet } from '../read/workbook.ts';
import type { ShapedSoFar, ShapedTable, Source, SourceFile, SourceFolder } from '../source.ts';
import { checkKnown, checkLineItems } from './check-codes.ts';
import { checkProjections } from './check-projections.ts';
import { readEdition, releaseOf, type Edition } from './edition.ts';
import { agencyPromise } from './agency-promise.ts';
import { handbookLinksFile, listedEditions } from './projections-file.ts';
import { readFactors } from './read-factors.ts';
import { readHandbookLinks, readWorkbookLinks } from './read-handbook-links.ts';
import { readOccupations, type ProjectionText } from './read-occupations.ts';
import { partRows, readPart, type PartPromise } from './read-part.ts';

const { newest, before } = listedEditions;

/**
 * Employment Projections. With the workbook of the newest edition everything is read from it, and
 * the one before only where the folder still has it. Without, the newest edition is what a copy
 * holds of it, beside the whole workbook of the edition before.
 * @param promise what that copy must hold.
 */
export const projectionsSource = (promise: PartPromise = agencyPromise): Source => ({
  name: 'Employment Projections',
  files: [newest.workbook, newest.part, before.workbook, handbookLinksFile],
  downloads: [{ file: newest.workbook }],
  async shape(folder, soFar) {
    if (await folder.has(newest.workbook)) {
      const isBeforeHeld = await folder.has(before.workbook);
      return [
        ...(isBeforeHeld ? [jobsTable(await readWhole(before.workbook, folder, soFar))] : []),
        ...(await wholeTables(newest.workbook, folder, soFar)),
      ];
    }
    const tables = await wholeTables(before.workbook, folder, soFar);
    return [...tables, await partTable(folder, promise, tables[0]?.rows ?? [])];
  },
  check: checkProjections,
});

/** A workbook as it was read. */
interface WholeEdition {
  readonly file: SourceFile;
  readonly sheets: readonly Sheet[];
  readonly edition: Edition;
  readonly rows: readonly ProjectionText[];
}

async function readWhole(
  listed: SourceFile,
  folder: SourceFolder,
  soFar: ShapedSoFar,
): Promise<WholeEdition> {
  const { file } = listed;
  const sheets = readWorkbook(await folder.read(listed), listed);
  const edition = readEdition(sheetNamed(sheets, 'Table 1.2', file), listed);
  const rows = readOccupations(sheets, edition, file);
  checkLineItems(rows, soFar, file);
  return { file: listed, sheets, edition, rows };
}

const jobsTable = ({ file, edition, rows }: WholeEdition): ShapedTable => ({
  table: projections,
  release: releaseOf(edition),
  rows,
  sources: [file.id],
});

/** The tables of a workbook: jobs, reasons, and the pages of the Handbook it links to. */
async function wholeTables(
  listed: SourceFile,
  folder: SourceFolder,
  soFar: ShapedSoFar,
): Promise<ShapedTable[]> {
  const whole = await readWhole(listed, folder, soFar);
  const { file, sheets, edition, rows } = whole;
  const factors = readFactors(sheetNamed(sheets, 'Table 1.12', file.file), edition);
  const factorCodes = factors.map((row) => row.code ?? '');
  checkKnown(factorCodes, rows, file.file, 'Table 1.12');
  const release = releaseOf(edition);
  return [
    jobsTable(whole),
    { table: projectionFactors, release, rows: factors, sources: [file.id] },
    await linksTable(whole, folder),
  ];
}

async function linksTable(whole: WholeEdition, folder: SourceFolder): Promise<ShapedTable> {
  const { file, sheets, edition, rows } = whole;
  const isCopied = file.release === handbookLinksFile.release;
  const linksFile = isCopied
    ? await formIn(folder, { agency: file, copy: handbookLinksFile })
    : file;
  const bytes = await folder.read(linksFile);
  const links =
    linksFile === handbookLinksFile
      ? readHandbookLinks(bytes, linksFile)
      : readWorkbookLinks(bytes, sheetNamed(sheets, 'Table 1.2', file.file), edition);
  const codes = links.map((link) => link.code);
  checkKnown(codes, rows, linksFile.file);
  return {
    table: handbookLinks,
    rows: links.map((link) => ({ ...link })),
    sources: [linksFile.id],
  };
}

async function partTable(
  folder: SourceFolder,
  promise: PartPromise,
  rowsBefore: readonly ProjectionText[],
): Promise<ShapedTable> {
  const { part } = newest;
  const lines = readPart(await folder.read(part), part, promise);
  return {
    table: projections,
    release: part.release,
    rows: partRows(lines, part, promise, rowsBefore),
    sources: [part.id],
  };
}
