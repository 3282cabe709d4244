import { expect, test } from 'vitest';
import { builtPages, readPage } from '../support/built-site.ts';
import { markProblems } from '../support/checks/drawn-marks.ts';
import { select } from '../support/html.ts';
import { DataCells } from '../support/independent/data-cells.ts';

const data = new DataCells();
const drawn = 'svg.pay-strip[data-range], .bar-cell, .compared-bar, .survey-bar, circle, .tiles';

test(
  'every strip, bar, dot, tile and point stands where its figure says',
  { timeout: 240_000 },
  () => {
    const problems: string[] = [];
    let marks = 0;
    for (const page of builtPages()) {
      const read = readPage(page);
      marks += select(drawn, read.document).length;
      problems.push(...markProblems(read, (fact) => data.cell(fact)));
    }
    console.log(`Looked at ${String(marks)} drawings: ${String(problems.length)} marks are wrong.`);
    expect(problems.slice(0, 25)).toEqual([]);
    expect(marks).toBeGreaterThan(20_000);
  },
);
