import { figureCell, figureOfCell, type FigureCell } from '../figures/figure-cell.ts';
import type { Figure } from '../figures/figure.ts';
import { interests } from '../schooling/interests.ts';
import { licenseKinds } from '../schooling/license.ts';
import { entryEducationLevels } from '../schooling/preparation.ts';
import { career } from '../site/addresses.ts';
import { contextItemIds, type ContextItemId } from '../work-context/context-items.ts';
import type { FinderOccupation } from './finder-occupation.ts';

/** The releases that the figures of the file are of. */
export interface FinderEditions {
  readonly openings: string;
  readonly growth: string;
  readonly day: string;
}

/**
 * Every occupation as the finder fetches it: one list a field, all in the same order, which packs
 * better than a record an occupation. Words of a fixed set stand by their position in it, -1 for none.
 */
export interface FinderFile {
  readonly editions: FinderEditions;
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly slug: readonly string[];
  readonly isResidual: readonly number[];
  readonly education: readonly number[];
  readonly experience: readonly string[];
  readonly training: readonly string[];
  /** The two strongest by their positions: `3 1`. */
  readonly interests: readonly string[];
  readonly license: readonly number[];
  /** '' where no source says, and where a line that matters more stands in its place. */
  readonly hard: readonly string[];
  readonly openings: readonly FigureCell[];
  readonly growth: readonly FigureCell[];
  /** One list a work-context item, in their order. */
  readonly day: readonly (readonly FigureCell[])[];
}

/** Writes the occupations of `editions`. */
export function writeFinderFile(
  rows: readonly FinderOccupation[],
  editions: FinderEditions,
): FinderFile {
  return {
    editions,
    code: rows.map(({ code }) => code),
    name: rows.map(({ name }) => name),
    slug: rows.map(({ href }) => href.split('/').at(-2) ?? ''),
    isResidual: rows.map(({ isResidual }) => Number(isResidual)),
    education: rows.map(({ education }) =>
      education ? entryEducationLevels.indexOf(education) : -1,
    ),
    experience: rows.map(({ experience }) => experience),
    training: rows.map(({ training }) => training),
    interests: rows.map((row) => row.interests.map((each) => interests.indexOf(each)).join(' ')),
    license: rows.map(({ license }) => licenseKinds.indexOf(license)),
    hard: rows.map(({ hard }) => hard ?? ''),
    openings: rows.map(({ openings }) => figureCell(openings)),
    growth: rows.map(({ growth }) => figureCell(growth)),
    day: contextItemIds.map((item) => rows.map(({ day }) => figureCell(day(item)))),
  };
}

/** The occupations of the file, in its order; their sentences come apart. */
export function readFinderFile(file: FinderFile): readonly FinderOccupation[] {
  return file.code.map((code, at): FinderOccupation => {
    const address = { place: 'US', code } as const;
    const projected = (measure: 'openings' | 'growth') =>
      figureOfCell(
        {
          ...address,
          dataset: 'ep',
          release: file.editions[measure],
          measure: measure === 'growth' ? 'change-percent' : measure,
        },
        file[measure][at],
      );
    return {
      code,
      name: file.name[at] ?? '',
      href: career(file.slug[at] ?? ''),
      isResidual: file.isResidual[at] === 1,
      education: entryEducationLevels[file.education[at] ?? -1],
      experience: file.experience[at] ?? '',
      training: file.training[at] ?? '',
      interests: (file.interests[at] ?? '')
        .split(' ')
        .flatMap((index) => (index === '' ? [] : (interests[Number(index)] ?? []))),
      license: licenseKinds[file.license[at] ?? -1] ?? 'unknown',
      hard: file.hard[at] === '' ? undefined : file.hard[at],
      openings: projected('openings'),
      growth: projected('growth'),
      day: keptPer((item) =>
        figureOfCell(
          { ...address, dataset: 'context', release: file.editions.day, measure: item },
          file.day[contextItemIds.indexOf(item)]?.[at],
          'not-in-our-copy',
        ),
      ),
    };
  });
}

/** A figure of each item, made when it is first asked for: most wishes look at few of them. */
function keptPer(make: (item: ContextItemId) => Figure): (item: ContextItemId) => Figure {
  const made = new Map<ContextItemId, Figure>();
  return (item) => {
    const figure = made.get(item) ?? make(item);
    made.set(item, figure);
    return figure;
  };
}
