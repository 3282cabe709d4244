import { factCell, factFile, factFileText, type FactFile } from '../../domain/figures/fact-file.ts';
import { factFolders, type CorrectedFigure } from '../../domain/figures/fact-folders.ts';
import { parseFactId } from '../../domain/figures/fact-id.ts';
import { datasetIds } from '../../domain/figures/measures.ts';
import { allCorrectedFigures } from '../../facts/corrected-figures.ts';
import { factFiles } from '../../facts/fact-files.ts';
import { once } from '../../facts/once.ts';
import { factsIndex, replacedFile } from './facts-index.ts';
import { factsReadme } from './facts-readme.ts';

/** A file below `/api/v1/facts/`. */
export interface ServedFacts {
  readonly body: string;
  readonly type: string;
}

const csv = (body: string): ServedFacts => ({ body, type: 'text/csv; charset=utf-8' });
const json = (file: object): ServedFacts => ({
  body: JSON.stringify(file),
  type: 'application/json',
});
const markdown = (body: string): ServedFacts => ({ body, type: 'text/markdown; charset=utf-8' });

/** The paths of the files of each release, datasets in their order, the newest release first. */
const pathsByRelease = once(() => {
  const byRelease = Map.groupBy(factFiles().keys(), (path) => path.replace(/\/[^/]*$/, ''));
  const rank = (release: string) =>
    datasetIds.findIndex((dataset) => release.startsWith(`${dataset}/`));
  return [...byRelease].toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? 1 : -1));
});

/**
 * Every file below `/api/v1/facts/`, by its path there.
 * @param corrections figures that were put right after they stood here.
 */
export function servedFacts(
  corrections: readonly CorrectedFigure[] = allCorrectedFigures(),
): ReadonlyMap<string, () => ServedFacts> {
  const held = pathsByRelease().map(([release, { length }]) => ({ release, files: length }));
  const served = new Map<string, () => ServedFacts>([
    ['README.md', () => markdown(factsReadme())],
    ['index.json', () => json(factsIndex(held, corrections))],
  ]);
  for (const [release, paths] of pathsByRelease()) {
    const folders = factFolders(release, corrections);
    for (const [at, { path: folder, before, replaced }] of folders.entries()) {
      for (const path of paths) {
        const file = `${folder}${path.slice(release.length)}.csv`;
        served.set(file, () => csv(factFileText(path, fileAt(path), before)));
      }
      if (!replaced) continue;
      const next = folders[at + 1]?.before;
      served.set(`${folder}/replaced.json`, () =>
        json(replacedFile(folder, replaced, (fact) => next?.get(fact) ?? cellOf(fact))),
      );
    }
  }
  return served;
}

function fileAt(path: string): FactFile {
  const file = factFiles().get(path);
  if (file) return file;
  throw new RangeError(
    `No table of data/ has figures for ${path}. If data/corrected-figures.csv names one of them, mend its fact id.`,
  );
}

function cellOf(fact: string): string {
  const address = parseFactId(fact);
  return factCell(fileAt(factFile(address)), address);
}
