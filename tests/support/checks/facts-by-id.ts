import type { DisplayedFact } from '../displayed-facts.ts';

/** Looks a figure up by its fact id. */
interface CellsById {
  cell(factId: string): string;
}

/** Figures of a page that stand otherwise, or not at all, where their fact id leads a program. */
export function factsByIdProblems(facts: readonly DisplayedFact[], cells: CellsById): string[] {
  return facts.flatMap(({ fact, value, missing }) => {
    const cell = cells.cell(fact);
    const found = missing === 'top-coded' ? cell.split(':')[0] : cell;
    const shown = missing ?? value ?? '';
    return found === shown ? [] : [`${fact} is "${shown}" here and "${cell}" by its id`];
  });
}
