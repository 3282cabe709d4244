import { figureAt } from '../domain/figures/figure-at.ts';
import { absenceWithoutRow } from '../domain/figures/fact-row.ts';
import type { AiMeasure } from '../domain/ai/exposure.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { newestReleaseOf } from './held-releases.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { aiBlsCategory, aiGptExposure, aiMicrosoft, aiNotes } from './tables/ai.ts';
import type { RowOf } from './tables/table.ts';

export type AiNoteRow = RowOf<typeof aiNotes>;

const held = once(() => ({
  'bls-category': {
    release: newestReleaseOf(aiBlsCategory),
    rows: byCode(
      readTable(aiBlsCategory, newestReleaseOf(aiBlsCategory)),
      ({ bls_category: value }) => value,
    ),
  },
  'microsoft-applicability': {
    release: newestReleaseOf(aiMicrosoft),
    rows: byCode(
      readTable(aiMicrosoft, newestReleaseOf(aiMicrosoft)),
      ({ microsoft_applicability: value }) => value,
    ),
  },
  'gpt-exposure': {
    release: newestReleaseOf(aiGptExposure),
    rows: byCode(
      readTable(aiGptExposure, newestReleaseOf(aiGptExposure)),
      ({ gpt_exposure: value }) => value,
    ),
  },
}));

/** The year of each study, as its fact ids have it. */
export const aiReleases = (): Readonly<Record<AiMeasure, string>> => ({
  'bls-category': held()['bls-category'].release,
  'microsoft-applicability': held()['microsoft-applicability'].release,
  'gpt-exposure': held()['gpt-exposure'].release,
});

function byCode<Row extends { readonly code: string }, Cell>(
  rows: readonly Row[],
  cellOf: (row: Row) => Cell,
): ReadonlyMap<string, Cell> {
  return new Map(rows.map((row) => [row.code, cellOf(row)]));
}

/** What a study says of an occupation; missing where it does not rate it. */
export function aiFigure(code: string, measure: AiMeasure): Figure {
  const { release, rows } = held()[measure];
  const address = { dataset: 'ai', release, place: 'US', code, measure } as const;
  return figureAt(address, rows.get(code) ?? absenceWithoutRow(address));
}

const categories = once(
  () =>
    new Map<string, string>(
      readTable(aiBlsCategory, newestReleaseOf(aiBlsCategory)).map((row) => [
        row.code,
        row.category,
      ]),
    ),
);

/** The agency's class in its own words: `Very high`; undefined where it has none. */
export const blsAiClass = (code: string): string | undefined => categories().get(code);

/** The edition of the projections whose reasons name AI, such as `2025-35`. */
export const aiNotesEdition = once(() => newestReleaseOf(aiNotes));

const notes = once(() => Map.groupBy(readTable(aiNotes, aiNotesEdition()), (row) => row.code));

/** The agency's sentences about an occupation that name AI, word for word. */
export const aiNotesOf = (code: string): readonly AiNoteRow[] =>
  notes().get(code as AiNoteRow['code']) ?? [];
