import type { ApiSource } from '../../api-schemas/api-file.ts';
import type { FactsFile, ReplacedFile } from '../../api-schemas/facts.ts';
import type { DatasetRecord } from '../../domain/figures/dataset-record.ts';
import { datasets } from '../../domain/figures/datasets.ts';
import {
  factFolders,
  type CorrectedFigure,
  type FactFolder,
} from '../../domain/figures/fact-folders.ts';
import { measures, type Dataset } from '../../domain/figures/measures.ts';
import { routes } from '../../domain/site/links.ts';
import { releasesOf } from '../../facts/held-releases.ts';
import { sourceInTable } from '../../facts/sources.ts';
import { addressesIn, apiFrame, apiSource } from './api-file.ts';

/** A release with files of facts. */
export interface ReleaseOfFacts {
  /** Dataset and release: `oews/2025-05`. */
  readonly release: string;
  readonly files: number;
}

/** The list of the folders of facts: which holds now, and what it took the place of. */
export function factsIndex(
  held: readonly ReleaseOfFacts[],
  corrections: readonly CorrectedFigure[],
): FactsFile {
  const file = 'facts/index';
  const releases = held.map(({ release, files }) => {
    const folders = factFolders(release, corrections);
    return {
      release,
      label: labelOf(release),
      folder: `${folders.at(-1)?.path ?? release}/`,
      files,
      replaced: folders.flatMap((folder) => replacedFolder(file, folder)),
      sources: sourcesOf(release).map(({ table, id }) => ({ table, source: id })),
    };
  });
  const ids = new Set(releases.flatMap(({ sources }) => sources.map(({ source }) => source)));
  return {
    ...frame('facts', file, [...ids].map(apiSource)),
    data: { readme: 'README.md', releases, measures: everyMeasure() },
  };
}

const frame = <Kind extends 'facts' | 'replaced'>(
  kind: Kind,
  file: string,
  sources: readonly ApiSource[],
) => ({ ...apiFrame(kind, file, routes.data('api'), []), sources: [...sources] });

function replacedFolder(
  file: string,
  { path, replaced }: FactFolder,
): FactsFile['data']['releases'][number]['replaced'] {
  if (!replaced) return [];
  const api = addressesIn(file)(routes.api(`facts/${path}/replaced`));
  return [{ folder: `${path}/`, on: replaced.on, by: `${replaced.by}/`, api }];
}

/**
 * What took the place of a folder.
 * @param path the folder, below `/api/v1/facts/`.
 * @param after what stands of a fact in the folder that took it, by fact id.
 */
export function replacedFile(
  path: string,
  { on, by, corrected }: NonNullable<FactFolder['replaced']>,
  after: (factId: string) => string,
): ReplacedFile {
  const [dataset, release] = path.split('_')[0]?.split('/') as [Dataset, string];
  const sources = sourcesOf(`${dataset}/${release}`).map(({ id }) => apiSource(id));
  return {
    ...frame('replaced', `facts/${path}/replaced`, sources),
    data: {
      folder: `${path}/`,
      by: `${by}/`,
      on,
      corrected: corrected.map(({ factId, before, reason }) => ({
        fact: factId,
        before: before || 'not-in-our-copy',
        after: after(factId) || 'not-in-our-copy',
        reason,
      })),
    },
  };
}

const recordOf = (dataset: Dataset): DatasetRecord => datasets[dataset];

/** The source file of each table of a release. */
function sourcesOf(name: string): readonly { readonly table: string; readonly id: string }[] {
  const [dataset, release] = name.split('/') as [Dataset, string];
  return Object.entries(recordOf(dataset).tables).flatMap(([table, record]) => {
    const hasFiles = record.path.includes('{release}');
    if (hasFiles && !releasesOf(record).includes(release)) return [];
    const source = sourceInTable(dataset, record, release);
    return source ? [{ table, id: source.id }] : [];
  });
}

function labelOf(name: string): string {
  const [dataset, release] = name.split('/') as [Dataset, string];
  const inWords = recordOf(dataset).period?.(release);
  if (inWords !== undefined) return inWords;
  const [first] = sourcesOf(name);
  return first ? apiSource(first.id).releaseLabel : release;
}

const everyMeasure = (): FactsFile['data']['measures'] =>
  Object.entries(measures).flatMap(([dataset, ofDataset]) =>
    Object.entries(ofDataset).map(([measure, { unit, words }]) => ({
      dataset: dataset as Dataset,
      measure,
      unit,
      means: words,
    })),
  );
