import { describe, expect, test } from 'vitest';
import { historyLinksOf, type HistoryLink } from '../../src/facts/occupation-history.ts';
import { detailedOccupations, oewsRow } from '../../src/facts/oews.ts';

const runOf = ({ link, code_then, reason, break_after }: HistoryLink) =>
  [link, code_then, reason, break_after === 'yes' ? '|' : ''].filter(Boolean).join(' ');

/** The links of an occupation, oldest first, releases with the same one drawn together. */
function runsOf(code: string): string[] {
  const runs: string[] = [];
  let last = '';
  for (const link of historyLinksOf(code)) {
    const run = runOf(link);
    if (run !== last) runs.push(`${link.release} ${run}`);
    last = run;
  }
  return runs;
}

const olderList = (code: string) => [
  `1997 same-name ${code} older-list`,
  `1998 same-name ${code} older-list |`,
];

/** Checked by hand against the crosswalks and the lines of the releases. `|` marks a break. */
describe('occupations followed through the years', () => {
  test.for([
    [
      'registered nurses, who counted nurse practitioners before 2012',
      '29-1141',
      [
        ...olderList('32502'),
        '1999 same-name 29-1111 split',
        '2009-05 same-name 29-1111 split |',
        '2010-05 same-name 29-1111 split',
        '2011-05 same-name 29-1111 split |',
        '2012-05 same 29-1141',
      ],
    ],
    [
      'software developers, who were two lines and then one with testers',
      '15-1252',
      ['1997 none older-list |', '1999 none redrawn |', '2019-05 none combined |', '2021-05 same 15-1252'],
    ],
    ['elementary school teachers', '25-2021', ['1997 none older-list |', '1999 same 25-2021']],
    ['social and human service assistants', '21-1093', ['1997 none older-list |', '1999 same 21-1093']],
    [
      'electricians, who counted solar installers before 2012',
      '47-2111',
      [
        ...olderList('87202'),
        '1999 same-name 47-2111 split',
        '2009-05 same-name 47-2111 split |',
        '2010-05 same-name 47-2111 split',
        '2011-05 same-name 47-2111 split |',
        '2012-05 same 47-2111',
      ],
    ],
    ['accountants and auditors', '13-2011', [...olderList('21114'), '1999 same 13-2011']],
    [
      'counselors whom OEWS combined in 2017',
      '21-1018',
      ['1997 none older-list |', '1999 none merged |', '2017-05 same 21-1018'],
    ],
    [
      'special education teachers, kindergarten and elementary',
      '25-2052',
      ['1997 none older-list |', '1999 none split |', '2012-05 same 25-2052'],
    ],
    [
      'administrative services managers, who counted facilities managers',
      '11-3012',
      [
        ...olderList('13014'),
        '1999 same-name 11-3011 split',
        '2009-05 same-name 11-3011 split |',
        '2010-05 same-name 11-3011 split',
        '2011-05 same-name 11-3011 split |',
        '2012-05 same-name 11-3011 split',
        '2018-05 same-name 11-3011 split |',
        '2019-05 none combined |',
        '2021-05 same 11-3012',
      ],
    ],
    [
      'computer programmers, renumbered twice',
      '15-1251',
      [
        ...olderList('25105'),
        '1999 renumbered 15-1021',
        '2010-05 renumbered 15-1131',
        '2019-05 same 15-1251',
      ],
    ],
    [
      'prosthodontists, without a line in 2022',
      '29-1024',
      [
        '1997 none older-list |',
        '1999 none no-row |',
        '2004-05 same 29-1024',
        '2021-05 same 29-1024 gap |',
        '2022-05 none no-row |',
        '2023-05 same 29-1024',
      ],
    ],
  ] as const)('%s', ([, code, expected]) => {
    expect(runsOf(code)).toEqual(expected);
  });

  test('every link leads to a line of its release', () => {
    const dangling = detailedOccupations()
      .flatMap(({ code }) => historyLinksOf(code))
      .filter((link) => link.link !== 'none' && !oewsRow(link.code_then, link.release));
    expect(detailedOccupations()).toHaveLength(830);
    expect(dangling).toEqual([]);
  });
});
