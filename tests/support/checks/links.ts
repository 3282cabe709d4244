import type { ReadPage } from '../built-site.ts';
import { addressesOf } from './addresses.ts';

/** Where the checks pretend that the site stands: in a folder, so that `/x` leads out of it. */
const host = 'https://some-host.example';
const folder = '/some/school/almanac';

/** What links may lead to. */
export interface SiteTargets {
  /** Every file of the site, by its path below the root. */
  readonly files: ReadonlySet<string>;
  /** Every id that a fragment may name on the page at a path; undefined where there is no page. */
  readonly idsAt: (path: string) => ReadonlySet<string> | undefined;
}

interface PageLinks {
  /** Addresses inside the site, resolved. */
  readonly targets: readonly URL[];
  /** What is wrong without looking at other pages. */
  readonly problems: readonly string[];
}

/** The ids in the HTML of a page, read without parsing all of it. */
export function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<[a-z][^>]*?\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

function linksOf(page: ReadPage): PageLinks {
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
  return { targets, problems };
}

/**
 * What is wrong with the links of `page`, as sentences: an address that leads out of the site or to
 * nothing in it, or a fragment that its page does not have. Each is told once.
 */
export function linkProblems(page: ReadPage, site: SiteTargets): string[] {
  const { targets, problems } = linksOf(page);
  const found = [...problems, ...targets.flatMap((url) => targetProblem(url, site) ?? [])];
  return [...Map.groupBy(found, (problem) => problem)].map(([problem, { length }]) =>
    length > 1 ? `${problem} (${length} links)` : problem,
  );
}

function targetProblem(url: URL, { files, idsAt }: SiteTargets): string | undefined {
  const path = decodeURI(url.pathname);
  const ids = idsAt(path);
  if (!ids) {
    if (files.has(path.slice(1))) return undefined;
    return idsAt(`${path}/`)
      ? `the address ${path} names a folder: end it with a slash`
      : `the address ${path} leads to nothing that the build wrote`;
  }
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || id === 'top' || ids.has(id)) return undefined;
  return `the address ${path}#${id} names a place that the page does not have`;
}
