import { describe, expect, test } from 'vitest';
import { sheetsOf } from '../../../src/domain/classes/kit-sheets.ts';
import { thirtyCareers, type KitCandidate } from '../../../src/domain/classes/thirty-careers.ts';
import type { FactId } from '../../../src/domain/figures/fact-id.ts';

function candidate(code: string, openings: number, more: Partial<KitCandidate> = {}): KitCandidate {
  return {
    code,
    education: 'bachelors',
    training: 'none',
    openings: { id: `ep/2025-35/US/${code}/openings` as FactId, unit: 'persons', value: openings },
    isResidual: false,
    hasYearlyPay: true,
    ...more,
  };
}

describe('the careers that a kit begins with', () => {
  test('have the most openings of their way in, no two from one category', () => {
    expect(
      thirtyCareers([
        candidate('11-1011', 10),
        candidate('11-1021', 30),
        candidate('13-1011', 20),
        candidate('15-1011', 20),
      ]),
    ).toEqual(['11-1021', '13-1011', '15-1011']);
  });

  test('are six of each way in, the least schooling first', () => {
    const all = (['masters', 'bachelors', 'high-school'] as const).flatMap((education) =>
      Array.from({ length: 9 }, (_, at) =>
        candidate(`${11 + 2 * at}-${education.length}000`, 100 - at, { education }),
      ),
    );
    const chosen = thirtyCareers(all);
    expect(chosen).toHaveLength(18);
    expect(chosen[0]).toBe('11-11000');
    expect(chosen[6]).toBe('11-9000');
    expect(chosen[12]).toBe('11-7000');
  });

  test('set an apprenticeship apart from little training', () => {
    const [little, trade] = [
      candidate('35-3023', 900, { education: 'no-formal', training: 'short-term' }),
      candidate('47-2111', 70, { education: 'high-school', training: 'apprenticeship' }),
    ];
    expect(thirtyCareers([trade, little])).toEqual(['35-3023', '47-2111']);
    const sameCategory = candidate('35-1011', 60, {
      education: 'high-school',
      training: 'long-term',
    });
    expect(thirtyCareers([little, sameCategory])).toEqual(['35-3023', '35-1011']);
  });

  test.each([
    ['an "all other" line', { isResidual: true }],
    ['a job whose pay by the year is not published', { hasYearlyPay: false }],
    ['a job without a typical way in', { education: undefined }],
    [
      'a job without a projection',
      {
        openings: {
          id: 'ep/2025-35/US/11-1011/openings',
          unit: 'persons',
          missing: 'no-estimate',
        },
      },
    ],
  ] as const)('are without %s', (_, more) => {
    expect(thirtyCareers([candidate('11-1011', 10, more)])).toEqual([]);
  });
});

test('cards stand eight to a sheet', () => {
  const cards = Array.from({ length: 30 }, (_, at) => at);
  expect(sheetsOf(cards).map(({ length }) => length)).toEqual([8, 8, 8, 6]);
  expect(sheetsOf(cards).flat()).toEqual(cards);
  expect(sheetsOf([])).toEqual([]);
});
