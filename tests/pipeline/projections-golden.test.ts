import { describe, expect, test } from 'vitest';
import { projectionsSource } from '../../pipeline/projections/projections-source.ts';
import { socToOews } from '../../src/facts/tables/occupations.ts';
import {
  expectedError,
  expectedTables,
  goldenFolder,
  malformedCases,
  shapeGolden,
} from '../support/golden-folder.ts';
import { shapedReleases, smallOews, smallSocToOews } from '../support/shaped-so-far.ts';

const soFar = () => shapedReleases(smallOews, { table: socToOews, rows: smallSocToOews });

describe('the Employment Projections', () => {
  test('a sound folder becomes the tables beside it, to the byte', async () => {
    const tables = await shapeGolden(projectionsSource, goldenFolder('projections'), soFar());
    expect(tables).toEqual(expectedTables('projections'));
  });

  test.for(malformedCases('projections'))(
    '%s stops the pipeline with a whole sentence',
    async (name) => {
      await expect(
        shapeGolden(projectionsSource, goldenFolder('projections', name), soFar()),
      ).rejects.toMatchObject({
        name: 'PipelineError',
        message: expectedError('projections', name),
      });
    },
  );
});
