import { readRelease } from '../../pipeline/oews/read-release.ts';
import type { ReleaseToRead } from '../../pipeline/oews/release.ts';
import { sourceFileOf } from '../../pipeline/oews/source-file.ts';
import { PipelineError } from '../../pipeline/pipeline-error.ts';
import { KnownFiles } from '../../pipeline/read/known-files.ts';
import { sha256 } from '../../pipeline/read/source-folder.ts';
import type { Report } from './report.ts';

/** A file of a release with its bytes. */
export interface ReleaseFile {
  readonly release: ReleaseToRead;
  readonly bytes: Uint8Array;
}

/**
 * One bit flipped in a file, `times` times in each: the comparison with the file read before must
 * catch each; where there is none, the checksums and the reader must, or what is read must be as it was.
 */
export function flippedBits(files: readonly ReleaseFile[], times: number): Report {
  const problems: string[] = [];
  const seen = { hash: 0, sentence: 0, same: 0 };
  const random = seeded(1);
  for (const { release, bytes } of files) {
    const file = sourceFileOf(release);
    const known = new KnownFiles(
      new Map([[file.file, { sha256: sha256(bytes), retrieved: '2091-06-01' }]]),
    );
    const whole = JSON.stringify(readRelease(bytes, file));
    for (let time = 0; time < times; time += 1) {
      const [at, bit] = [Math.floor(random() * bytes.length), Math.floor(random() * 8)];
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      const where = `${file.file}, byte ${at}, bit ${bit}`;
      if (known.isAnother(file, sha256(damaged))) seen.hash += 1;
      else problems.push(`${where}: not seen by its SHA-256`);
      try {
        if (JSON.stringify(readRelease(damaged, file)) === whole) seen.same += 1;
        else problems.push(`${where}: read as other figures, without a word`);
      } catch (problem) {
        if (problem instanceof PipelineError) seen.sentence += 1;
        else problems.push(`${where}: ${String(problem)}`);
      }
    }
  }
  const all = files.length * times;
  return {
    title: `One bit flipped, ${all} times`,
    lines: [
      `By SHA-256: ${seen.hash} of ${all} caught. By checksums and reading alone, as in a file that was never read before: ${seen.sentence} stopped with a sentence, ${seen.same} lay where nothing is read (dates of members), ${all - seen.sentence - seen.same} passed as other figures.`,
    ],
    problems,
  };
}

/** Random numbers that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
