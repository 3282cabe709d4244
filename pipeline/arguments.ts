import { parseArgs } from 'node:util';

/** The folder the site is built from. */
export const dataFolder = 'data';

/** What `npm run data` was asked to do. */
export interface RunOptions {
  /** The folder with the agency files. */
  readonly from: string;
  /** The folder to write: `data`, unless another is named to look at the outcome first. */
  readonly into: string;
}

/** A command line that cannot be followed. The message is a whole sentence with its remedy. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

const knownFlags = {
  from: { type: 'string' },
  into: { type: 'string' },
} as const;

const usage = 'Write: npm run data -- --from <folder with the agency files>.';

/**
 * Reads the command line. Without `--from`, the folder named by the environment variable
 * CAREER_ALMANAC_SOURCES is used. Throws an ArgumentError.
 */
export function readArguments(
  commandLine: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): RunOptions {
  const { tokens, values } = parseArgs({
    args: [...commandLine],
    options: knownFlags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new ArgumentError(`"${token.value}" stands alone, without a flag. ${usage}`);
    }
    if (token.kind !== 'option') continue;
    if (!(token.name in knownFlags)) {
      throw new ArgumentError(`There is no flag ${token.rawName}. ${usage}`);
    }
    if (!token.value) {
      throw new ArgumentError(`The flag ${token.rawName} needs a folder after it. ${usage}`);
    }
  }
  const from = textOf(values.from) ?? environment.CAREER_ALMANAC_SOURCES;
  if (!from) {
    throw new ArgumentError(
      `No folder with agency files was named. ${usage} Or set CAREER_ALMANAC_SOURCES to that folder.`,
    );
  }
  return { from, into: textOf(values.into) ?? dataFolder };
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
