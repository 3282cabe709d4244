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
  readonly targets: readonly URL[];
  /** What is wrong without looking at other pages. */
  readonly problems: readonly string[];
}

/** Reads the links of one page; `linkProblems` then holds them against the whole site. */
export function linksOf(page: ReadPage): PageLinks {
  const ids = new Set(page.elements.flatMap(({ attribs }) => attribs.id ?? []));
  // The 404 page answers at addresses of any depth, so it alone starts from the host's root.
  const at = page.path === '/404.html' ? `${host}/` : `${host}${folder}${page.path}`;
  const root = page.path === '/404.html' ? '/' : `${folder}/`;
  const targets: URL[] = [];
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
      targets.push(new URL(url.href.replace(root, '/')));
    }
  }
  return { path: page.path, ids, targets, problems };
}

/**
 * What is wrong with the links of `pages`, as sentences: an address inside the site that no file
 * answers, or a fragment that its page does not have. Each is told once, with its first page.
 */
export function linkProblems(pages: readonly PageLinks[], files: ReadonlySet<string>): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const found = pages.flatMap(({ path, targets, problems }) =>
    [...problems, ...targets.flatMap((url) => targetProblem(url, byPath, files) ?? [])].map(
      (problem) => ({ path, problem }),
    ),
  );
  const places = Map.groupBy(found, ({ problem }) => problem);
  return [...places].map(([problem, on]) => {
    const others = on.length > 1 ? ` and ${on.length - 1} more places` : '';
    return `${on[0]?.path ?? ''}${others}: ${problem}.`;
  });
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
      ? `the address ${path} names a folder: end it with a slash`
      : `the address ${path} leads to nothing that the build wrote`;
  }
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || id === 'top' || page.ids.has(id)) return undefined;
  return `the address ${path}#${id} names a place that the page does not have`;
}
