import type { HistoryBreakReason } from '../../src/domain/history/history-break.ts';
import type { Classifications } from './classifications.ts';
import { findLine, type Era } from './find-line.ts';

/** A line of a release, as `oews-national` holds it. */
export interface ReleaseLine {
  readonly code: string;
  readonly title: string;
  /** Undefined where the release has no number. */
  readonly employment: number | undefined;
}

/** A release as the history needs it. */
export interface ReleaseLines {
  readonly release: string;
  readonly era: Era;
  readonly lines: ReadonlyMap<string, ReleaseLine>;
  /** The code of each title that one line alone has, by `plainName`. */
  readonly codeByName: ReadonlyMap<string, string>;
}

/** A row of `occupation-history`. */
export interface HistoryRow {
  readonly code: string;
  readonly release: string;
  readonly link: 'same' | 'renumbered' | 'same-name' | 'none';
  readonly code_then: string;
  readonly break_after: 'no' | 'yes';
  readonly reason: HistoryBreakReason | '';
}

/** A count of workers this many times the next one is not the same occupation. */
const levelShift = 3;

/** A title without case, marks and spaces, so that editing alone makes no difference. */
export const plainName = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Follows an occupation of the newest release into each earlier one. `releases` are all releases,
 * newest first, the newest itself included.
 */
export function joinReleases(
  code: string,
  releases: readonly ReleaseLines[],
  classifications: Classifications,
): HistoryRow[] {
  const [newest, ...earlier] = releases;
  const title = newest?.lines.get(code)?.title ?? '';
  let later: HistoryRow = {
    code,
    release: newest?.release ?? '',
    link: 'same',
    code_then: code,
    break_after: 'no',
    reason: '',
  };
  let laterEra: Era = newest?.era ?? 'soc-2018';
  let laterEmployment = newest?.lines.get(code)?.employment;
  return earlier.map((release) => {
    const link = linkTo(code, title, release, classifications);
    const employment = release.lines.get(link.code_then)?.employment;
    const reason = breakBetween(link, release.era, employment, later, laterEra, laterEmployment);
    const row: HistoryRow = {
      code,
      release: release.release,
      ...link,
      break_after: reason ? 'yes' : 'no',
      reason: link.reason || reason,
    };
    [later, laterEra] = [row, release.era];
    laterEmployment = employment ?? (isJoined(row) ? laterEmployment : undefined);
    return row;
  });
}

type Link = Pick<HistoryRow, 'link' | 'code_then' | 'reason'>;

function linkTo(
  code: string,
  title: string,
  { era, lines, codeByName }: ReleaseLines,
  classifications: Classifications,
): Link {
  const found = findLine(code, era, new Set(lines.keys()), classifications);
  if (found.code !== undefined) {
    const link = found.code === code ? 'same' : 'renumbered';
    return { link, code_then: found.code, reason: '' };
  }
  const named = codeByName.get(plainName(title));
  return named === undefined
    ? { link: 'none', code_then: '', reason: found.reason }
    : { link: 'same-name', code_then: named, reason: found.reason };
}

const isJoined = ({ link }: Link): boolean => link === 'same' || link === 'renumbered';

/** Why no line may be drawn from a release to the next later one; empty when it may. */
function breakBetween(
  link: Link,
  era: Era,
  employment: number | undefined,
  later: Link,
  laterEra: Era,
  laterEmployment: number | undefined,
): HistoryBreakReason | '' {
  if (link.link === 'none') return link.reason;
  if (link.link === 'same-name') {
    const runsOn =
      later.link === 'same-name' && later.code_then === link.code_then && laterEra === era;
    return runsOn ? '' : link.reason;
  }
  if (!isJoined(later)) return 'gap';
  if (employment === undefined || laterEmployment === undefined) return '';
  const ratio = employment / laterEmployment;
  return ratio > levelShift || ratio < 1 / levelShift ? 'level-shift' : '';
}
