import { describe, expect, it } from 'vitest';
import { isPresent, type Figure } from '../../src/domain/figure.ts';
import { oewsMeasures, placeMeasures } from '../../src/domain/measure.ts';
import { entryEducationLevels } from '../../src/domain/preparation.ts';
import { parityLines } from '../../src/domain/price-adjust.ts';
import { educationFigure } from '../../src/facts/education-pay.ts';
import { allIndustries, industryFigure, occupationsIn } from '../../src/facts/industries.ts';
import { codesIn, hasMeasure, placeFigure, type AreaScope } from '../../src/facts/oews-places.ts';
import { allMetros, allPlaces, statesAndTerritories } from '../../src/facts/places.ts';
import { parityFigure } from '../../src/facts/price-parities.ts';
import { differences } from '../support/checks/same-as-published.ts';
import { AgencyCells } from '../support/independent/agency-cells.ts';
import { agencyFolder } from '../support/independent/agency-files.ts';
import type { DisplayedFact } from '../support/displayed-facts.ts';

const folder = agencyFolder();

const shown = (figure: Figure): DisplayedFact => ({
  path: 'The table',
  fact: figure.id,
  ...(isPresent(figure) ? { value: String(figure.value) } : { missing: figure.missing }),
});

/** How many figures there are of each kind: numbers, and reasons by word. */
function tally(facts: readonly DisplayedFact[]): string {
  const kinds = Map.groupBy(facts, ({ missing }) => missing ?? 'number');
  return [...kinds].map(([kind, of]) => `${of.length.toLocaleString('en-US')} ${kind}`).join(', ');
}

/** Every figure of a kind of place, in the columns that the file read has. */
function ofPlaces(scope: AreaScope, release: string, ids: readonly string[]): DisplayedFact[] {
  const measures = placeMeasures.filter((measure) => hasMeasure(scope, measure, release));
  return ids.flatMap((place) =>
    codesIn(place, release).flatMap((code) =>
      measures.map((measure) => shown(placeFigure(place, code, measure, release))),
    ),
  );
}

const stateIds = statesAndTerritories().map(({ id }) => id);
const annual = oewsMeasures.filter((measure) => /^annual|^employment$/.test(measure));

// Skipped, not passed, where the agencies' files are not at hand: they are not part of the project.
describe.skipIf(folder === undefined)("every figure is what the agency's own file prints", () => {
  const cells = new AgencyCells(folder ?? '');

  it.each<[string, number, () => DisplayedFact[]]>([
    ['in states, May 2025', 36_168 * 7, () => ofPlaces('state', '2025-05', stateIds)],
    ['in states, May 2024', 36_367 * 7, () => ofPlaces('state', '2024-05', stateIds)],
    ['in metropolitan areas', 103_172 * 2, () => ofPlaces('metro', '2025-05', allMetros().map(({ id }) => id))],
    [
      'by industry',
      63_800 * 7,
      () =>
        allIndustries().flatMap(({ naics }) =>
          occupationsIn(naics).flatMap((code) =>
            annual.map((measure) => shown(industryFigure(naics, code, measure))),
          ),
        ),
    ],
    [
      'by education',
      442 * 8 * 15,
      () =>
        allPlaces().flatMap(({ id }) =>
          entryEducationLevels.flatMap((level) =>
            oewsMeasures.map((measure) => shown(educationFigure(id, level, measure))),
          ),
        ),
    ],
    [
      'of prices',
      442 * 5,
      () => allPlaces().flatMap(({ id }) => parityLines.map((line) => shown(parityFigure(id, line)))),
    ],
  ])('%s', { timeout: 120_000 }, (what, count, read) => {
    const facts = read();
    const wrong = differences(facts, cells);
    console.log(`Figures ${what}: ${tally(facts)}; ${String(wrong.length)} differ.`);
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(facts).toHaveLength(count);
  });
});
