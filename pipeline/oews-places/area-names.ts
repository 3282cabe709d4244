import { PipelineError } from '../pipeline-error.ts';
import type { Metro } from '../places/read-metros.ts';
import { stateByFips, type StateEntry } from '../places/states.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import type { SourceFile } from '../source.ts';

/** A nonmetropolitan area. */
export interface NamedArea {
  /** Its place id: R and seven digits. */
  readonly place: string;
  /** As the agency names it: `Northwest Alabama nonmetropolitan area`. */
  readonly title: string;
  /** Postal code of the state it lies in. */
  readonly state: string;
}

const kinds = ['metro', 'nonmetro'];
const columns = { code: 'AREA', kind: 'AREA_KIND', title: 'AREA_TITLE' } as const;

/** The names that a list of areas gives them, by code. Throws a PipelineError. */
export function namedAreas(
  bytes: Uint8Array,
  file: SourceFile,
  metros: ReadonlyMap<string, Metro>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of commaSeparatedRows(bytes, file, Object.values(columns))) {
    const [code, kind, title] = Object.values(columns).map((column) => cellOf(row, column));
    const isMetro = kind === kinds[0];
    if (!kinds.includes(kind ?? '') || isMetro !== metros.has(code ?? '')) {
      throw wrongCell(
        row,
        columns.kind,
        `"${kind ?? ''}" is not the kind of the area ${code ?? ''}.`,
        `${getAgain(file)} A metropolitan area must be in the list of the Census Bureau.`,
      );
    }
    if (names.has(code ?? '')) {
      throw wrongCell(row, columns.code, `The area ${code ?? ''} comes twice.`, getAgain(file));
    }
    names.set(code ?? '', title ?? '');
  }
  if (names.size > 0) return names;
  throw new PipelineError('The list has no area.', { file: file.file }, getAgain(file));
}

/** The state that the seven digits of a nonmetropolitan area begin with; undefined when none. */
export function stateOfArea(code: string): StateEntry | undefined {
  return /^\d{7}$/.test(code) ? stateByFips.get(code.slice(0, 2)) : undefined;
}

/** Whether an area is a territory as a whole, as the agency lists Guam and the Virgin Islands. */
export const isWholeTerritory = ({ kind, agencyName }: StateEntry, title: string): boolean =>
  kind === 'territory' && title === agencyName;
