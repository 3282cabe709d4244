/** The addresses inside the site that its pages name, each with the first page that does. */
export interface SiteLinks {
  /** Remembers that the page in `file`, a path below the built site, names `address`, from the root. */
  note(address: string, file: string): void;
  /**
   * The addresses that lead to nothing, as sentences. `files` are the paths of the built site, with
   * `/`; `read` gives the text of one.
   */
  dead(files: ReadonlySet<string>, read: (file: string) => Promise<string>): Promise<string[]>;
}

/** Begins an empty account of a site's links. */
export function collectLinks(): SiteLinks {
  const firstPages = new Map<string, string>();
  return {
    note(address, file) {
      const target = address.replace(/\?[^#]*/, '');
      // Copied, since a piece of a page's text would keep the whole of it in memory.
      if (!firstPages.has(target)) firstPages.set(Buffer.from(target).toString(), file);
    },
    async dead(files, read) {
      const ids = new Map<string, ReadonlySet<string>>();
      const idsOf = async (file: string) => {
        const known = ids.get(file) ?? idsIn(await read(file));
        ids.set(file, known);
        return known;
      };
      const problems: string[] = [];
      for (const [target, page] of firstPages) {
        const why = await reason(target, files, idsOf);
        if (why) problems.push(`${page.replaceAll('\\', '/')} links to ${target}, ${why}`);
      }
      return problems;
    },
  };
}

async function reason(
  target: string,
  files: ReadonlySet<string>,
  idsOf: (file: string) => Promise<ReadonlySet<string>>,
): Promise<string | undefined> {
  const [path = '', fragment = ''] = decoded(target).split('#');
  const file = path.slice(1);
  const page = file.endsWith('/') || file === '' ? `${file}index.html` : file;
  if (!files.has(page)) {
    return files.has(`${page}/index.html`)
      ? 'which is the address of a folder: end it with a slash.'
      : 'where the build wrote nothing. Mend the link, or write what it leads to.';
  }
  if (fragment === '' || fragment === 'top' || (await idsOf(page)).has(fragment)) return undefined;
  return `and that page has no place called "${fragment}". Mend the link, or give the place that id.`;
}

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));

function decoded(address: string): string {
  try {
    return decodeURI(address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
  } catch {
    return address;
  }
}
