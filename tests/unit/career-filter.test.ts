import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterAddress, fitsFilter, noFilter, readFilter } from '../../src/domain/career-filter.ts';
import {
  factorWords,
  groupFactors,
  type ProjectionFactor,
} from '../../src/domain/projection-factor.ts';

const nurse = {
  name: 'Registered nurses',
  category: 'healthcare-practitioners',
  education: 'bachelors',
};

describe('a filter of the A to Z', () => {
  it.each([
    [{}, true],
    [{ q: 'nurs' }, true],
    [{ q: 'NURSES registered' }, true],
    [{ q: 'nurse plumber' }, false],
    [{ category: 'healthcare-practitioners' }, true],
    [{ category: 'legal' }, false],
    [{ education: 'bachelors', q: 'nurse' }, true],
    [{ education: 'masters', q: 'nurse' }, false],
  ])('%j shows registered nurses: %s', (filter, shown) => {
    expect(fitsFilter(nurse, { ...noFilter, ...filter })).toBe(shown);
  });

  it('comes back the same from an address', () => {
    const word = fc.stringMatching(/^[a-z&=?%# <>"'-]{0,30}$/).map((text) => text.trim());
    fc.assert(
      fc.property(fc.record({ q: word, category: word, education: word }), (filter) => {
        expect(readFilter(filterAddress(filter))).toEqual(filter);
      }),
    );
  });

  it('leaves the address bare when nothing is asked for', () => {
    expect(filterAddress(noFilter)).toBe('');
  });

  it('cuts words that are far too long', () => {
    expect(readFilter(`?q=${'x'.repeat(500)}`).q).toHaveLength(80);
  });
});

describe('reasons behind a projection', () => {
  const factor = (
    industry_code: string,
    kind: ProjectionFactor['kind'],
    direction: ProjectionFactor['direction'] = 'increase',
  ): ProjectionFactor => ({
    industry: `Industry ${industry_code}`,
    industry_code,
    kind,
    direction,
  });

  it('are brought together, the one named most first and all industries before single ones', () => {
    const groups = groupFactors([
      factor('111', 'productivity', 'decrease'),
      factor('222', 'demand'),
      factor('TE1000', 'demand'),
    ]);
    expect(groups).toEqual([
      {
        words: 'more demand for what these workers do',
        direction: 'increase',
        industries: ['all industries together', 'Industry 222'],
      },
      {
        words: 'the same work getting done by fewer people',
        direction: 'decrease',
        industries: ['Industry 111'],
      },
    ]);
  });

  it.each([
    'demand',
    'productivity',
    'capital-for-labor',
    'other-occupations',
    'sourcing',
  ] as const)(
    '%s has words of its own for a rise and for a fall, and none that promise',
    (kind) => {
      const [up, down] = (['increase', 'decrease'] as const).map((direction) =>
        factorWords({ kind, direction }),
      );
      expect(up).not.toBe(down);
      expect(`${up ?? ''} ${down ?? ''}`).not.toMatch(/\bwill\b/);
    },
  );
});
