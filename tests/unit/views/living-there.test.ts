import { describe, expect, test } from 'vitest';
import { PlacePay, type PlacePayFile } from '../../../src/domain/places/place-pay-file.ts';
import { livingThere, type LivingWorker } from '../../../src/views/living-there.ts';
import { parseHtml, select, selectOne, textOf } from '../../support/html.ts';
import {
  sampleCosts,
  samplePayOfDallas,
  samplePayOfTexas,
} from '../../support/sample-place-pay.ts';

const viewOf = (file: PlacePayFile, changes: Partial<LivingWorker> = {}) =>
  livingThere(new PlacePay(file), {
    code: '29-1141',
    people: 'nurses',
    payBasis: 'both',
    ...changes,
  });
const shownFor = (file: PlacePayFile, changes?: Partial<LivingWorker>) =>
  parseHtml(viewOf(file, changes)?.html ?? '');
const dallas: PlacePayFile = { ...samplePayOfDallas, costs: sampleCosts };
const texas: PlacePayFile = { ...samplePayOfTexas, costs: { ...sampleCosts, rents: null } };

describe('"Can I live on this?" for a career in a metro', () => {
  test('takes federal taxes and two kinds of rent from a month, line by line', () => {
    const shown = shownFor(dallas);
    expect(selectOne('section', shown).attribs).toHaveProperty('data-living');
    expect(select('tbody tr', shown).map(textOf)).toEqual([
      'A year before tax$84,000',
      'A month of it$7,000',
      'Federal income tax−$693',
      'Social Security and Medicare−$536',
      'Left after federal taxes$5,771',
      'Rent of one bedroom, alone in the metro $1,000 to $1,400−$1,200',
      'Left for all else$4,571',
      'Hours of work for it, of 2,080 a year357',
      'Half the rent of two bedrooms of $1,501, in the metro $1,300 to $1,800−$751',
      'Left for all else$5,020',
      'Hours of work for it, of 2,080 a year223',
    ]);
  });

  test('gives each amount its address or its sum', () => {
    const shown = shownFor(dallas);
    const facts = select('[data-fact]', shown).map(({ attribs }) => attribs['data-fact']);
    expect(facts).toContain('fmr/2026/M19100/one-bedroom');
    expect(facts).toContain('fmr/2026/M19100/two-bedroom-high');
    for (const { attribs } of select('[data-derived]', shown)) {
      expect(attribs['data-from']).toMatch(/^(?:oews|fmr)\/\S+/);
    }
    const receipt = textOf(selectOne('details', shown));
    for (const said of ['$7,000 − $693 − $536 = $5,771', 'Made-up taxes', 'Made-up rents']) {
      expect(receipt).toContain(said);
    }
  });

  test('has no hours of a job that is paid by the year only', () => {
    expect(textOf(shownFor(dallas, { payBasis: 'annual-only' }))).not.toContain('Hours of work');
  });

  test('has the middle alone where nothing else is held, and says so; without prices it says why', () => {
    const words = textOf(shownFor(dallas));
    expect(words).toContain('has only the middle');
    expect(words).toContain('No price level is published for the Dallas');
  });
});

describe('"Can I live on this?" for a career in a state', () => {
  test('is a month at the 25th percentile and at the median, without rent and with the reason', () => {
    const shown = shownFor(texas);
    expect(textOf(selectOne('h3', shown))).toBe('Can I live on this in Texas?');
    expect(select('tbody tr', shown).map(textOf)).toEqual([
      'A year before tax$60,000$80,000',
      'A month of it$5,000$6,667',
      'Federal income tax−$423−$647',
      'Social Security and Medicare−$383−$510',
      'Left after federal taxes$4,194$5,510',
    ]);
    expect(textOf(shown)).toContain('HUD publishes none for a whole state');
  });

  test('has what prices do beside the sum, with the addresses it is made from', () => {
    const shown = shownFor(texas);
    const [lower] = select('p data', shown);
    expect(lower?.attribs).toMatchObject({
      value: '6250',
      'data-from': 'oews/2025-05/TX/29-1141/annual-p25 rpp/2024/TX/all-items/index',
    });
    expect(textOf(selectOne('details', shown))).toContain('Bureau of Economic Analysis');
  });

  test('leads to the same month as a card to print', () => {
    const links = select('a', shownFor(texas)).map(({ attribs }) => attribs.href);
    expect(links).toContain('/classes/reality-fair/?c=29-1141&in=texas');
  });

  test('makes no month of pay by the hour, and nothing of a job without a row', () => {
    const shown = shownFor(texas, { code: '27-2011', payBasis: 'hourly-only' });
    expect(textOf(shown)).toContain('nobody counted the hours');
    expect(select('data', shown)).toHaveLength(0);
    expect(viewOf(texas, { code: '11-1011' })).toBeUndefined();
  });

  test('gives the reason where pay is above the highest wage printed', () => {
    const rows = { '29-1141': [5, ...Array<string>(6).fill('top-coded:239200')] };
    const shown = shownFor({ ...texas, rows });
    expect(textOf(shown)).toContain('At the median: $239,200 or more. So there is no sum.');
    expect(select('table', shown)).toHaveLength(0);
    expect(textOf(shown)).not.toContain('start with');
  });
});
