import { describe, expect, it } from 'vitest';
import { isPresent } from '../../src/domain/figures/figure.ts';
import { entryEducationLevels } from '../../src/domain/schooling/preparation.ts';
import { educationFigure } from '../../src/facts/education-pay.ts';
import { allIndustries, industriesIn, industriesWith, industryFigure, industryOf, occupationsIn } from '../../src/facts/industries.ts';
import { oewsFigure } from '../../src/facts/oews.ts';
import { allPlaces } from '../../src/facts/places.ts';
import { sourceOfFact } from '../../src/facts/sources.ts';

describe('pay by industry', () => {
  it('has 20 sectors, each with what lies in it', () => {
    expect(industriesIn()).toHaveLength(20);
    expect(industryOf('622100')).toMatchObject({
      title: 'General Medical and Surgical Hospitals',
      level: '4-digit',
      parent: '622000',
    });
    expect(industriesIn('62').map(({ naics }) => naics)).toEqual([
      '621000',
      '622000',
      '623000',
      '624000',
    ]);
    const known = new Set(allIndustries().map(({ naics }) => naics));
    expect(allIndustries().filter(({ parent }) => parent !== '' && !known.has(parent))).toEqual([]);
  });

  it('says where nurses work and what it pays', () => {
    expect(industryFigure('622000', '29-1141', 'annual-median')).toEqual({
      id: 'oews/2025-05/US/29-1141.N622000/annual-median',
      unit: 'usd-year',
      value: 100_220,
    });
    expect(industriesWith('29-1141', 'sector').length).toBeGreaterThan(10);
    expect(occupationsIn('62')).toContain('29-1141');
    expect(industryFigure('11', '29-1024', 'annual-median')).toMatchObject({ missing: 'no-estimate' });
    expect(industryFigure('71', '27-2042', 'annual-median')).toMatchObject({ missing: 'hourly-only' });
  });

  it('adds up to no more than the nation, sector by sector', () => {
    for (const code of ['29-1141', '15-1252', '11-1021']) {
      const jobs = industriesWith(code, 'sector').map(({ naics }) =>
        industryFigure(naics, code, 'employment'),
      );
      const sum = jobs.filter(isPresent).reduce((total, { value }) => total + value, 0);
      const nation = oewsFigure(code, 'employment');
      expect(isPresent(nation) && sum <= nation.value + 5 * (jobs.length + 1)).toBe(true);
    }
  });
});

describe('pay by typical entry-level education', () => {
  it('has eight levels in the nation that add up to all its employees', () => {
    const jobs = entryEducationLevels.map((level) => educationFigure('US', level, 'employment'));
    expect(jobs.filter(isPresent).reduce((sum, { value }) => sum + value, 0)).toBe(155_495_730);
  });

  it('is there for every place', () => {
    const without = allPlaces().filter(({ id }) =>
      entryEducationLevels.every((level) => !isPresent(educationFigure(id, level, 'annual-median'))),
    );
    expect(without).toEqual([]);
    expect(educationFigure('AK', 'masters', 'employment')).toEqual({
      id: 'oews/2025-05/AK/entry-masters/employment',
      unit: 'persons',
      missing: 'not-published',
    });
  });
});

describe('the receipt of a figure', () => {
  it.each([
    ['oews/2025-05/US/29-1141/annual-median', 'oews-national-2025-05'],
    ['oews/2024-05/TX/29-1141/annual-median', 'oews-state-2024-05'],
    ['oews/2025-05/MA/29-1141/annual-median', 'oews-state-2025-05'],
    ['oews/2025-05/M19100/29-1141/annual-median', 'oews-metro-2025-05'],
    ['oews/2025-05/US/29-1141.N622000/employment', 'oews-industry-2025-05'],
    ['oews/2025-05/TX/entry-masters/employment', 'oews-education-2025-05'],
    ['rpp/2024/M19100/housing/index', 'rpp-metro-2024'],
    ['rpp/2024/US/all-items/index', 'rpp-metro-2024'],
    ['rpp/2024/TX/all-items/index', 'rpp-state-2024'],
    ['cpi/2025-05/US/all-items/index', 'cpi-u'],
    ['ep/2024-34/US/29-1141/openings', 'ep-2024-34'],
  ])('%s names the file it was read from', (id, source) => {
    expect(sourceOfFact(id).id).toBe(source);
  });

  it('of prices in a state says that a third party made the table', () => {
    const { processing } = sourceOfFact('rpp/2024/TX/all-items/index');
    expect(processing).toContain('a third party made');
  });
});
