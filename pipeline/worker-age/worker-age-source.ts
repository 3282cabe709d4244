import { allOccupationsCode } from '../../src/domain/words/occupation-code.ts';
import { medianAges } from '../../src/facts/tables/money.ts';
import { blsPublicDomain } from '../licences.ts';
import { newestOccupations } from '../newest-occupations.ts';
import { PipelineError } from '../pipeline-error.ts';
import { newestWholeProjections } from '../projections/newest-whole.ts';
import { sheetNamed } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import { readWorkbook, type Cell } from '../read/workbook.ts';
import type { ShapedSoFar, Source, SourceFile } from '../source.ts';

/** Table 11b of one year. */
const workerAgeFile: SourceFile = {
  id: 'cps-2025-ages',
  dataset: 'cps',
  release: '2025',
  releaseLabel: '2025',
  producer: 'U.S. Bureau of Labor Statistics',
  program: 'Current Population Survey',
  title: 'Table 11b: Employed people by detailed occupation and age, annual averages 2025',
  population:
    'Employed people of 16 years and over, the self-employed included. The averages of 2025 leave October out, which was not collected.',
  published: null,
  url: 'https://www.bls.gov/cps/cpsaat11b.xlsx',
  licence: blsPublicDomain,
  file: 'cps/cpsaat11b_2025.xlsx',
  processing:
    'The median age is kept where the Census title is, word for word, the title of one occupation. No other title is matched.',
};

const total = 'Total employed';
const notPublished = '–';

/** Median ages of workers, where the title leaves no doubt of the occupation. */
export const workerAgeSource: Source = {
  name: 'ages of workers',
  files: [workerAgeFile],
  async shape(folder, soFar) {
    const sheets = readWorkbook(await folder.read(workerAgeFile), workerAgeFile);
    const sheet = sheetNamed(sheets, 'cpsaat11b', workerAgeFile.file);
    const lines = ageLines(sheet.rows);
    const codeOf = codesByTitle(soFar);
    const rows = lines.flatMap(({ title, age }) => {
      const code = title === total ? allOccupationsCode : codeOf.get(plain(title));
      return code ? [{ code, title, median_age: age }] : [];
    });
    return [
      { table: medianAges, release: workerAgeFile.release, rows, sources: [workerAgeFile.id] },
    ];
  },
};

/** The titles with an age or the mark for none. Throws a PipelineError when the table is another. */
function ageLines(rows: readonly (readonly Cell[])[]): { title: string; age: string }[] {
  const year = rows.find((row) => row[0] === 'Occupation')?.[1];
  const heads = rows.find((row) => row.includes('Median age'));
  const column = heads?.indexOf('Median age') ?? -1;
  if (String(year) !== workerAgeFile.release || column < 0) {
    throw wrong(
      `The table is of ${String(year)} with its median age in column ${String(column)}; it is listed as ${workerAgeFile.release}.`,
    );
  }
  const lines = rows.flatMap((row, index) => {
    const [title, age] = [String(row[0] ?? '').trim(), row[column]];
    if (title === '' || age === null || age === undefined || row === heads) return [];
    if (age === notPublished) return [{ title, age: 'not-published' }];
    if (typeof age === 'number' && age >= 16 && age <= 80) return [{ title, age: String(age) }];
    throw new PipelineError(
      `"${String(age)}" is not a median age.`,
      { file: workerAgeFile.file, row: index + 1, column: 'Median age' },
      'Look at the row in the workbook.',
    );
  });
  const twice = lines.find(({ title }, at) => lines.findIndex((line) => line.title === title) < at);
  if (twice) throw wrong(`The title "${twice.title}" comes twice.`);
  if (!lines.some(({ title }) => title === total)) throw wrong(`There is no line "${total}".`);
  return lines;
}

/** The occupation of each title, of OEWS or of the projections; none for a title of several. */
function codesByTitle(soFar: ShapedSoFar): ReadonlyMap<string, string> {
  const { titles } = newestOccupations(soFar);
  const projected = newestWholeProjections(soFar)
    .filter((row) => row.level === 'line-item')
    .map((row) => [row.code ?? '', row.title ?? ''] as const);
  const codes = new Map<string, Set<string>>();
  for (const [code, title] of [...titles, ...projected]) {
    if (!titles.has(code)) continue;
    codes.set(plain(title), (codes.get(plain(title)) ?? new Set()).add(code));
  }
  return new Map(
    [...codes].flatMap(([title, of]) => {
      const [code, ...more] = of;
      return code !== undefined && more.length === 0 ? [[title, code] as const] : [];
    }),
  );
}

/** Without capitals, hyphens and blanks, which the lists write in different ways. */
const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const wrong = (what: string) =>
  new PipelineError(what, { file: workerAgeFile.file }, getAgain(workerAgeFile));
