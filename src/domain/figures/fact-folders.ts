/** A figure that was put right after this site had published it. */
export interface CorrectedFigure {
  readonly factId: string;
  /** The day from which the site has the right one. */
  readonly correctedOn: string;
  /** What the site said until then, as a cell of a fact file has it. */
  readonly before: string;
  readonly reason: string;
}

/** A folder of fact files: a release as the site had it up to a day. */
export interface FactFolder {
  /** Below `/api/v1/facts/`: `oews/2025-05`, or `oews/2025-05_2027-02-14` from a correction on. */
  readonly path: string;
  /** The first day of this folder; undefined for that of the release as it first came. */
  readonly since?: string;
  /** What took its place, and when; undefined for the folder that holds now. */
  readonly replaced?: {
    readonly by: string;
    readonly on: string;
    /** The figures that differ between the two. */
    readonly corrected: readonly CorrectedFigure[];
  };
  /** What stood in this folder in place of what the site says now, by fact id. */
  readonly before: ReadonlyMap<string, string>;
}

/**
 * The folders of a release, oldest first: the release as it first came, and one for each day on
 * which figures of it were put right. The last one holds what the site says now.
 * @param release dataset and release, `oews/2025-05`.
 */
export function factFolders(
  release: string,
  corrections: readonly CorrectedFigure[],
): readonly FactFolder[] {
  const ours = corrections
    .filter(({ factId }) => factId.startsWith(`${release}/`))
    .sort((a, b) => (a.correctedOn < b.correctedOn ? -1 : 1));
  const days = [...new Set(ours.map(({ correctedOn }) => correctedOn))];
  const pathFrom = (day?: string) => (day === undefined ? release : `${release}_${day}`);
  return [undefined, ...days].map((since, at) => {
    const on = days[at];
    const later = ours.filter(({ correctedOn }) => since === undefined || correctedOn > since);
    return {
      path: pathFrom(since),
      ...(since === undefined ? {} : { since }),
      ...(on === undefined
        ? {}
        : {
            replaced: {
              by: pathFrom(on),
              on,
              corrected: ours.filter(({ correctedOn }) => correctedOn === on),
            },
          }),
      // A figure that was put right twice had here what it had before the first of the two.
      before: new Map([...later].reverse().map(({ factId, before }) => [factId, before])),
    };
  });
}
