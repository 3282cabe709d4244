import { aiBlsCategory, aiGptExposure, aiMicrosoft, aiNotes } from '../../src/facts/tables/ai.ts';
import { isOccupationCode } from '../../src/domain/words/occupation-code.ts';
import { newestOccupations } from '../newest-occupations.ts';
import { PipelineError } from '../pipeline-error.ts';
import { agencyPromise } from '../projections/agency-promise.ts';
import { listedEditions } from '../projections/projections-file.ts';
import { readPart, type PartPromise } from '../projections/read-part.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import type { ShapedRow, ShapedTable, Source, SourceFile, SourceFolder } from '../source.ts';
import { aiNotesFile, gptExposureFile, microsoftFile } from './ai-files.ts';

const { part } = listedEditions.newest;
/** The classes of BLS are of the year in which they came out. */
const blsFile: SourceFile = {
  ...part,
  id: 'ai-bls-2026',
  dataset: 'ai',
  release: '2026',
  releaseLabel: '2026, beside the projections of 2025–35',
  title: 'Employment Projections: AI exposure categories',
  population: 'Line items of the projections, legislators left out.',
  processing:
    'Read from a copy of the agency’s AI exposure workbook. The four categories are numbered from the lowest.',
};
const categories = Object.keys(agencyPromise.categories);

/** Three measures of what AI could do in a job, and the notes of the projections that name it. */
export const aiSource = (promise: PartPromise = agencyPromise): Source => ({
  name: 'AI measures',
  files: [blsFile, microsoftFile, gptExposureFile, aiNotesFile],
  async shape(folder, soFar) {
    const known = newestOccupations(soFar).titles;
    const isKnown = ({ code = '' }: ShapedRow) => known.has(code);
    const tables = [
      await blsTable(folder, promise),
      await microsoftTable(folder),
      await gptTable(folder),
    ].map((table) => ({ ...table, rows: table.rows.filter(isKnown) }));
    return [...tables, await notesTable(folder, known)];
  },
});

async function blsTable(folder: SourceFolder, promise: PartPromise): Promise<ShapedTable> {
  const lines = readPart(
    await folder.read(blsFile),
    { ...blsFile, release: part.release },
    promise,
  );
  const rows = lines.map(({ code, aiExposure }) => ({
    code,
    bls_category: String(categories.indexOf(aiExposure) + 1),
    category: aiExposure,
  }));
  return { table: aiBlsCategory, release: blsFile.release, rows, sources: [blsFile.id] };
}

async function microsoftTable(folder: SourceFolder): Promise<ShapedTable> {
  const column = { code: 'SOC Code', title: 'title', score: 'ai_applicability_score' } as const;
  const read = commaSeparatedRows(
    await folder.read(microsoftFile),
    microsoftFile,
    Object.values(column),
  );
  const rows = read.map((row) => ({
    code: codeIn(row, column.code, isOccupationCode),
    title: cellOf(row, column.title),
    microsoft_applicability: shareIn(row, column.score),
  }));
  checkOnce(rows, microsoftFile);
  return {
    table: aiMicrosoft,
    release: microsoftFile.release,
    rows,
    sources: [microsoftFile.id],
  };
}

async function gptTable(folder: SourceFolder): Promise<ShapedTable> {
  const column = { code: 'O*NET-SOC Code', title: 'Title', beta: 'human_rating_beta' } as const;
  const read = commaSeparatedRows(
    await folder.read(gptExposureFile),
    gptExposureFile,
    Object.values(column),
  );
  const rows = read
    .filter((row) =>
      codeIn(row, column.code, (code) => /^\d{2}-\d{4}\.\d{2}$/.test(code)).endsWith('.00'),
    )
    .map((row) => ({
      code: cellOf(row, column.code).replace('.00', ''),
      title: cellOf(row, column.title),
      gpt_exposure: shareIn(row, column.beta),
    }));
  checkOnce(rows, gptExposureFile);
  return {
    table: aiGptExposure,
    release: gptExposureFile.release,
    rows,
    sources: [gptExposureFile.id],
  };
}

async function notesTable(
  folder: SourceFolder,
  known: ReadonlyMap<string, string>,
): Promise<ShapedTable> {
  const columns = ['sheet_row', 'code', 'industry', 'industry_code', 'note'] as const;
  const read = commaSeparatedRows(await folder.read(aiNotesFile), aiNotesFile, columns);
  const rows = read.map((row) => {
    codeIn(row, 'code', (code) => known.has(code));
    if (!/\bAI\b|artificial intelligence|machine learning/i.test(cellOf(row, 'note'))) {
      throw wrongCell(
        row,
        'note',
        'The note does not name AI or machine learning.',
        'Take it out of the copy, or look whether it is cut short.',
      );
    }
    return Object.fromEntries(columns.map((column) => [column, cellOf(row, column)]));
  });
  return { table: aiNotes, release: aiNotesFile.release, rows, sources: [aiNotesFile.id] };
}

function codeIn(row: LabelledRow, column: string, fits: (code: string) => boolean): string {
  const code = cellOf(row, column);
  if (fits(code)) return code;
  throw wrongCell(row, column, `"${code}" is not a code that we know.`, 'Look at the row.');
}

/** A share from 0 to 1 as printed, a power of ten written out. */
function shareIn(row: LabelledRow, column: string): string {
  const cell = cellOf(row, column);
  const value = Number(cell);
  if (cell !== '' && value >= 0 && value <= 1) return writtenOut(cell);
  throw wrongCell(row, column, `"${cell}" is not a number from 0 to 1.`, 'Look at the row.');
}

/** `9.1e-05` as 0.000091, digit by digit. */
function writtenOut(cell: string): string {
  const [, whole, fraction = '', power] = /^(\d)(?:\.(\d+))?e-(\d+)$/i.exec(cell) ?? [];
  return whole === undefined ? cell : `0.${'0'.repeat(Number(power) - 1)}${whole}${fraction}`;
}

function checkOnce(rows: ShapedTable['rows'], file: SourceFile): void {
  const seen = new Set<string>();
  for (const { code = '' } of rows) {
    if (seen.has(code)) {
      throw new PipelineError(`The code ${code} comes twice.`, { file: file.file }, getAgain(file));
    }
    seen.add(code);
  }
}
