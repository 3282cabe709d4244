import { PipelineError } from '../pipeline-error.ts';
import { cellOf, labelledSheetRows, sheetNamed, wrongCell } from '../read/labelled-rows.ts';
import { readWorkbook } from '../read/workbook.ts';
import type { SourceFile } from '../source.ts';
import { stateByFips } from './states.ts';

/** A metropolitan area as the Census Bureau delineates it. */
export interface Metro {
  readonly cbsa: string;
  readonly title: string;
  /** Codes of the states its counties lie in, in the order of its title. */
  readonly states: readonly string[];
}

const columns = {
  code: 'CBSA Code',
  title: 'CBSA Title',
  kind: 'Metropolitan/Micropolitan Statistical Area',
  state: 'FIPS State Code',
} as const;
const kinds = ['Metropolitan Statistical Area', 'Micropolitan Statistical Area'];
const remedy = 'Get the list again; if the Census Bureau changed its form, mend pipeline/places.';

/** The metropolitan areas of List 1, by CBSA code. Throws a PipelineError. */
export function readMetros(bytes: Uint8Array, file: SourceFile): ReadonlyMap<string, Metro> {
  const sheet = sheetNamed(readWorkbook(bytes, file), 'List 1', file.file);
  const metros = new Map<string, Metro>();
  for (const row of labelledSheetRows(sheet, Object.values(columns))) {
    const kind = cellOf(row, columns.kind);
    // Notes stand below the list, alone in the first column.
    if (kind === '' && cellOf(row, columns.title) === '') continue;
    if (!kinds.includes(kind)) {
      throw wrongCell(row, columns.kind, `"${kind}" is not a kind of area.`, remedy);
    }
    if (kind !== kinds[0]) continue;
    const cbsa = cellOf(row, columns.code);
    if (!/^\d{5}$/.test(cbsa)) {
      throw wrongCell(row, columns.code, `"${cbsa}" is not a CBSA code of five digits.`, remedy);
    }
    const title = cellOf(row, columns.title);
    const earlier = metros.get(cbsa);
    if (earlier && earlier.title !== title) {
      throw wrongCell(
        row,
        columns.title,
        `${cbsa} is called "${title}" here and "${earlier.title}" before.`,
        remedy,
      );
    }
    const fips = cellOf(row, columns.state).padStart(2, '0');
    const state = stateByFips.get(fips);
    if (!state) throw wrongCell(row, columns.state, `"${fips}" is not a state code.`, remedy);
    const inTitle = statesInTitle(title);
    if (!inTitle.includes(state.code)) {
      throw wrongCell(
        row,
        columns.state,
        `A county of "${title}" lies in ${state.agencyName}, which the title does not name.`,
        remedy,
      );
    }
    const states = inTitle.filter(
      (code) => code === state.code || earlier?.states.includes(code) === true,
    );
    metros.set(cbsa, { cbsa, title, states });
  }
  if (metros.size === 0) {
    throw new PipelineError('The list has no metropolitan area.', { file: file.file }, remedy);
  }
  checkTitles(metros, file);
  return metros;
}

/** `Sioux City, IA-NE-SD` to IA, NE and SD. */
function statesInTitle(title: string): string[] {
  return (/, ([A-Z]{2}(?:-[A-Z]{2})*)$/.exec(title)?.[1] ?? '').split('-');
}

/** A state that a title names has a county there. */
function checkTitles(metros: ReadonlyMap<string, Metro>, file: SourceFile): void {
  for (const { title, states } of metros.values()) {
    const without = statesInTitle(title).filter((code) => !states.includes(code));
    if (without.length === 0) continue;
    throw new PipelineError(
      `No county of "${title}" lies in ${without.join(' or ')}, though the title names it.`,
      { file: file.file },
      remedy,
    );
  }
}
