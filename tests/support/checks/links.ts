import type { ReadPage } from '../built-site.ts';
import { addressesOf } from './addresses.ts';

/** Where the checks pretend that the site stands: in a folder, so that `/x` leads out of it. */
const host = 'https://some-host.example';
const folder = '/some/school/almanac';

/** What a page offers to links and asks of them; small enough to keep for every page. */
export interface PageLinks {
  readonly path: string;
  /** Every id a fragment may name. */
  readonly ids: ReadonlySet<string>;
  /** Addresses inside the site, resolved. */
  readonly targets: readonly { readonly written: string; readonly url: URL }[];
  /** What is wrong without looking at other pages. */
  readonly problems: readonly string[];
}

/** Reads the links of one page; `linkProblems` then holds them against the whole site. */
export function linksOf(page: ReadPage): PageLinks {
  const ids = new Set(page.elements.flatMap(({ attribs }) => attribs.id ?? []));
  // The 404 page answers at addresses of any depth, so it alone starts from the host's root.
  const at = page.path === '/404.html' ? `${host}/` : `${host}${folder}${page.path}`;
  const root = page.path === '/404.html' ? '/' : `${folder}/`;
  const targets: PageLinks['targets'][number][] = [];
  const problems: string[] = [];

  for (const { tag, value, does } of addressesOf(page)) {
    if (/^(?:data|mailto):/.test(value)) continue;
    if (value === '' || value === '#') {
      problems.push(`<${tag}> has the address "${value}", which leads nowhere`);
      continue;
    }
    if (!URL.canParse(value, at)) {
      problems.push(`<${tag}> has the address "${value}", which is no address`);
      continue;
    }
    const url = new URL(value, at);
    if (url.origin !== host) {
      if (does === 'loads') problems.push(`<${tag}> contacts another host: ${value}`);
      else if (url.protocol !== 'https:') problems.push(`<${tag}> leads to ${value}; use https`);
    } else if (!url.pathname.startsWith(root)) {
      problems.push(`<${tag}> has the address "${value}", which leaves the folder of the site`);
    } else {
      targets.push({ written: value, url: new URL(url.href.replace(root, '/')) });
    }
  }
  return { path: page.path, ids, targets, problems };
}

/**
 * What is wrong with the links of `pages`, as sentences: an address inside the site that no file
 * answers, or a fragment that its page does not have.
 */
export function linkProblems(pages: readonly PageLinks[], files: ReadonlySet<string>): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap(({ path, targets, problems }) => [
    ...problems.map((problem) => `${path}: ${problem}.`),
    ...targets.flatMap(({ written, url }) => {
      const problem = targetProblem(url, byPath, files);
      return problem ? [`${path}: the address "${written}" ${problem}.`] : [];
    }),
  ]);
}

function targetProblem(
  url: URL,
  pages: ReadonlyMap<string, PageLinks>,
  files: ReadonlySet<string>,
): string | undefined {
  const path = decodeURI(url.pathname);
  const page = pages.get(path);
  if (!page) {
    if (files.has(path.slice(1))) return undefined;
    return pages.has(`${path}/`)
      ? 'names a folder: end it with a slash'
      : `leads to ${path}, which the build did not write`;
  }
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || id === 'top' || page.ids.has(id)) return undefined;
  return `names the place "${id}", which ${page.path} does not have`;
}
