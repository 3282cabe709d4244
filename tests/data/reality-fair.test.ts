import { describe, expect, test } from 'vitest';
import type { KitCareer } from '../../src/domain/classes/kit-career.ts';
import { PlacePay } from '../../src/domain/places/place-pay-file.ts';
import { placeById } from '../../src/facts/places.ts';
import { requireOccupationCareer } from '../../src/page-models/career-directory.ts';
import { firstKitCareers, kitCareer, realityFairPage } from '../../src/page-models/classes/reality-fair.ts';
import { placePayFile } from '../../src/page-models/place-files.ts';
import { realityCard } from '../../src/views/classes/reality-card.ts';
import { parseHtml, select, textOf } from '../support/html.ts';
import { kitCodes } from '../support/independent/kit-careers.ts';

test('the thirty careers are those that a second program chooses, of many categories', () => {
  const codes = firstKitCareers().map(({ code }) => code);
  expect(codes).toHaveLength(30);
  expect(codes).toEqual(kitCodes());
  expect(new Set(codes.map((code) => code.slice(0, 2))).size).toBeGreaterThanOrEqual(16);
});

const payIn = (id: string) => new PlacePay(placePayFile(placeById(id)));
const career = (code: string) => kitCareer(requireOccupationCareer(code, 'a test'));

/** The lines of a card and what it says below them. */
function card(of: KitCareer, pay: PlacePay) {
  const html = parseHtml(realityCard(of, pay).html);
  return {
    lines: select('tr th', html).map(textOf),
    why: select('table ~ .fine, .fine + .fine', html).map(textOf).join(),
  };
}

describe('a card', () => {
  test('has the whole sum in a metro', () => {
    expect(card(career('29-1141'), payIn('M18140'))).toEqual({
      lines: [
        'A month of pay, in the middle',
        'Federal income tax',
        'Social Security and Medicare',
        'Take-home',
        'Rent of one bedroom',
        'Left for all else',
      ],
      why: '',
    });
  });

  test.each([
    ['a state', '29-1141', 'TX', 4, /HUD publishes none for a whole state/],
    ['a rural area', '29-1141', 'R0100001', 4, /HUD publishes rents by county/],
    ['Puerto Rico', '29-1141', 'M41980', 1, /mostly pay no federal income tax/],
    ['a metro without the job', '19-3092', 'M18140', 0, /^No figures for .* are published in the Columbus/],
    ['any place, where pay is by the hour only', '27-2042', 'M18140', 0, /by the hour only/],
  ] as const)('says why a part of the sum is missing in %s', (_, code, place, lines, why) => {
    const shown = card(career(code), payIn(place));
    expect(shown.lines).toHaveLength(lines);
    expect(shown.why).toMatch(why);
  });
});

test('a card says so where pay is above the highest wage printed', () => {
  const file = placePayFile(placeById('TX'));
  const rows = { '29-1141': file.measures.map(() => 'top-coded:239200' as const) };
  const { lines, why } = card(career('29-1141'), new PlacePay({ ...file, rows }));
  expect(lines).toEqual([]);
  expect(why).toMatch(/^\$239,200 or more a year\. .*So there is no sum\.$/);
});

test('the page as it is served has no rent, names two sources and says why', () => {
  const { careers, pay, frame } = realityFairPage('https://career-almanac.example/');
  const [first] = careers;
  expect(first && card(first, pay).why).toContain('Choose a metro area');
  expect(frame.links.origins.map(({ producer }) => producer)).toEqual([
    'U.S. Bureau of Labor Statistics',
    expect.stringContaining('Internal Revenue Service'),
    'U.S. Department of Housing and Urban Development',
  ]);
  expect(frame.trail.map(({ name }) => name)).toEqual(['For classes']);
});
