import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figures/figure.ts';
import { absenceReasons } from '../../../src/domain/figures/missing.ts';
import { figure as figureSchema } from '../../../src/api-schemas/fields.ts';
import { apiFigure, apiFigures } from '../../../src/page-models/api/api-figure.ts';

const id = 'oews/2025-05/US/29-1141/annual-median';
const unit = 'usd-year';

describe('a figure of the interface', () => {
  test.each<[string, Figure, object]>([
    ['has its published number', { id, unit, value: 97550 }, { factId: id, value: 97550, unit }],
    ['may be a published 0', { id, unit, value: 0 }, { factId: id, value: 0, unit }],
    [
      'says why there is none',
      { id, unit, missing: 'not-published' },
      { factId: id, missing: 'not-published', unit },
    ],
    [
      'says that only pay by the hour is published',
      { id, unit, missing: 'hourly-only' },
      { factId: id, missing: 'hourly-only', unit },
    ],
    [
      'says from where on pay is top-coded',
      { id, unit, missing: 'top-coded', atLeast: 239200 },
      { factId: id, missing: 'top-coded', unit, atLeast: 239200 },
    ],
    [
      'says that pay is top-coded where no threshold is known',
      { id, unit, missing: 'top-coded' },
      { factId: id, missing: 'top-coded', unit },
    ],
  ])('%s', (_, figure, expected) => {
    expect(apiFigure(figure)).toEqual(expected);
    expect(figureSchema.safeParse(apiFigure(figure)).success).toBe(true);
  });

  test('has a form for every reason', () => {
    for (const missing of absenceReasons) {
      expect(figureSchema.safeParse(apiFigure({ id, unit, missing })).success, missing).toBe(true);
    }
  });

  test('says of what our copy lacks that it does, and not that there is no estimate', () => {
    expect(apiFigure({ id, unit, missing: 'not-in-our-copy' })).toEqual({
      factId: id,
      missing: 'not-in-our-copy',
      unit,
    });
  });
});

test('figures are given under the names they were asked for by', () => {
  const figures = apiFigures(['p10', 'p90'], (name) => ({ id, unit, value: name.length }));
  expect(figures.p90).toEqual({ factId: id, value: 3, unit });
  expect(Object.keys(figures)).toEqual(['p10', 'p90']);
});
