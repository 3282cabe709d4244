import { PipelineError } from './pipeline-error.ts';

const makeRoom = 'Make room and run again.';
const getRight = 'Give yourself the right to, or run as who has it.';

/** What the system's own words mean, and what to do. */
const meanings: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ['The disk is full.', makeRoom],
  EDQUOT: ['No more of the disk may be used.', makeRoom],
  EFBIG: ['The file would be larger than the disk takes.', makeRoom],
  EACCES: ['It may not be opened or changed.', getRight],
  EPERM: ['It may not be opened or changed.', getRight],
  EROFS: ['The disk may only be read.', 'Name a folder on another disk with --into.'],
  EISDIR: ['This is a folder, where a file is expected.', 'Move it away and run again.'],
  ENOTDIR: ['A part of the path is a file, not a folder.', 'Move it away and run again.'],
  EEXIST: [
    'There is a file already, where a folder is to be made.',
    'Name another folder, or move the file away.',
  ],
  ENOENT: ['It is not there any more.', 'Make sure that nothing else changes it, and run again.'],
  EMFILE: ['Too many files are open.', 'Close other programs and run again.'],
  ENFILE: ['Too many files are open.', 'Close other programs and run again.'],
  EIO: ['The disk fails.', 'Check the disk, and run again from a copy on another one.'],
  EBUSY: ['Another program holds it.', 'Close that program and run again.'],
};

/**
 * A refusal of the system as a sentence with its remedy; `file` names what was being worked on
 * where the system does not. Anything else is given back as it is.
 */
export function toldInWords(problem: unknown, file?: string): unknown {
  if (!isSystemError(problem)) return problem;
  const [what, remedy] = meanings[problem.code] ?? [
    'The system refused it.',
    'Look up that word, mend the cause and run again.',
  ];
  return new PipelineError(
    `${what.slice(0, -1)} (${problem.code}).`,
    { file: file ?? problem.path ?? 'npm run data' },
    remedy,
  );
}

interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

const isSystemError = (problem: unknown): problem is SystemError =>
  problem instanceof Error &&
  'syscall' in problem &&
  'code' in problem &&
  typeof problem.code === 'string';
