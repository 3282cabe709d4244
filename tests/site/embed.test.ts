import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, distFolder, readPage } from '../support/built-site.ts';
import { gzipSize, kilobytes } from '../support/checks/page-weight.ts';
import { select, selectOne, textOf } from '../support/html.ts';

const pages = builtPages();
const embeds = pages.filter(({ path }) => path.startsWith('/embed/'));

test('every career has a figure to frame', () => {
  const careers = pages.filter(({ kind }) => kind === '/careers/[name]/');
  expect(embeds.map(({ path }) => path)).toEqual(careers.map(({ path }) => `/embed${path}`));
});

test('a figure to frame weighs at most 4 KB, is whole before its one script, and is not for search engines', () => {
  const problems = embeds.flatMap((built) => {
    const page = readPage(built);
    const bytes = gzipSize(page.html);
    return [
      ...(bytes > kilobytes(4) ? [`${page.path} weighs ${bytes} bytes`] : []),
      ...(select('script', page.document).length > 1 ? [`${page.path} has several scripts`] : []),
      ...(select('main .figure', page.document).length === 0
        ? [`${page.path} shows no figure without it`]
        : []),
      ...(select('meta[name=robots][content=noindex]', page.document).length === 1
        ? []
        : [`${page.path} may be listed`]),
    ];
  });
  expect(problems).toEqual([]);
});

test('a figure to frame names its source, and opens every link beside the frame', () => {
  for (const built of embeds.slice(0, 50)) {
    const { document, path } = readPage(built);
    expect(textOf(selectOne('main', document)), path).toContain('U.S. Bureau of Labor Statistics');
    expect(select('details.receipt', document), path).toHaveLength(1);
    expect(selectOne('base', document).attribs, path).toEqual({ target: '_blank' });
  }
});

test('the page of every career leads to its figure', () => {
  const missing = embeds.filter(({ path }) => {
    const career = pages.find((page) => `/embed${page.path}` === path);
    return !career || !readFileSync(join(distFolder, career.file), 'utf8').includes(path.slice(1));
  });
  expect(missing).toEqual([]);
});
