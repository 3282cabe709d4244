import { describe, expect, test } from 'vitest';
import { socSource } from '../../pipeline/soc/soc-source.ts';
import {
  expectedError,
  expectedTables,
  goldenFolder,
  malformedCases,
  shapeGolden,
} from '../support/golden-folder.ts';
import { shapedReleases, smallOews } from '../support/shaped-so-far.ts';

const soFar = () => shapedReleases(smallOews);

describe('the Standard Occupational Classification', () => {
  test('a sound folder becomes the tables beside it, to the byte', async () => {
    const tables = await shapeGolden(socSource, goldenFolder('soc'), soFar());
    expect(tables).toEqual(expectedTables('soc'));
  });

  test.for(malformedCases('soc'))('%s stops the pipeline with a whole sentence', async (name) => {
    await expect(shapeGolden(socSource, goldenFolder('soc', name), soFar())).rejects.toMatchObject({
      name: 'PipelineError',
      message: expectedError('soc', name),
    });
  });
});
