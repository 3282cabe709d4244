import { parseArgs } from 'node:util';
import { isContact } from './download/user-agent.ts';

/** The folder the site is built from. */
export const dataFolder = 'data';

/** The folder that downloads go to, unless another is named. */
const cacheFolder = '.cache/sources';

/** What `npm run data` was asked to do. */
export interface RunOptions {
  /** The folder with the agency files; with `download`, the one to fetch them into first. */
  readonly from: string;
  /** The folder to write: `data`, unless another is named to look at the outcome first. */
  readonly into: string;
  /** Paths of source files that may be others than those read before. */
  readonly accept: readonly string[];
  /** Set when the files are to be fetched. */
  readonly download?: DownloadWish;
}

/** How to fetch. */
export interface DownloadWish {
  /** Fetch anew what is in the folder already. */
  readonly refresh: boolean;
  /** The e-mail or web address to introduce oneself with. */
  readonly contact?: string;
}

/** A command line that cannot be followed. The message is a whole sentence with its remedy. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

const knownFlags = {
  from: { type: 'string', needs: 'a folder' },
  into: { type: 'string', needs: 'a folder' },
  accept: { type: 'string', needs: 'the path of a source file' },
  cache: { type: 'string', needs: 'a folder' },
  contact: { type: 'string', needs: 'an e-mail or web address' },
  download: { type: 'boolean' },
  refresh: { type: 'boolean' },
} as const;

type Flag = keyof typeof knownFlags;
type Environment = Readonly<Record<string, string | undefined>>;

const usage =
  'Write: npm run data -- --from <folder with the agency files>. With a network, it fetches them: npm run data -- --download --contact you@example.org.';

/**
 * Reads the command line. Without `--from`, the folder named by the environment variable
 * CAREER_ALMANAC_SOURCES is used, and without `--contact` the address in
 * CAREER_ALMANAC_CONTACT. Throws an ArgumentError.
 */
export function readArguments(
  commandLine: readonly string[],
  environment: Environment,
): RunOptions {
  const given = readFlags(commandLine);
  const into = last(given, 'into') ?? dataFolder;
  const accept = given.get('accept') ?? [];
  if (given.has('download')) return { ...downloadFrom(given, environment), into, accept };
  for (const flag of ['cache', 'contact', 'refresh'] as const) {
    if (!given.has(flag)) continue;
    throw new ArgumentError(
      `The flag --${flag} is for downloads: add --download, or leave it out.`,
    );
  }
  const from = last(given, 'from') ?? environment.CAREER_ALMANAC_SOURCES;
  if (!from) {
    throw new ArgumentError(
      `No folder with agency files was named. ${usage} Or set CAREER_ALMANAC_SOURCES to that folder.`,
    );
  }
  return { from, into, accept };
}

function downloadFrom(
  given: Given,
  environment: Environment,
): Pick<RunOptions, 'from' | 'download'> {
  if (given.has('from')) {
    throw new ArgumentError(
      'The flags --from and --download say two things: --from reads files that are there, --download fetches them. Name the folder to fetch into with --cache.',
    );
  }
  const contact = last(given, 'contact') ?? environment.CAREER_ALMANAC_CONTACT;
  if (contact && !isContact(contact)) {
    throw new ArgumentError(
      `"${contact}" is no e-mail or web address. Write --contact you@example.org: it tells an agency whom to write to.`,
    );
  }
  return {
    from: last(given, 'cache') ?? cacheFolder,
    download: { refresh: given.has('refresh'), ...(contact && { contact }) },
  };
}

/** Each flag with what stands after it, as often as it was written. */
type Given = ReadonlyMap<Flag, readonly string[]>;

const last = (given: Given, flag: Flag): string | undefined => given.get(flag)?.at(-1);

function readFlags(commandLine: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...commandLine],
    options: knownFlags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<Flag, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new ArgumentError(`"${token.value}" stands alone, without a flag. ${usage}`);
    }
    if (token.kind !== 'option') continue;
    if (!isFlag(token.name)) {
      throw new ArgumentError(`There is no flag ${token.rawName}. ${usage}`);
    }
    const flag = knownFlags[token.name];
    if (flag.type === 'string' && !token.value) {
      throw new ArgumentError(`The flag ${token.rawName} needs ${flag.needs} after it. ${usage}`);
    }
    if (flag.type === 'boolean' && token.value !== undefined) {
      throw new ArgumentError(`The flag ${token.rawName} takes nothing after it. ${usage}`);
    }
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? '']);
  }
  return given;
}

const isFlag = (name: string): name is Flag => Object.hasOwn(knownFlags, name);
