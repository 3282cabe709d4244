import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceRecord, type SourceRecord } from '../../src/facts/source-record.ts';
import { editionKnown } from '../known-editions.ts';
import { PipelineError } from '../pipeline-error.ts';
import { toldInWords } from '../system-problem.ts';
import type { SourceFile, SourceFolder } from '../source.ts';

/** A folder of agency files that keeps a record of every file read from it. */
export interface RecordingFolder extends SourceFolder {
  /** A record of each file read so far, by id. */
  readonly records: ReadonlyMap<string, SourceRecord>;
  /**
   * Compares those of `files` that are there with the files read before, all at once, so that one
   * message names every one that is another. Throws a PipelineError.
   */
  checkKnown(files: readonly SourceFile[]): Promise<void>;
}

/** What holds files against those read before: `KnownFiles`. */
interface FileGuard {
  checkAccepted(files: readonly SourceFile[]): void;
  isAnother(file: SourceFile, sha256: string): boolean;
  refusal(
    file: SourceFile,
    bytes: Uint8Array,
    sha256: string,
    others?: readonly string[],
  ): PipelineError;
}

/** Hex SHA-256 of `bytes`. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Opens the folder at `path`. `retrievedBefore` gives the day a file of that sha256 first came
 * in; a file not seen before is dated `today`. A file that is another than `known` stops the run.
 */
export function openSourceFolder(
  path: string,
  retrievedBefore: ReadonlyMap<string, string>,
  today: string,
  known: FileGuard,
): RecordingFolder {
  const records = new Map<string, SourceRecord>();
  return {
    records,
    async checkKnown(files) {
      known.checkAccepted(files);
      const others: { file: SourceFile; bytes: Uint8Array; hash: string }[] = [];
      for (const file of new Map(files.map((one) => [one.file, one])).values()) {
        if (!(await this.has(file))) continue;
        const bytes = await readWhole(file, path);
        const hash = sha256(bytes);
        if (known.isAnother(file, hash)) others.push({ file, bytes, hash });
      }
      const [first, ...more] = others;
      if (first === undefined) return;
      const names = more.map(({ file }) => file.file);
      throw known.refusal(first.file, first.bytes, first.hash, names);
    },
    async has(file) {
      return stat(join(path, file.file)).then(
        (found) => found.isFile(),
        () => false,
      );
    },
    async read(file) {
      const bytes = await readWhole(file, path);
      const hash = sha256(bytes);
      if (known.isAnother(file, hash)) throw known.refusal(file, bytes, hash);
      const retrieved = retrievedBefore.get(hash) ?? today;
      const record = {
        ...file,
        ...editionKnown(file),
        sha256: hash,
        bytes: bytes.length,
        retrieved,
      };
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

/** No file of any agency is near as large, and what is cannot be read in one piece. */
const largest = 1024 ** 3;

async function readWhole(file: SourceFile, folder: string): Promise<Uint8Array> {
  const path = join(folder, file.file);
  try {
    const { size } = await stat(path);
    if (size > largest) {
      throw new PipelineError(
        `The file has ${size.toLocaleString('en-US')} bytes, more than any that an agency publishes.`,
        { file: file.file },
        getAgain(file),
      );
    }
    const bytes = await readFile(path);
    if (bytes.length > 0) return bytes;
  } catch (problem) {
    throw missing(file, folder, problem);
  }
  throw new PipelineError('The file is empty.', { file: file.file }, getAgain(file));
}

function missing(file: SourceFile, folder: string, problem: unknown): unknown {
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return toldInWords(problem, file.file);
  return new PipelineError(
    `There is no such file in ${folder}.`,
    { file: file.file },
    `Get it from ${file.url} and put it there under that name.`,
  );
}
