import { formOfFile, whatIsWrong } from '../download/check-whole.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { SourceFile } from '../source.ts';

/** A source file as it was when `data/` was made from it. */
export interface FileBefore {
  readonly sha256: string;
  /** The day on which those bytes first came in. */
  readonly retrieved: string;
}

/**
 * The source files that `data/` was made from. A file under one of their names with other bytes
 * is a newer edition, a mended one or a damaged one, and only a person can tell which: it stops
 * the run unless it was accepted by its name.
 */
export class KnownFiles {
  readonly #before: ReadonlyMap<string, FileBefore>;
  readonly #accepted: ReadonlySet<string>;

  /** `before` and `accepted` go by the path in the source folder. */
  constructor(before: ReadonlyMap<string, FileBefore>, accepted: ReadonlySet<string> = new Set()) {
    this.#before = before;
    this.#accepted = accepted;
  }

  /** Throws a PipelineError when an accepted path is no source's. */
  checkAccepted(files: readonly SourceFile[]): void {
    const paths = new Set(files.map(({ file }) => file));
    const unknown = [...this.#accepted].find((path) => !paths.has(path));
    if (unknown === undefined) return;
    throw new PipelineError(
      'No source reads a file of that name, which --accept gives.',
      { file: unknown },
      'Write it as the message does that asks for it, such as --accept bls-cpi/cpiai.csv.',
    );
  }

  /** Whether these are other bytes than before, and nobody accepted them. */
  isAnother({ file }: SourceFile, sha256: string): boolean {
    const before = this.#before.get(file);
    return before !== undefined && before.sha256 !== sha256 && !this.#accepted.has(file);
  }

  /** The sentence that stops the run at one such file, and names the others. */
  refusal(file: SourceFile, bytes: Uint8Array, sha256: string, others: readonly string[] = []) {
    const wrong = whatIsWrong(bytes, formOfFile(file.file));
    if (wrong !== undefined) {
      return new PipelineError(wrong, { file: file.file }, `Get it again from ${file.url}.`);
    }
    const { sha256: known = '', retrieved = '' } = this.#before.get(file.file) ?? {};
    const alike = others.length === 0 ? '' : ` The same holds for ${others.join(', ')}.`;
    const flags = [file.file, ...others].map((path) => `--accept ${quoted(path)}`).join(' ');
    return new PipelineError(
      `This is not the file that was read on ${retrieved}: its SHA-256 is ${short(sha256)}, where data/datapackage.json has ${short(known)}.${alike}`,
      { file: file.file },
      `Get the same file again; if the agency put a newer or a mended one in its place, run again with ${flags} and look at what changes.`,
    );
  }

  /** What became of an accepted file, or of one that is read for the first time, as a sentence. */
  note({ file }: SourceFile, sha256: string): string | undefined {
    const before = this.#before.get(file);
    if (before === undefined) {
      return this.#before.size === 0
        ? undefined
        : `${file} is read for the first time (SHA-256 ${short(sha256)}).`;
    }
    if (!this.#accepted.has(file)) return undefined;
    return before.sha256 === sha256
      ? `${file} is the file that was read on ${before.retrieved}: it need not be accepted.`
      : `${file} takes the place of the file that was read on ${before.retrieved}, as --accept says: its SHA-256 is ${short(sha256)}, and was ${short(before.sha256)}.`;
  }
}

/** Enough of a hash to tell two files apart, and to find it in a list. */
const short = (sha256: string): string => `${sha256.slice(0, 12)}…`;

/** As a shell takes it: names of O*NET files hold blanks. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);
