import { describe, expect, test } from 'vitest';
import { titlesSource } from '../../pipeline/titles/titles-source.ts';
import { onetOccupations, socToOews } from '../../src/facts/tables/occupations.ts';
import {
  expectedError,
  expectedTables,
  goldenFolder,
  malformedCases,
  shapeGolden,
} from '../support/golden-folder.ts';
import {
  shapedReleases,
  smallOews,
  smallOnetOccupations,
  smallSocToOews,
} from '../support/shaped-so-far.ts';

const soFar = () =>
  shapedReleases(
    smallOews,
    { table: socToOews, rows: smallSocToOews },
    { table: onetOccupations, rows: smallOnetOccupations },
  );

describe('job titles', () => {
  test('a sound folder becomes the tables beside it, to the byte', async () => {
    const tables = await shapeGolden(titlesSource, goldenFolder('titles'), soFar());
    expect(tables).toEqual(expectedTables('titles'));
  });

  test.for(malformedCases('titles'))(
    '%s stops the pipeline with a whole sentence',
    async (name) => {
      await expect(
        shapeGolden(titlesSource, goldenFolder('titles', name), soFar()),
      ).rejects.toMatchObject({
        name: 'PipelineError',
        message: expectedError('titles', name),
      });
    },
  );
});
