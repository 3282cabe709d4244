import { describe, expect, test } from 'vitest';
import { onetSource } from '../../pipeline/onet/onet-source.ts';
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

describe('the O*NET database', () => {
  test('a sound folder becomes the tables beside it, to the byte', async () => {
    const tables = await shapeGolden(onetSource, goldenFolder('onet'), soFar());
    expect(tables).toEqual(expectedTables('onet'));
  });

  test.for(malformedCases('onet'))('%s stops the pipeline with a whole sentence', async (name) => {
    await expect(
      shapeGolden(onetSource, goldenFolder('onet', name), soFar()),
    ).rejects.toMatchObject({
      name: 'PipelineError',
      message: expectedError('onet', name),
    });
  });
});
