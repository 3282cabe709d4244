import { describe, expect, test } from 'vitest';
import { figureCell } from '../../src/domain/figures/figure-cell.ts';
import { isPresent, type Figure } from '../../src/domain/figures/figure.ts';
import { PlacePay, type PlacePayFile } from '../../src/domain/places/place-pay-file.ts';
import { detailedOccupations } from '../../src/facts/oews.ts';
import { placeFigure } from '../../src/facts/oews-places.ts';
import { pickedPlaces, placePayFile } from '../../src/page-models/place-files.ts';
import { differences } from '../support/checks/same-as-published.ts';
import type { DisplayedFact } from '../support/displayed-facts.ts';
import { DataCells } from '../support/independent/data-cells.ts';

const data = new DataCells();
const codes = detailedOccupations().map(({ code }) => code);
const measures = ['annual-median', 'hourly-median', 'employment'] as const;

const shown = (figure: Figure): DisplayedFact => ({
  path: 'The file',
  fact: figure.id,
  ...(isPresent(figure) ? { value: String(figure.value) } : { missing: figure.missing }),
});

const kinds = Map.groupBy(pickedPlaces(), ({ kind }) => kind);

describe('what a browser shows of a place', { timeout: 120_000 }, () => {
  test.each([...kinds])('of every %s has the true reason for each figure it lacks', (_, places) => {
    const wrong = places.flatMap((place) => {
      const pay = new PlacePay(JSON.parse(JSON.stringify(placePayFile(place))) as PlacePayFile);
      const facts = codes.flatMap((code) => measures.map((measure) => shown(pay.figure(code, measure))));
      return differences(facts, data);
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test.each(['TX', 'PR', 'M19100', 'M41940'])(
    'of %s is what the build shows of it, reasons too',
    (id) => {
      const [place] = pickedPlaces().filter((one) => one.id === id);
      if (!place) throw new Error(`There is no place ${id}.`);
      const pay = new PlacePay(placePayFile(place));
      for (const code of codes) {
        for (const measure of measures) {
          expect(figureCell(pay.figure(code, measure))).toBe(figureCell(placeFigure(id, code, measure)));
        }
      }
    },
  );
});
