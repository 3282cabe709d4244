import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CareerIndexFile } from '../../src/domain/compare-careers/career-index.ts';
import type { PlaceListFile } from '../../src/domain/places/place-list.ts';
import { zipFile } from '../../src/facts/zip-file.ts';
import { plainScript } from '../plain-script.ts';
import { editionHtml, type Edition } from './edition-frame.ts';
import { editionLink } from './edition-links.ts';
import { comparePage, firstPage, readme, type NamedPage } from './own-pages.ts';
import { pageText } from './page-text.ts';
import { takenPages, type TakenPage } from './taken-pages.ts';

/** What was written. */
interface WrittenEdition {
  readonly release: string;
  readonly pages: number;
  readonly zip: Uint8Array<ArrayBuffer>;
}

type Read = (file: string) => string;

/**
 * Makes the edition of the site built in `folder`.
 * @param files every file there, as a path with `/`.
 * @param site the full address of the site, with a slash at its end.
 */
export async function writeEdition(
  folder: string,
  files: readonly string[],
  site: string,
): Promise<WrittenEdition> {
  const read: Read = (file) => readFileSync(join(folder, file), 'utf8');
  const careers = JSON.parse(read('compare/careers.json')) as CareerIndexFile;
  const { release, releaseLabel } = careers.edition;
  const edition = { site, releaseLabel };
  const pages = takenPages(files, JSON.parse(read('places/list.json')) as PlaceListFile);
  const texts = {
    'README.txt': readme(site, releaseLabel),
    'DATA-LICENSES.md': ours('DATA-LICENSES.md'),
    LICENSE: ours('LICENSE'),
    ...(await scripts(files, read)),
  };
  const folderName = `career-almanac-text-edition-${release}/`;
  const utf8 = new TextEncoder();
  function* entries() {
    for (const [name, text] of editionTexts(pages, read, edition)) {
      yield [folderName + name, utf8.encode(text)] as const;
    }
    for (const [name, text] of Object.entries(texts)) {
      yield [folderName + name, utf8.encode(text)] as const;
    }
  }
  return { release, pages: pages.length + 2, zip: zipFile(entries()) };
}

/** The pages of the edition with their names, each made when it is asked for. */
function* editionTexts(pages: readonly TakenPage[], read: Read, edition: Edition) {
  const held = new Set(['index.html', comparePage.file, ...pages.map(({ file }) => file)]);
  const links = { site: edition.site, holds: (file: string) => held.has(file) };
  const lists: NamedPage[] = [];
  for (const { builtFile, path, file, compared } of pages) {
    const text = pageText(read(builtFile), editionLink(builtFile, file, links));
    if (/^\/(?:find|compare)\//.test(path)) lists.push([path, text.heading]);
    yield [file, editionHtml({ file, path, ...text, compared }, edition)] as const;
  }
  for (const page of [firstPage(edition.releaseLabel, lists), comparePage]) {
    yield [page.file, editionHtml(page, edition)] as const;
  }
}

/** Its scripts, and as scripts the files that those of the site fetch: from a folder nothing can be. */
async function scripts(files: readonly string[], read: Read): Promise<Record<string, string>> {
  const [search, compare] = await Promise.all(
    ['edition-search', 'edition-compare'].map((name) =>
      plainScript(`src/components/text-edition/${name}.element.ts`),
    ),
  );
  const titles = ['first', 'rest', 'sentences'].map(
    (name) => `"${name}":${read(`search/${name}.json`)}`,
  );
  const occupations = files
    .filter((file) => file.startsWith('compare/occupations/'))
    .map((file) => `"${/([\d-]+)\.json$/.exec(file)?.[1] ?? ''}":${read(file)}`);
  return {
    'scripts/search.js': search ?? '',
    'scripts/compare.js': compare ?? '',
    'scripts/search-titles.js': `almanacTitles={${titles.join(',')}}`,
    'scripts/compared-careers.js': `almanacCareers={"careers":${read('compare/careers.json')},"occupations":{${occupations.join(',')}}}`,
  };
}

const ours = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
