import { placeScopeOf } from '../../src/domain/places/place.ts';
import { parityLines } from '../../src/domain/figures/parity-lines.ts';
import { places } from '../../src/facts/tables/places.ts';
import { priceParities } from '../../src/facts/tables/prices.ts';
import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import type { ShapedSoFar, ShapedTable, Source, SourceFolder } from '../source.ts';
import { stateByFips } from '../places/states.ts';
import { checkMetrosCovered } from './check-complete.ts';
import { keyOf } from '../write/table-csv.ts';
import {
  metroParitiesFile,
  parityDownloads,
  portionParitiesFile,
  stateParitiesCopy,
  stateParitiesFile,
} from './parity-files.ts';
import { readRegionalPrices, type RegionalPrice } from './read-regional-prices.ts';
import { checkAgainstPortions, readStateCopy } from './read-state-copy.ts';

/** A level outside of these is a slip: the widest held are 42.3 and 211.9 (housing). */
const plausible = { least: 25, most: 300 };

/** Regional price parities of metros and states, newest year. */
export const paritiesSource: Source = {
  name: 'price parities',
  files: [metroParitiesFile, stateParitiesFile, stateParitiesCopy, portionParitiesFile],
  downloads: parityDownloads,
  async shape(folder, soFar) {
    const metros = readRegionalPrices(await folder.read(metroParitiesFile), metroParitiesFile);
    const states = await readStates(folder);
    const ids = new Map(soFar.rows(places).map((row) => [row.place ?? '', row.kind ?? '']));
    const placed = [
      ...metros.prices.map((price) => ({ price, place: metroPlace(price.area) })),
      ...states.prices.map((price) => ({
        price,
        place: stateByFips.get(price.area.slice(0, 2))?.code ?? '',
      })),
    ].filter(({ place }) => ids.has(place));
    const rows = placed.map(({ place, price: { line, index } }) => ({
      place,
      year: metros.year,
      line,
      index: levelOf(index),
    }));
    const where = new Map<string, ErrorPlace>(
      placed.map(({ price }, at) => [keyOf(priceParities, rows[at] ?? {}), price.place]),
    );
    const sources = [metroParitiesFile.id, ...states.sources];
    const covered = new Set(rows.map(({ place }) => place));
    checkMetrosCovered(soFar, covered);
    const notes = [without(soFar, covered)];
    return [{ table: priceParities, rows, sources, places: where, notes }];
  },
  check: checkLevels,
};

/** The nation stands on top; its nonmetropolitan portion is no place here. */
const metroPlace = (area: string) => (area === '00000' ? 'US' : `M${area}`);

/** `(NA)` and `(NM)`: no estimate. */
const levelOf = (index: string) => (index.startsWith('(') ? 'no-estimate' : String(Number(index)));

async function readStates(
  folder: SourceFolder,
): Promise<{ readonly prices: readonly RegionalPrice[]; readonly sources: readonly string[] }> {
  if ((await folder.has(stateParitiesFile)) || !(await folder.has(stateParitiesCopy))) {
    const file = stateParitiesFile;
    const { prices } = readRegionalPrices(await folder.read(file), file);
    // The first row is the nation, which stands among the metros, too.
    return { prices: prices.filter(({ area }) => area !== '00000'), sources: [file.id] };
  }
  const file = stateParitiesCopy;
  const copy = readStateCopy(await folder.read(file), file);
  const portions = portionParitiesFile;
  checkAgainstPortions(copy, readRegionalPrices(await folder.read(portions), portions));
  return { prices: copy, sources: [file.id, portions.id] };
}

/** Which places stay without a parity: it is missing there, and never taken from a neighbor. */
function without(soFar: ShapedSoFar, covered: ReadonlySet<string>): string {
  const kinds = Map.groupBy(soFar.rows(places), (row) => row.kind ?? '');
  const parts = [...kinds].map(([kind, all]) => {
    const lacking = all.filter((row) => !covered.has(row.place ?? ''));
    const isAll = lacking.length === all.length;
    const names =
      lacking.length && !isAll ? ` (without: ${lacking.map((row) => row.name).join('; ')})` : '';
    return `${kind} ${String(all.length - lacking.length)} of ${String(all.length)}${names}`;
  });
  return `Price parities by kind of place: ${parts.join(', ')}.`;
}

/** The nation is 100, every level is plausible, and a metro has every line. */
function checkLevels([table]: readonly ShapedTable[]): void {
  for (const row of table?.rows ?? []) {
    const key = keyOf(priceParities, row);
    const place = {
      file: metroParitiesFile.file,
      ...table?.places?.get(key),
      column: row.year ?? '',
    };
    const level = Number(row.index);
    if (row.index === 'no-estimate') continue;
    const wrong =
      !(level >= plausible.least && level <= plausible.most) ||
      (row.place === 'US' && row.line === 'all-items' && level !== 100);
    if (!wrong) continue;
    throw new PipelineError(
      `${key} stands at ${row.index ?? ''}, where the nation is 100.`,
      place,
      'Look at the cell in the source, and get the file again.',
    );
  }
  const lines = Map.groupBy(table?.rows ?? [], (row) => row.place ?? '');
  for (const [place, rows] of lines) {
    if (placeScopeOf(place) !== 'metro' || rows.length === parityLines.length) continue;
    throw new PipelineError(
      `${place} has ${String(rows.length)} lines, where ${String(parityLines.length)} are expected.`,
      { file: metroParitiesFile.file },
      'Get the file again: it is cut short.',
    );
  }
}
