import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factId, parseFactId } from '../../src/domain/figures/fact-id.ts';
import { datasets } from '../../src/domain/figures/datasets.ts';
import { datasetIds } from '../../src/domain/figures/measures.ts';
import { placeIdPattern } from '../../src/domain/places/place.ts';

describe('a fact id', () => {
  it.each([
    ['oews/2025-05/US/29-1141/annual-median', 'annual-median', 'US'],
    ['oews/2025-05/TX/29-1141/annual-p10', 'annual-p10', 'TX'],
    ['oews/2025-05/M41940/15-1252/annual-median', 'annual-median', 'M41940'],
    ['oews/2025-05/R0100001/29-1141/annual-median', 'annual-median', 'R0100001'],
    ['oews/1997/US/32502/hourly-mean', 'hourly-mean', 'US'],
    ['ep/2024-34/US/29-1141/openings', 'openings', 'US'],
    ['fmr/2026/M41940/one-bedroom-low', 'one-bedroom-low', 'M41940'],
    ['onet/2026-02/US/29-1141.00/education-6', 'education-6', 'US'],
  ])('%s is read into its parts', (id, measure, place) => {
    expect(parseFactId(id)).toMatchObject({ measure, place });
  });

  it('comes back the same when it is written and read', () => {
    const address = fc.constantFrom(...datasetIds).chain((dataset) =>
      fc.record({
        dataset: fc.constant(dataset),
        release: fc.stringMatching(new RegExp(`^${datasets[dataset].release}$`)),
        place: fc.stringMatching(placeIdPattern),
        // Rents have no code but their own, which ids go without.
        code: dataset === 'fmr' ? fc.constant('rent') : fc.stringMatching(/^\d{2}-\d{4}$/),
        measure: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
      }),
    );
    fc.assert(
      fc.property(address, (written) => {
        expect(parseFactId(factId(written))).toEqual(written);
      }),
    );
  });

  it.each([
    '',
    'oews',
    'oews/2025/US',
    'bls/2025-05/US/29-1141/x',
    'oews/2025-05/us/29-1141/x',
    'oews/2025-05/R01/29-1141/x',
    'rpp/2024-05/US/all-items/index',
  ])('refuses "%s" and shows the right form', (text) => {
    expect(() => parseFactId(text)).toThrow(
      `"${text}" is not a fact id. Write <dataset>/<release>/<place>/<code>/<measure>, such as oews/2025-05/US/29-1141/annual-median.`,
    );
  });
});
