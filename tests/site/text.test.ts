import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages, readPage, type ReadPage } from '../support/built-site.ts';
import { repeatedHeadings, textSlips } from '../support/checks/text-slips.ts';
import { select, textOf } from '../support/html.ts';

/** Sections and lists that have a heading and nothing below it. */
function emptyParts({ document }: ReadPage): string[] {
  return [
    ...select('.section-body', document).filter((body) => textOf(body) === ''),
    ...select('main :is(ul, ol, dl, tbody):not([data-search-results], [hidden])', document).filter(
      (list) => textOf(list) === '' && select('svg, input', list).length === 0,
    ),
  ].map(({ name, attribs }) => `<${name} class="${attribs.class ?? ''}"> is empty`);
}

const checks: Readonly<Record<string, (page: ReadPage) => readonly string[]>> = {
  'has no slip in a sentence put together from parts': textSlips,
  'repeats no heading right below another': repeatedHeadings,
  'has no empty section or list': emptyParts,
};

const problems = new Map<string, string[]>(Object.keys(checks).map((name) => [name, []]));
let read = 0;

beforeAll(() => {
  for (const built of builtPages()) {
    const page = readPage(built);
    read += 1;
    for (const [name, check] of Object.entries(checks)) {
      problems.get(name)?.push(...check(page).map((problem) => `${page.path}: ${problem}`));
    }
  }
});

describe('the text of every page', () => {
  test.each(Object.keys(checks))('%s', (name) => {
    expect(read).toBeGreaterThan(850);
    expect(problems.get(name)?.slice(0, 25)).toEqual([]);
  });
});
