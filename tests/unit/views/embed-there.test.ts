import { describe, expect, test } from 'vitest';
import { PayInPlace } from '../../../src/domain/places/pay-in-place.ts';
import { PlacePay } from '../../../src/domain/places/place-pay-file.ts';
import type { SwitchedEmbed } from '../../../src/domain/places/switched-page.ts';
import { embedThere } from '../../../src/views/embed/embed-there.ts';
import { parseHtml, select, selectOne, textOf } from '../../support/html.ts';
import { samplePay } from '../../support/sample-pay.ts';
import { samplePayOfDallas, samplePayOfTexas } from '../../support/sample-place-pay.ts';

const common = {
  heading: 'Nurses',
  href: '/careers/nurses/',
  sentence: 'Nurses watch over patients.',
  url: 'https://site.example/almanac/embed/careers/nurses/',
  height: 540,
};
const career: SwitchedEmbed = {
  ...common,
  shown: {
    kind: 'career',
    code: '29-1141',
    people: 'nurses',
    period: 'annual',
    nation: { median: samplePay('median', 97_550), p90: samplePay('p90', 137_470) },
  },
};
const title: SwitchedEmbed = {
  ...common,
  shown: {
    kind: 'title',
    say: 'It depends.',
    release: '2025-05',
    medians: { '29-1141': 97_550, '27-2011': 'hourly-only' },
    candidates: [
      { code: '29-1141', occupation: 'Nurses', href: '/careers/nurses/' },
      { code: '27-2011', occupation: 'Actors', href: '/careers/actors/' },
    ],
  },
};
const texas = new PayInPlace(new PlacePay(samplePayOfTexas), false);
const dallas = new PayInPlace(new PlacePay(samplePayOfDallas), false);
const shown = (there: PayInPlace, embed: SwitchedEmbed) => parseHtml(embedThere(there, embed).html);

describe('a figure to frame in a place', () => {
  test('says the place, and keeps it in every link and in what an author copies', () => {
    const html = shown(texas, career);
    expect(textOf(selectOne('h1', html))).toBe('Nurses in Texas');
    expect(textOf(html)).toContain('Pay in Texas, May 2025. Agency, Wages, May 2025.');
    const hrefs = select('a', html).map(({ attribs }) => attribs.href ?? '');
    const ours = hrefs.filter((href) => href.startsWith('/careers/'));
    expect(ours.length).toBeGreaterThan(1);
    expect(ours.every((href) => href.endsWith('?in=texas'))).toBe(true);
    const { attribs } = selectOne('iframe', parseHtml(textOf(selectOne('code', html))));
    expect(attribs.src).toBe(`${common.url}?in=texas`);
    expect(attribs.title).toBe('Nurses in Texas: pay, a figure to share');
  });

  test('shows its figures, and the job’s own sentence', () => {
    const html = shown(texas, career);
    const facts = select('[data-fact*="/TX/"]', html).map(({ attribs }) => attribs['data-fact']);
    expect(facts).toContain('oews/2025-05/TX/29-1141/annual-median');
    expect(textOf(selectOne('[data-brief-sentence]', html))).toBe(common.sentence);
  });

  test('of a title has every occupation, or why one has no pay there', () => {
    const html = shown(texas, title);
    expect(select('li > a', html).map(({ attribs }) => attribs.href)).toEqual([
      '/careers/nurses/?in=texas',
      '/careers/actors/?in=texas',
    ]);
    expect(selectOne('.figure-missing', html).attribs['data-missing']).toBe('hourly-only');
    expect(select('.pay-strip .range', html)).toHaveLength(1);
  });

  test('of a metro has the middle alone, and true reasons', () => {
    expect(select('.range', shown(dallas, career))).toEqual([]);
    const missing = selectOne('.figure-missing', shown(dallas, title));
    expect(missing.attribs['data-missing']).toBe('not-in-our-copy');
  });
});
