import { describe, expect, test } from 'vitest';
import { allTitleRows, titleRowsOf } from '../../src/facts/job-titles.ts';
import { detailedOccupations } from '../../src/facts/oews.ts';
import { onetOccupationsOf, skillsOf, surveyOf } from '../../src/facts/onet.ts';
import { priceLevelFor } from '../../src/facts/prices.ts';
import { editionFigure, projectionRow } from '../../src/facts/projections.ts';
import { readTable } from '../../src/facts/read-table.ts';
import { onetRelated, socToOews } from '../../src/facts/tables/occupations.ts';

/** Read off the agencies' own files by hand. */
describe('values as published', () => {
  test.for([
    ['29-1141', 'jobs-base', 3_391_000],
    ['29-1141', 'jobs-projected', 3_557_100],
    ['29-1141', 'change-number', 166_100],
    ['29-1141', 'change-percent', 4.9],
    ['29-1141', 'openings', 189_100],
    ['29-1141', 'exits', 97_900],
    ['15-1252', 'change-percent', 15.8],
    ['15-1252', 'transfer-rate', 3.2],
    ['53-7073', 'change-number', -900],
    ['00-0000', 'openings', 18_863_300],
  ] as const)('the projections of 2024-34 give %s a figure of %s of %d', ([code, measure, value]) => {
    expect(editionFigure('2024-34', code, measure)).toMatchObject({ value });
  });

  test.for([
    ['2003-11', 184.5],
    ['2004-11', 191],
    ['1997', 160.1],
    ['2025-05', 321.465],
  ] as const)('consumer prices of the release %s are %d', ([release, index]) => {
    expect(priceLevelFor(release).index).toBe(index);
  });

  test('the education assigned to a wind turbine technician is an award below a degree', () => {
    expect(projectionRow('49-9081')).toMatchObject({
      entry_education: 'postsecondary-nondegree',
      experience: 'none',
      training: 'long-term',
    });
  });

  test('chief executives rate reading 4.12 of 5 in importance, at level 4.62 of 7', () => {
    const reading = skillsOf('11-1011.00').find((rating) => rating.element_id === '2.A.1.a');
    expect(reading).toMatchObject({ importance: 4.12, level: 4.62 });
  });

  test('4.46 percent of 28 chief executives asked name a high school diploma', () => {
    const answer = surveyOf('11-1011.00').find((row) => row.scale === 'RL' && row.category === 2);
    expect(answer).toMatchObject({ percent: 4.46, answers: 28, who: 'Incumbent' });
  });
});

describe('what covers every occupation', () => {
  const codes = detailedOccupations().map((row) => row.code);

  test('each of the 830 has projections, a title of another source and an O*NET occupation', () => {
    expect(codes).toHaveLength(830);
    expect(codes.filter((code) => projectionRow(code)?.level !== 'line-item')).toEqual([]);
    const titled = (code: string) => titleRowsOf(code).some((row) => row.source !== 'oews');
    expect(codes.filter((code) => !titled(code))).toEqual([]);
    expect(codes.filter((code) => onetOccupationsOf(code).length === 0)).toEqual([]);
  });

  test('every title leads to one of the 830', () => {
    const known = new Set<string>(codes);
    expect(allTitleRows().filter((row) => !known.has(row.code))).toEqual([]);
    expect(allTitleRows().length).toBeGreaterThan(72_000);
  });

  test('SOC occupations that OEWS leaves out are legislators, fishers and the military', () => {
    const leftOut = readTable(socToOews)
      .filter((row) => row.relation === 'not-covered')
      .map((row) => row.soc_code);
    expect(leftOut.filter((code) => !code.startsWith('55-'))).toEqual(['11-1031', '45-3031']);
  });

  test('related occupations are twenty each, in order, and never the occupation itself', () => {
    const byOccupation = Map.groupBy(readTable(onetRelated), (row) => row.onet_code);
    const ranks = Array.from({ length: 20 }, (_, index) => index + 1);
    for (const [code, related] of byOccupation) {
      expect(related.map((row) => row.rank)).toEqual(ranks);
      expect(related.map((row) => row.related_onet_code)).not.toContain(code);
    }
    expect(byOccupation.size).toBe(923);
  });
});
