import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageRoutes } from '../../src/domain/site/routes.ts';
import { builtPages, distFolder, readPage } from '../support/built-site.ts';
import { differences } from '../support/checks/same-as-published.ts';
import { displayedFacts, type DisplayedFact } from '../support/displayed-facts.ts';
import { AgencyCells } from '../support/independent/agency-cells.ts';
import { agencyFolder } from '../support/independent/agency-files.ts';
import { csvRows, DataCells } from '../support/independent/data-cells.ts';

// That each figure is the cell of data/ that it names is one of the rules for every page.

test('every detailed occupation of the newest release shows its pay on a career page', () => {
  const releases = csvRows(
    readFileSync(new URL('../../data/oews/releases.csv', import.meta.url), 'utf8'),
  );
  const newest = releases
    .map(({ release = '' }) => release)
    .toSorted()
    .at(-1);
  const median = new RegExp(`data-fact="oews/${newest ?? ''}/US/([^/"]+)/annual-median"`, 'g');
  const shown = new Set(
    builtPages()
      .filter(({ kind }) => kind === pageRoutes.career.path)
      .flatMap(({ file }) => [...readFileSync(join(distFolder, file), 'utf8').matchAll(median)])
      .map(([, code]) => code),
  );
  const codes = new DataCells().detailedCodes(newest ?? '');
  expect(codes.length).toBeGreaterThan(800);
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});

const summary = (compared: readonly DisplayedFact[]) => {
  const absent = compared.filter(({ missing }) => missing !== undefined).length;
  const distinct = new Set(compared.map(({ fact }) => fact)).size;
  const pages = new Set(compared.map(({ path }) => path)).size;
  return `${compared.length} displayed figures (${absent} of them absent with a reason; ${distinct} different facts) on ${pages} pages`;
};

const folder = agencyFolder();

// Skipped, not passed, where the agencies' files are not at hand: they are not part of the project.
test.skipIf(folder === undefined)(
  "every displayed figure is what the agency's own file prints",
  { timeout: 300_000 },
  () => {
    // Amounts are from pages of their issuers, of which no file is kept.
    const facts = builtPages()
      .flatMap((page) => displayedFacts(readPage(page)))
      .filter(({ fact }) => !fact.startsWith('amount/'));
    const wrong = differences(facts, new AgencyCells(folder ?? ''));
    console.log(`Compared ${summary(facts)} with the agencies' files: ${wrong.length} differ.`);
    expect(wrong.slice(0, 25)).toEqual([]);
  },
);
