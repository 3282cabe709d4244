import { describe, expect, test } from 'vitest';
import { checkHistory, checkRevision } from '../../pipeline/history/check-history.ts';
import { classify, type Crosswalks } from '../../pipeline/history/classifications.ts';
import { findLine, type Era } from '../../pipeline/history/find-line.ts';
import {
  joinReleases,
  plainName,
  type HistoryRow,
  type ReleaseLines,
} from '../../pipeline/history/join-releases.ts';

const hybrid = (
  oews2019: string,
  soc2018: string,
  oews2018: string,
  soc2010: string,
): Crosswalks['hybrid'][number] => ({ oews2019, soc2018, oews2018, soc2010 });

const alone = (soc: string) => ({ soc, oews: soc });

/** A little world: each occupation met one kind of change. */
const classifications = classify({
  socToOews: [
    alone('13-2011'),
    alone('15-1251'),
    alone('15-1252'),
    alone('29-1141'),
    alone('43-3021'),
    alone('51-9161'),
    alone('25-3031'),
    alone('11-3012'),
    alone('11-3013'),
    { soc: '21-1011', oews: '21-1018' },
    { soc: '21-1014', oews: '21-1018' },
  ],
  hybrid: [
    hybrid('13-2011', '13-2011', '13-2011', '13-2011'),
    hybrid('15-1251', '15-1251', '15-1131', '15-1131'),
    hybrid('15-1256', '15-1252', '15-1132', '15-1132'),
    hybrid('15-1256', '15-1253', '15-1132', '15-1132'),
    hybrid('15-1256', '15-1252', '15-1133', '15-1133'),
    hybrid('29-1141', '29-1141', '29-1141', '29-1141'),
    hybrid('43-3021', '43-3021', '43-3021', '43-3021'),
    hybrid('51-9161', '51-9161', '51-4011', '51-4011'),
    hybrid('51-9199', '51-9199', '51-9199', '51-9199'),
    hybrid('25-3031', '25-3031', '25-3098', '25-3099'),
    hybrid('25-3097', '25-3099', '25-3097', '25-3099'),
    hybrid('11-3010', '11-3012', '11-3011', '11-3011'),
    hybrid('11-3010', '11-3013', '11-3011', '11-3011'),
    hybrid('21-1018', '21-1011', '21-1018', '21-1011'),
    hybrid('21-1018', '21-1014', '21-1018', '21-1014'),
  ],
  soc: [{ soc2010: '51-9199', soc2018: '51-9161' }],
  changes2010: [
    ['15-1021', ['15-1131']],
    ['29-1111', ['29-1141', '29-1171']],
    ['43-3022', ['43-3021']],
    ['43-3023', ['43-3021']],
  ],
});

describe('the line of an older release that counts the same people', () => {
  test.for([
    ['a code that never changed', '13-2011', 'soc-2018', '13-2011'],
    ['a code that never changed', '13-2011', 'soc-2010-2018', '13-2011'],
    ['a code that never changed', '13-2011', 'soc-2010', '13-2011'],
    ['a code that never changed', '13-2011', 'soc-2000-2010', '13-2011'],
    ['a code that never changed', '13-2011', 'soc-2000', '13-2011'],
    ['a renumbered code', '15-1251', 'soc-2010', '15-1131'],
    ['a code renumbered twice', '15-1251', 'soc-2000', '15-1021'],
    ['a combined line that was combined then', '21-1018', 'soc-2010', '21-1018'],
    ['an occupation OEWS alone told apart', '25-3031', 'soc-2010', '25-3098'],
  ] as const)('%s: %s in %s is %s', ([, code, era, then]) => {
    expect(findLine(code, era, new Set([then]), classifications)).toEqual({ code: then });
  });

  test.for([
    ['another list', '13-2011', 'oes', ['13-2011'], 'older-list'],
    ['no line', '13-2011', 'soc-2018', [], 'no-row'],
    ['no line', '13-2011', 'soc-2000', ['15-1021'], 'no-row'],
    ['one of two that were one', '11-3012', 'soc-2010', ['11-3011'], 'split'],
    ['nurses, who counted practitioners', '29-1141', 'soc-2000', ['29-1111'], 'split'],
    ['nurses in the mixed years', '29-1141', 'soc-2000-2010', ['29-1141'], 'split'],
    ['combined in the hybrid', '11-3012', 'soc-2010-2018', ['11-3010'], 'combined'],
    ['two that moved and split', '15-1252', 'soc-2010', ['15-1132', '15-1133'], 'redrawn'],
    ['a small part moved in', '51-9161', 'soc-2010', ['51-4011'], 'redrawn'],
    ['two lines that are one now', '21-1018', 'soc-2010', ['21-1011', '21-1014'], 'merged'],
    ['two codes that are one now', '43-3021', 'soc-2000', ['43-3022', '43-3023'], 'merged'],
  ] as const)('%s: %s in %s has none', ([, code, era, published, reason]) => {
    expect(findLine(code, era, new Set(published), classifications)).toEqual({ reason });
  });
});

type Line = readonly [code: string, title: string, employment?: number];

function release(name: string, era: Era, ...lines: readonly Line[]): ReleaseLines {
  return {
    release: name,
    era,
    lines: new Map(
      lines.map(([code, title, employment]) => [code, { code, title, employment }] as const),
    ),
    codeByName: new Map(lines.map(([code, title]) => [plainName(title), code] as const)),
  };
}

const follow = (code: string, ...releases: readonly ReleaseLines[]): HistoryRow[] =>
  joinReleases(code, releases, classifications);

const shown = ({ release, link, code_then, break_after, reason }: HistoryRow) =>
  [release, link, code_then, break_after, reason].join(' ');

describe('an occupation followed back', () => {
  test('a code that never changed is one line from the newest release to 1999', () => {
    const accountants: Line = ['13-2011', 'Accountants and Auditors', 1000];
    const rows = follow(
      '13-2011',
      release('2025-05', 'soc-2018', accountants),
      release('2019-05', 'soc-2010-2018', accountants),
      release('2012-05', 'soc-2010', accountants),
      release('2010-05', 'soc-2000-2010', accountants),
      release('1999', 'soc-2000', accountants),
    );
    expect(rows.map(shown)).toEqual([
      '2019-05 same 13-2011 no ',
      '2012-05 same 13-2011 no ',
      '2010-05 same 13-2011 no ',
      '1999 same 13-2011 no ',
    ]);
  });

  test('a like-named line of a wider meaning stands apart, and runs on within itself', () => {
    const rows = follow(
      '29-1141',
      release('2012-05', 'soc-2018', ['29-1141', 'Registered Nurses', 2600]),
      release('2011-05', 'soc-2000-2010', ['29-1111', 'Registered Nurses*', 2700]),
      release('2010-05', 'soc-2000-2010', ['29-1111', 'Registered Nurses*', 2650]),
      release('2009-05', 'soc-2000', ['29-1111', 'Registered nurses', 2600]),
      release('1998', 'oes', ['32502', 'Registered Nurses', 2000]),
    );
    expect(rows.map(shown)).toEqual([
      '2011-05 same-name 29-1111 yes split',
      '2010-05 same-name 29-1111 no split',
      '2009-05 same-name 29-1111 yes split',
      '1998 same-name 32502 yes older-list',
    ]);
  });

  test('a release without a line breaks the line on both sides', () => {
    const rows = follow(
      '13-2011',
      release('2025-05', 'soc-2018', ['13-2011', 'Accountants', 10]),
      release('2024-05', 'soc-2018', ['15-1251', 'Computer Programmers', 10]),
      release('2023-05', 'soc-2018', ['13-2011', 'Accountants', 10]),
    );
    expect(rows.map(shown)).toEqual(['2024-05 none  yes no-row', '2023-05 same 13-2011 yes gap']);
  });

  test('a combined release in between breaks the line, with its own reason', () => {
    const rows = follow(
      '11-3012',
      release('2025-05', 'soc-2018', ['11-3012', 'Administrative Services Managers', 10]),
      release('2020-05', 'soc-2010-2018', [
        '11-3010',
        'Administrative and Facilities Managers',
        20,
      ]),
      release('2018-05', 'soc-2010', ['11-3011', 'Administrative Services Managers', 20]),
    );
    expect(rows.map(shown)).toEqual([
      '2020-05 none  yes combined',
      '2018-05 same-name 11-3011 yes split',
    ]);
  });

  test.for([
    [31, 'yes level-shift'],
    [30, 'no '],
    [4, 'no '],
    [3, 'yes level-shift'],
  ] as const)('%i workers before 10 give "%s"', ([workers, expected]) => {
    const rows = follow(
      '13-2011',
      release('2025-05', 'soc-2018', ['13-2011', 'Accountants', 10]),
      release('2024-05', 'soc-2018', ['13-2011', 'Accountants', workers]),
    );
    expect(rows.map(shown)).toEqual([`2024-05 same 13-2011 ${expected}`]);
  });

  test('a count that is not published breaks nothing, and the next one is held against the last known', () => {
    const rows = follow(
      '13-2011',
      release('2025-05', 'soc-2018', ['13-2011', 'Accountants', 10]),
      release('2024-05', 'soc-2018', ['13-2011', 'Accountants']),
      release('2023-05', 'soc-2018', ['13-2011', 'Accountants', 90]),
    );
    expect(rows.map(shown)).toEqual([
      '2024-05 same 13-2011 no ',
      '2023-05 same 13-2011 yes level-shift',
    ]);
  });
});

describe('the checks of the links', () => {
  const row: HistoryRow = {
    code: '29-1141',
    release: '2010-05',
    link: 'renumbered',
    code_then: '29-1111',
    break_after: 'no',
    reason: '',
  };

  test('a link to a code without a line is stopped', () => {
    expect(() => {
      checkHistory([row], [release('2010-05', 'soc-2000-2010')]);
    }).toThrow(
      'oews-national 2010-05, column code: 29-1141 is linked to 29-1111, which has no line. Mend the rule in pipeline/history.',
    );
  });

  test('a join with a line that mixes two classifications is stopped', () => {
    const mixed = release('2010-05', 'soc-2000-2010', ['29-1111', 'Registered Nurses*']);
    expect(() => {
      checkHistory([row], [mixed]);
    }).toThrow(
      '29-1141 is joined to 29-1111 "Registered Nurses*", which mixes two classifications.',
    );
    expect(() => {
      checkHistory([{ ...row, link: 'same-name' }], [mixed]);
    }).not.toThrow();
  });

  test('a declared change to a code that SOC 2010 has not is stopped', () => {
    expect(() => {
      checkRevision([['29-1111', ['29-1141', '29-9999']]], new Set(['29-1141']));
    }).toThrow(
      'pipeline/history/soc-2000-to-2010.ts: 29-1111 is declared to have become 29-9999, which is no code of SOC 2010.',
    );
  });
});
