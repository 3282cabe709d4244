import { expect, test } from 'vitest';
import { licenseFinderLine, licenseFinderThere } from '../../../src/views/license-finder.ts';

const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(
    ([, href = '']) => new URL(href.replaceAll('&amp;', '&')).searchParams,
  );
const text = (html: string) => html.replaceAll(/<[^>]+>/g, '');
const state = (id: string, name: string) => ({ id, kind: 'state', name }) as const;

const texas = state('TX', 'Texas');
const capital = state('DC', 'District of Columbia');

test('without a place the finder is asked for every state', () => {
  const { html } = licenseFinderLine('electricians');
  expect(html).toContain('data-part="license-finder"');
  expect(hrefs(html).map((asked) => Object.fromEntries(asked))).toEqual([
    { keyword: 'electricians' },
  ]);
});

test.each([
  ['a state', [texas], 'Look it up for Texas in'],
  ['a district', [capital], 'Look it up for the District of Columbia in'],
  [
    'a metro in two states',
    [state('MO', 'Missouri'), state('KS', 'Kansas')],
    'Look it up for Missouri or Kansas in',
  ],
  [
    'a metro in four',
    [capital, state('VA', 'Virginia'), state('MD', 'Maryland'), state('WV', 'West Virginia')],
    'Look it up for the District of Columbia, Virginia, Maryland or West Virginia in',
  ],
])(
  'with %s it says that it speaks of the whole country, and asks for each state',
  (_, states, said) => {
    const { html } = licenseFinderThere('nurses & midwives', states);
    expect(text(html)).toBe(
      `This line speaks of the whole country. ${said} the license finder of CareerOneStop, which the U.S. Department of Labor sponsors.`,
    );
    expect(hrefs(html).map((asked) => Object.fromEntries(asked))).toEqual(
      states.map(({ name }) => ({ keyword: 'nurses & midwives', location: name })),
    );
    expect(html).toContain('data-part="license-finder"');
  },
);
