import type { HistoryBreakReason } from '../history/history-break.ts';

/** An occupation as a release lists it. */
export interface ListedCode {
  readonly code: string;
  readonly title: string;
}

/** How an occupation of the newest release is found in another one. */
export interface CodeThen {
  readonly code: string;
  readonly link: 'same' | 'renumbered' | 'same-name' | 'none';
  readonly breakAfter: boolean;
  readonly reason: HistoryBreakReason | '';
}

/** An occupation of the newest release, as two older releases list it. */
export interface FollowedCode {
  readonly name: string;
  readonly earlier: CodeThen;
  readonly later: CodeThen;
}

/** What happened to the list of occupations between two releases. */
export interface CodeChanges {
  /** Same occupation, another code. */
  readonly renumbered: readonly {
    readonly name: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Same code, another title: it may be another job. */
  readonly retitled: readonly {
    readonly code: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Occupations of today that got a line of their own, by what they were before. */
  readonly split: readonly string[];
  readonly merged: readonly string[];
  readonly redrawn: readonly string[];
  /** Occupations of today that had a line and are counted only together with others. */
  readonly combined: readonly string[];
  /** Occupations of today that were counted together with others and have a line again. */
  readonly separated: readonly string[];
  /** Same code and title, yet the count jumps too far to be the same job. */
  readonly shifted: readonly string[];
  readonly gone: readonly ListedCode[];
  readonly added: readonly ListedCode[];
}

/** Words of a title, without capitals and marks: two releases may set one title differently. */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

/** Same code and same title in both: within one classification, the same occupation. */
export function listedInBoth(
  earlier: readonly ListedCode[],
  later: readonly ListedCode[],
): readonly string[] {
  const titles = new Map(earlier.map(({ code, title }) => [code, plainTitle(title)]));
  return later
    .filter(({ code, title }) => titles.get(code) === plainTitle(title))
    .map(({ code }) => code);
}

const isFollowed = ({ link }: CodeThen): boolean => link === 'same' || link === 'renumbered';

/** Names of the occupations that were lost for a reason before and are followed after. */
function cameFrom(followed: readonly FollowedCode[], reason: HistoryBreakReason): string[] {
  return followed
    .filter(({ earlier, later }) => {
      return !isFollowed(earlier) && earlier.reason === reason && isFollowed(later);
    })
    .map(({ name }) => name);
}

/** Compares the detailed lines of two releases; `followed` says where today's are in them. */
export function codeChanges(
  earlier: readonly ListedCode[],
  later: readonly ListedCode[],
  followed: readonly FollowedCode[],
): CodeChanges {
  const before = new Map(earlier.map((line) => [line.code, line.title]));
  const after = new Set(later.map(({ code }) => code));
  return {
    renumbered: followed
      .filter((line) => isFollowed(line.earlier) && isFollowed(line.later))
      .filter((line) => line.earlier.code !== line.later.code && !line.earlier.breakAfter)
      .map(({ name, ...line }) => ({ name, from: line.earlier.code, to: line.later.code })),
    retitled: later.flatMap(({ code, title }) => {
      const from = before.get(code);
      if (from === undefined || plainTitle(from) === plainTitle(title)) return [];
      return [{ code, from, to: title }];
    }),
    split: cameFrom(followed, 'split'),
    merged: cameFrom(followed, 'merged'),
    redrawn: cameFrom(followed, 'redrawn'),
    separated: cameFrom(followed, 'combined'),
    combined: followed
      .filter((line) => isFollowed(line.earlier) && line.later.reason === 'combined')
      .map(({ name }) => name),
    shifted: followed
      .filter((line) => line.earlier.reason === 'level-shift')
      .map(({ name }) => name),
    gone: earlier.filter(({ code }) => !after.has(code)),
    added: later.filter(({ code }) => !before.has(code)),
  };
}
