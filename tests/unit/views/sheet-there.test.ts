import { describe, expect, test } from 'vitest';
import { PayInPlace } from '../../../src/domain/places/pay-in-place.ts';
import { PlacePay } from '../../../src/domain/places/place-pay-file.ts';
import type { SwitchedSheet } from '../../../src/domain/places/switched-page.ts';
import {
  sheetFootThere,
  sheetNotesThere,
  sheetThere,
} from '../../../src/views/sheet/sheet-there.ts';
import { parseHtml, select, textOf } from '../../support/html.ts';
import { samplePay } from '../../support/sample-pay.ts';
import { samplePayOfDallas, samplePayOfTexas } from '../../support/sample-place-pay.ts';

const address = 'https://site.example/careers/nurses/';
const nationSource = {
  producer: 'Agency',
  program: 'National wages',
  releaseLabel: 'May 2025',
  published: null,
};
const projections = { ...nationSource, program: 'Outlook', releaseLabel: '2025–35' };
const sheet: SwitchedSheet = {
  kind: 'sheet',
  code: '29-1141',
  name: 'Nurses',
  people: 'nurses',
  period: 'annual',
  payBasis: 'both',
  nation: { median: samplePay('median', 97_550), p90: samplePay('p90', 137_470) },
  outlook: {
    jobs: samplePay('median', 1),
    openings: samplePay('median', 2),
    growth: samplePay('median', 3),
    growthOfAllJobs: samplePay('median', 4),
    jobsYear: '2024',
    targetYear: '2035',
  },
  links: {
    href: '/careers/nurses/',
    address,
    citation: `Nurses. ${address}`,
    origins: [nationSource, projections],
  },
};
const texas = new PayInPlace(new PlacePay(samplePayOfTexas), false);
const dallas = new PayInPlace(new PlacePay(samplePayOfDallas), false);

describe('the sheet of a career in a place', () => {
  test('shows the pay there beside the whole country, and says so', () => {
    const parts = sheetThere(texas, sheet);
    const figures = parseHtml(parts['sheet-figures'].html);
    expect(
      select('dd', figures)
        .map((cell) => textOf(cell).trim())
        .slice(0, 4),
    ).toEqual(['$40,000 a year', '$80,000 a year', '$120,000 or more a year', '$97,550 a year']);
    expect(parts['sheet-where'].html).toContain('Pay in Texas, May 2025.');
  });

  test('leads there by link, address and citation, and cites the source of that pay', () => {
    expect(sheetFootThere(texas, sheet)).toEqual({
      href: '/careers/nurses/?in=texas',
      address: `${address}?in=texas`,
      citation: `Nurses. ${address}?in=texas`,
      releases: 'Agency, Wages, May 2025 (published May 15, 2026); Agency, Outlook, 2025–35.',
    });
  });

  test('has the middle of a metro alone, and says why', () => {
    const figures = parseHtml(sheetThere(dallas, sheet)['sheet-figures'].html);
    expect(select('line.range', figures)).toEqual([]);
    expect(sheetNotesThere(dallas, sheet)[0]).toContain('has only the middle');
    expect(sheetNotesThere(dallas, { ...sheet, code: '11-1011', people: 'clerks' })).toEqual([
      'Our copy of the table has no figures for clerks in the Dallas-Fort Worth-Arlington, TX, metro area. The agency may publish some.',
    ]);
  });
});
