import type { SourceRecord } from '../src/facts/source-record.ts';
import type { TableDefinition } from '../src/facts/tables/table.ts';
import type { ErrorPlace } from './pipeline-error.ts';

/** A source file, described before it is read. `sha256`, `bytes` and `retrieved` are added on reading. */
export type SourceFile = Omit<SourceRecord, 'sha256' | 'bytes' | 'retrieved' | 'lookedUp'>;

/** A file of the source folder and how its agency hands it out. */
export interface Download {
  /** `url` gives it as it is, or a zip that holds it. */
  readonly file: SourceFile;
  /** The name of the file inside the zip, folders left out; unset where there is no zip around it. */
  readonly member?: string;
}

/** A row of a table that is being made: the text of each cell by its column. */
export type ShapedRow = Readonly<Record<string, string>>;

/** Rows ready to be written: text in every cell, in any order. */
export interface ShapedTable {
  readonly table: TableDefinition;
  /** Only for a table with one file a release. */
  readonly release?: string;
  readonly rows: readonly ShapedRow[];
  /** Ids of the source files it was made from. */
  readonly sources: readonly string[];
  /** Where in the source each row stands, by its primary key (columns joined with a space). */
  readonly places?: ReadonlyMap<string, ErrorPlace>;
  /** What whoever runs the pipeline should know, in whole sentences. */
  readonly notes?: readonly string[];
}

/** Reads source files by the name that `SourceFile.file` gives, and remembers what was read. */
export interface SourceFolder {
  /** Throws a PipelineError that names the file and where to get it when it is missing. */
  read(file: SourceFile): Promise<Uint8Array>;
  /** Whether the folder holds it. */
  has(file: SourceFile): Promise<boolean>;
}

/** What other sources have shaped already, by table name (and release). */
export interface ShapedSoFar {
  /** The releases of a table with one file a release, oldest first. */
  releases(table: TableDefinition): readonly string[];
  rows(table: TableDefinition, release?: string): readonly ShapedRow[];
}

/**
 * One agency source: raw labels in, tidy tables out. `shape` reads its files, checks what comes
 * in, gives meaning, and checks what goes out; any failed check throws.
 */
export interface Source {
  readonly name: string;
  readonly files: readonly SourceFile[];
  /** What `--download` fetches, where that is not each of `files` as its address gives it. */
  readonly downloads?: readonly Download[];
  shape(folder: SourceFolder, soFar: ShapedSoFar): Promise<readonly ShapedTable[]>;
  /**
   * Checks on the way out, run on the tables as corrected, with those of the sources before.
   * Throws a PipelineError.
   */
  check?(tables: readonly ShapedTable[], soFar: ShapedSoFar): void;
}
