import { describe, expect, test } from 'vitest';
import { pricesSource } from '../../pipeline/prices/prices-source.ts';
import {
  expectedError,
  expectedTables,
  goldenFolder,
  malformedCases,
  shapeGolden,
} from '../support/golden-folder.ts';
import { shapedReleases, smallOews } from '../support/shaped-so-far.ts';

const soFar = () =>
  shapedReleases({
    '2024-05': { era: 'soc-2018', lines: [] },
    '2024-11': { era: 'soc-2018', lines: [] },
    ...smallOews,
  });

describe('consumer prices', () => {
  test('a sound folder becomes the tables beside it, to the byte', async () => {
    const tables = await shapeGolden(pricesSource, goldenFolder('prices'), soFar());
    expect(tables).toEqual(expectedTables('prices'));
  });

  test.for(malformedCases('prices'))(
    '%s stops the pipeline with a whole sentence',
    async (name) => {
      await expect(
        shapeGolden(pricesSource, goldenFolder('prices', name), soFar()),
      ).rejects.toMatchObject({
        name: 'PipelineError',
        message: expectedError('prices', name),
      });
    },
  );
});
