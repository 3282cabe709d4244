import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, distFolder, readPage } from '../support/built-site.ts';
import { displayedFacts, type DisplayedFact } from '../support/displayed-facts.ts';
import { differingFacts, duckdbByRecipe } from '../support/duckdb-figures.ts';

test(
  'DuckDB answers every displayed figure as the pages show it',
  { timeout: 900_000 },
  async () => {
    const shown = new Map<string, DisplayedFact>();
    let figures = 0;
    for (const page of builtPages()) {
      for (const fact of displayedFacts(readPage(page))) {
        figures += 1;
        shown.set(`${fact.fact} ${fact.missing ?? fact.value ?? ''}`, fact);
      }
    }
    const connection = await duckdbByRecipe(join(distFolder, 'downloads/figures'));
    const { compared, differ } = await differingFacts(connection, [...shown.values()]);
    console.log(
      `Asked DuckDB for ${String(compared)} different figures, which pages show ${String(figures)} times: ${String(differ.length)} differ.`,
    );
    expect(differ).toEqual([]);
    expect(compared).toBeGreaterThan(500_000);
  },
);
