import type { AbsenceReason } from './missing.ts';

/** The parts of a fact id after its dataset. */
export interface FactPath {
  /** A dated edition of the source: `2025-05`, `2024-34`, `1997`. */
  readonly release: string;
  /** As `placeIdForm` has it. */
  readonly place: string;
  readonly code: string;
  readonly measure: string;
}

/** Names by code, to say what a figure is about. */
export interface SubjectNames {
  /** Names of occupations by code. */
  readonly codes: Readonly<Record<string, string>>;
  /** Names of industry sectors by NAICS code. */
  readonly sectors: Readonly<Record<string, string>>;
}

/** A table of `data/` that figures stand in, as `src/facts/tables` defines its columns. */
export interface FactTable {
  readonly name: string;
  /** Below `data/` and `/downloads/`; `{release}` stands for the release where each has a file. */
  readonly path: string;
  /** What the row of a figure says in its key columns; none where no one row holds it. */
  readonly row?: (path: FactPath) => Readonly<Record<string, string>>;
  /**
   * Why a figure is absent that the table has no row of; `no-estimate` where it is left out. A copy
   * that leaves rows out cannot say that the source has none.
   */
  readonly withoutRow?: (path: FactPath) => AbsenceReason;
  /** The column of a figure, where it is not that of its measure. */
  readonly column?: string;
  /** How the id of the source file begins, where the table is made from several. */
  readonly source?: string;
}

/** What is true of all figures of a dataset. */
export interface DatasetRecord {
  /** A release in fact ids, as a regular expression. */
  readonly release: string;
  /** The code of every figure, where there is no other: ids go without it. */
  readonly onlyCode?: string;
  /** Each row names the page it was read on: no file of an agency holds the table. */
  readonly ownSources?: true;
  /** One source file has every release. */
  readonly isOneFile?: true;
  readonly tables: Readonly<Record<string, FactTable>>;
  /** The key in `tables` of the one that a figure stands in. */
  readonly tableOf: (path: FactPath) => string;
  /** What a figure is about: "Registered nurses in hospitals", "All prices". */
  readonly subject: (path: FactPath, names: SubjectNames) => string;
  /** The release in words; the edition of the source where it is left out. */
  readonly period?: (release: string) => string;
}
