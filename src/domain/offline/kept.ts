/** What a reader may keep: the pages they visit, or the text edition beside them. */
export type KeepMode = 'visited' | 'edition';

/** What the build tells the worker that keeps pages, and whoever asks which build a host has. */
export interface OfflineBuild {
  /** Another for every build whose files differ. */
  readonly build: string;
  /** The files that pages need to work without a network, from the site's root without a slash. */
  readonly files: readonly string[];
  /** The zip of the text edition, in the same way, and its size in bytes. */
  readonly edition: { readonly file: string; readonly bytes: number };
}

/** Where the build that a host has is told, from the site's root. */
export const buildFile = 'offline/build.json';
/** Where the worker shows the text edition. */
export const editionFolder = 'offline/text/';
/** The page that says what is kept. */
export const offlinePage = 'offline/';

/** The parts of what is kept, each a cache of its own. */
export type KeptPart = 'files' | 'pages' | 'data' | 'edition' | 'clients';

/** The worker's address says what it keeps, so that nothing else has to remember it. */
export const workerAddress = (mode: KeepMode) => `/sw.js?keep=${mode}`;

/** What the worker at an address keeps. */
export const modeOfWorker = (address: string): KeepMode =>
  new URL(address).searchParams.get('keep') === 'edition' ? 'edition' : 'visited';

/** Other copies of the site may stand in other folders of one host, which share their caches. */
const prefixOf = (scope: string) => `almanac ${new URL(scope).pathname} `;

/** @param scope the address of the site's root. */
export const cacheName = (scope: string, build: string, part: KeptPart) =>
  `${prefixOf(scope)}${build} ${part}`;

/** Those of some caches that are of this copy of the site; of one part, where it is named. */
export const cachesOf = (names: readonly string[], scope: string, part?: KeptPart) =>
  names.filter(
    (name) => name.startsWith(prefixOf(scope)) && (part === undefined || name.endsWith(` ${part}`)),
  );

/** Whether a cache of this copy of the site is of another build. */
export const isOfOtherBuild = (name: string, scope: string, build: string) =>
  name.startsWith(prefixOf(scope)) && !name.startsWith(`${prefixOf(scope)}${build} `);

/** Why something could not be kept. */
export type KeepFailure = 'full' | 'network' | 'changed';

/** What worker and pages say to each other. */
export type KeepMessage =
  | { readonly kind: 'take-over' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'failed'; readonly why: KeepFailure };
