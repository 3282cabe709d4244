import { describe, expect, test } from 'vitest';
import { PayInPlace } from '../../../src/domain/places/pay-in-place.ts';
import { PlacePay } from '../../../src/domain/places/place-pay-file.ts';
import type { SwitchedTitle } from '../../../src/domain/places/switched-page.ts';
import { parentsThere } from '../../../src/views/parents-there.ts';
import { titleNotesThere, titleThere } from '../../../src/views/title/title-there.ts';
import { parseHtml, select, textOf } from '../../support/html.ts';
import { samplePayOfDallas, samplePayOfTexas } from '../../support/sample-place-pay.ts';

const title: SwitchedTitle = {
  kind: 'title',
  release: '2025-05',
  medians: { '29-1141': 97_550, '27-2011': 'hourly-only', '11-1011': 200_000 },
  candidates: [
    { code: '29-1141', people: 'nurses' },
    { code: '27-2011', people: 'actors' },
    { code: '11-1011', people: 'chiefs' },
  ],
};
const texas = new PayInPlace(new PlacePay(samplePayOfTexas), false);
const dallas = new PayInPlace(new PlacePay(samplePayOfDallas), false);
const row = (there: PayInPlace, code: string) => titleThere(there, title).rows.get(code);
const words = (markup?: { readonly html: string }) => textOf(parseHtml(markup?.html ?? '')).trim();

describe('the occupations of a title in a place', () => {
  test('have its pay, and a strip against the country in that job', () => {
    expect(words(row(texas, '29-1141')?.middle)).toBe('$80,000');
    const strip = parseHtml(row(texas, '29-1141')?.strip?.html ?? '');
    expect(select('.range', strip)).toHaveLength(1);
    expect(select('.reference', strip)).toHaveLength(1);
  });

  test('say why there is no pay, each its own reason', () => {
    expect(words(row(texas, '27-2011')?.strip)).toBe(
      'The agency publishes no pay of actors in Texas.',
    );
    expect(words(row(texas, '11-1011')?.strip)).toBe(
      'No figures for chiefs are published in Texas.',
    );
    expect(words(row(dallas, '11-1011')?.strip)).toMatch(/^Our copy of the table has no figures/);
  });

  test('stand on one axis, with a key, a receipt and words that name the place', () => {
    const { page } = titleThere(texas, title);
    expect(words(page['whose-pay'])).toContain(
      'Pay is for each whole occupation in Texas, May 2025.',
    );
    expect(words(page.sources)).toContain('Texas, May 2025, code of each row.');
    expect(words(page['from-to'])).toBe(
      'Pay from $80,000 to $80,000 a year in the middle median in Texas, by which job it is; 2 of the 3 have none to show.',
    );
    expect(words(page.key)).toContain('the middle of the whole country in that job');
    expect(page.axis?.html).toContain('pay-axis');
    expect(titleNotesThere(texas, title)[0]).toBe(
      '2 of these 3 jobs have no yearly pay to show in Texas; each row says why.',
    );
  });

  test('are told to parents, beside a text that stays national', () => {
    const asked = title.candidates.map((each) => ({ ...each, period: 'annual' as const }));
    expect(words(parentsThere(texas, asked))).toBe(
      'Pay in Texas, May 2025: nurses, $80,000 a year in the middle. The agency publishes no pay of actors in Texas. No figures for chiefs are published in Texas. The figures in this text are those of the whole country.',
    );
  });
});
