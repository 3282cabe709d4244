import { places } from '../../src/facts/tables/places.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedSoFar } from '../source.ts';
import { metroParitiesFile } from './parity-files.ts';

/** Territories, which the agency makes no price parities for. */
const withoutParities = new Set(['GU', 'PR', 'VI']);

/** Every metropolitan area of the states has a price parity. Throws a PipelineError. */
export function checkMetrosCovered(soFar: ShapedSoFar, covered: ReadonlySet<string>): void {
  const lacking = soFar
    .rows(places)
    .filter(({ kind, states = '' }) => kind === 'metro' && !withoutParities.has(states))
    .filter(({ place = '' }) => !covered.has(place))
    .map(({ place, name }) => `${place ?? ''} (${name ?? ''})`);
  if (lacking.length === 0) return;
  throw new PipelineError(
    `It has no price parity for ${lacking.join(', ')}.`,
    { file: metroParitiesFile.file, column: 'GeoFIPS' },
    'Get the file again: it is cut short, or of another delineation of the metropolitan areas.',
  );
}
