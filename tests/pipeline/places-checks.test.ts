import { describe, expect, it } from 'vitest';
import { checkAreaTables } from '../../pipeline/oews-places/checks-out.ts';
import { compareEducation } from '../../pipeline/oews-places/compare-education.ts';
import { noteCollapsed } from '../../pipeline/oews-places/note-collapsed.ts';
import { fullerFormIn } from '../../pipeline/read/either-form.ts';
import { metroReleases } from '../../pipeline/oews-places/area-files.ts';
import type { ShapedTable, SourceFolder } from '../../pipeline/source.ts';
import { oewsState } from '../../src/facts/tables/places.ts';
import { smallNation } from '../support/pipeline/small-nation.ts';

const releases = ['2024-05', '2025-05'];
const soFar = () => smallNation([], releases);

/** A state table whose one row each has this median and this many employees. */
const tableOf = (
  release: string,
  rows: readonly { readonly place: string; readonly median?: string; readonly jobs?: string }[],
): ShapedTable => ({
  table: oewsState,
  release,
  rows: rows.map(({ place, median = '120000', jobs = '10' }) => ({
    place,
    code: '15-1252',
    employment: jobs,
    annual_median: median,
  })),
  sources: [],
});

describe('checks on figures of places', () => {
  it('accept figures of the size of the nation and of the release before', () => {
    const tables = releases.map((release) => tableOf(release, [{ place: 'TX' }, { place: 'CA' }]));
    expect(() => {
      checkAreaTables(tables, soFar());
    }).not.toThrow();
  });

  it('stop when pay as a whole is far from the nation', () => {
    const table = tableOf('2025-05', [
      { place: 'TX', median: '150000' },
      { place: 'CA', median: '160000' },
    ]);
    expect(() => {
      checkAreaTables([table], soFar());
    }).toThrow('In the middle the figures are 1.33 times those of the nation.');
  });

  it('stop when pay as a whole leaps from one release to the next', () => {
    const tables = [
      tableOf('2024-05', [{ place: 'TX', median: '104000' }]),
      tableOf('2025-05', [{ place: 'TX', median: '130000' }]),
    ];
    expect(() => {
      checkAreaTables(tables, soFar());
    }).toThrow('In the middle the figures are 1.25 times those of 2024-05.');
  });

  it('do not count territories among the states', () => {
    const table = tableOf('2025-05', [
      { place: 'TX', jobs: '1000' },
      { place: 'PR', jobs: '500' },
    ]);
    expect(() => {
      checkAreaTables([table], soFar());
    }).not.toThrow();
  });

  it.each([
    ['2025-05', '1010', true],
    ['2025-05', '1020', false],
    ['2024-05', '1014', true],
    ['2024-05', '1020', false],
  ])(
    'of %s allow %s employees in a state where the nation has 1,000: %s',
    (release, jobs, fine) => {
      const check = () => {
        checkAreaTables([tableOf(release, [{ place: 'TX', jobs }])], soFar());
      };
      if (fine) expect(check).not.toThrow();
      else expect(check).toThrow('more than the 1,000 of the nation');
    },
  );
});

describe('pay that rests on a handful of answers', () => {
  const withRange = (range: readonly string[]): ShapedTable => {
    const points = ['p10', 'p25', 'median', 'p75', 'p90'];
    const figures = Object.fromEntries(
      points.map((point, at) => [`annual_${point}`, range[at] ?? '']),
    );
    return {
      table: oewsState,
      release: '2025-05',
      rows: [{ place: 'DC', code: '53-2021', ...figures }],
      sources: [],
    };
  };

  it('is named by place and occupation', () => {
    expect(noteCollapsed(withRange(['47760', '47760', '47760', '174860', '196310']))).toEqual([
      'Employment and wages by occupation, states and territories, 2025-05: 1 rows have two equal percentiles beside one that is more than three times off, which a handful of answers makes: DC 53-2021.',
    ]);
  });

  it('is not named where equal percentiles have near neighbors, or nothing is published', () => {
    expect(noteCollapsed(withRange(['29120', '29120', '36000', '44000', '44000']))).toEqual([]);
    expect(noteCollapsed(withRange(Array.from({ length: 5 }, () => 'not-published')))).toEqual([]);
  });
});

describe('levels of education beside those of the projections', () => {
  const header = [
    'OEWS May 2025 Code',
    'OEWS May 2025 Title',
    'Typical entry-level educational requirement',
  ];
  const sheetOf = (levels: Readonly<Record<string, string>>) => ({
    file: 'education.xlsx',
    name: 'educ_list',
    rows: [header, ...Object.entries(levels).map(([code, level]) => [code, 'A title', level])],
  });
  const detailed = [{ code: '15-1252', title: 'Software Developers' }];

  it('are named where they differ, and where one of the two does not list the occupation', () => {
    const projected = [{ code: '15-1252', entry_education: 'masters' }];
    const compare = (levels: Readonly<Record<string, string>>, mayDiffer?: number) => () =>
      compareEducation(sheetOf(levels), projected, detailed, mayDiffer);
    expect(compare({ '15-1252': "Bachelor's degree" }, 1)()).toEqual([
      '1 of 1 occupations have another level of education in the OEWS estimates by education than in the projections: 15-1252 Software Developers (bachelors, projections masters).',
    ]);
    expect(compare({ '99-9999': "Bachelor's degree" }, 1)()).toEqual([
      expect.stringContaining('(not listed, projections masters)'),
    ]);
    expect(compare({ '15-1252': "Master's degree" })()).toEqual([
      'The levels of education are those of the projections, for every occupation.',
    ]);
  });

  it('stop the pipeline where more differ than are known to', () => {
    const projected = [{ code: '15-1252', entry_education: 'masters' }];
    expect(() =>
      compareEducation(sheetOf({ '15-1252': "Bachelor's degree" }), projected, detailed),
    ).toThrow(
      'education.xlsx, sheet "educ_list", column typical entry-level educational requirement: 1 of 1 occupations have another level of education than in the projections, such as 15-1252 Software Developers (bachelors, projections masters). Make sure',
    );
  });
});

describe('the form of a file of places', () => {
  const [release] = metroReleases;
  const holding = (...held: readonly string[]): SourceFolder => ({
    has: ({ file }) => Promise.resolve(held.includes(file)),
    read: () => Promise.reject(new Error('Nothing is read here.')),
  });

  it("is the agency's own where the folder holds it, because it says more, and else the copy", async () => {
    if (!release) throw new Error('There is no release.');
    const [agency, copy] = [release.agency.file.file, release.copy.file.file];
    const formOf = async (...held: readonly string[]) =>
      (await fullerFormIn(holding(...held), release)).file.file;
    expect(await formOf(agency, copy)).toBe(agency);
    expect(await formOf(copy)).toBe(copy);
    expect(await formOf()).toBe(agency);
  });
});
