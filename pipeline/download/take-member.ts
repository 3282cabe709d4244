import { basename } from 'node:path/posix';
import { PipelineError } from '../pipeline-error.ts';
import { readZip } from '../read/zip.ts';
import type { SourceFile } from '../source.ts';

/** The file of that name inside a zip, whatever folder it lies in. Throws a PipelineError. */
export function takeMember(zip: Uint8Array, member: string, file: SourceFile): Uint8Array {
  const members = readZip(zip, file);
  const found = [...members].find(([name]) => basename(name) === member);
  if (found) return found[1];
  throw new PipelineError(
    `The zip at ${file.url} holds no ${member}, but ${[...members.keys()].join(', ') || 'nothing'}.`,
    { file: file.file },
    'Look which of them is the table now and name it in the source.',
  );
}
