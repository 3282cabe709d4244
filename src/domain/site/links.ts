import * as addresses from './addresses.ts';
import { pageRoutes, type PageKind } from './routes.ts';

/** A page of a kind that has a name in its path, or the one page of a kind or a part of it. */
type AddressOf<Path extends string> = Path extends `${string}[name]${string}`
  ? (name: string) => string
  : (part?: string) => string;

type PageAddresses = {
  readonly [Kind in PageKind]: AddressOf<(typeof pageRoutes)[Kind]['path']>;
};

const pages = Object.fromEntries(
  Object.entries(pageRoutes).map(([kind, { path }]) => [
    kind,
    path.includes('[name]')
      ? (name: string) => path.replace('[name]', () => name)
      : (part?: string) => (part ? `${path}#${part}` : path),
  ]),
) as PageAddresses;

/**
 * Addresses of pages and files from the site's root: `routes.career('registered-nurses')`. The
 * build turns them into addresses relative to the page, so that the site works from any folder.
 * What runs in a browser takes those it needs from `site/addresses.ts`.
 */
export const routes = {
  ...pages,
  ...addresses,

  qualifications: (slug?: string) => (slug ? pages.qualification(slug) : pages.qualifications()),

  /** Every career with the programs of study tied to it; `code` is the career’s. */
  programsByCareer: (code?: string) => pages.programsByCareer(code && `for-${code}`),

  /** A file of the data interface, without its ending: `careers/registered-nurses`. */
  api: (file: string) => `/api/v1/${file}.json`,

  /** A file of figures that are found by their fact ids. */
  facts: (file: string) => `/api/v1/facts/${file}`,
} as const;
