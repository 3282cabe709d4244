import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceRecord, type SourceRecord } from '../../src/facts/source-record.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { SourceFile, SourceFolder } from '../source.ts';

/** A folder of agency files that keeps a record of every file read from it. */
export interface RecordingFolder extends SourceFolder {
  /** A record of each file read so far, by id. */
  readonly records: ReadonlyMap<string, SourceRecord>;
}

/** Hex SHA-256 of `bytes`. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Opens the folder at `path`. `retrievedBefore` gives the day a file of that sha256 first came
 * in; a file not seen before is dated `today`.
 */
export function openSourceFolder(
  path: string,
  retrievedBefore: ReadonlyMap<string, string>,
  today: string,
): RecordingFolder {
  const records = new Map<string, SourceRecord>();
  return {
    records,
    async has(file) {
      return stat(join(path, file.file)).then(
        (found) => found.isFile(),
        () => false,
      );
    },
    async read(file) {
      const bytes = await readFile(join(path, file.file)).catch((problem: unknown) => {
        throw missing(file, path, problem);
      });
      if (bytes.length === 0) {
        throw new PipelineError('The file is empty.', { file: file.file }, getAgain(file));
      }
      const hash = sha256(bytes);
      const retrieved = retrievedBefore.get(hash) ?? today;
      const record = { ...file, sha256: hash, bytes: bytes.length, retrieved };
      // Parsed, so that a record is valid and its fields stand in one order.
      records.set(file.id, sourceRecord.parse(record));
      return bytes;
    },
  };
}

/** The remedy for a file that came over damaged. */
export function getAgain(file: SourceFile): string {
  return `Get it again from ${file.url}.`;
}

function missing(file: SourceFile, folder: string, problem: unknown): Error {
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return problem as Error;
  return new PipelineError(
    `There is no such file in ${folder}.`,
    { file: file.file },
    `Get it from ${file.url} and put it there under that name.`,
  );
}
