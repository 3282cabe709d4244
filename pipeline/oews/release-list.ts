import type { Wording } from './markers.ts';

/** An OEWS release as the pipeline knows it before reading its file. */
export interface OewsRelease {
  /** Year and month of the reference period, or the year where the file names only a year. */
  readonly release: string;
  readonly label: string;
  /** Path in the source folder. */
  readonly file: string;
  /** Name of the zip at https://www.bls.gov/oes/special-requests/. */
  readonly zip: string;
  readonly era: 'oes' | 'soc-2000' | 'soc-2000-2010' | 'soc-2010' | 'soc-2010-2018' | 'soc-2018';
  readonly method: 'sample' | 'model-based';
  /** Day of publication, where known. */
  readonly published: string | null;
  /** What a reader comparing years should know. */
  readonly note: string;
  /** The year or period the file's own heading names, where that is not `label`. */
  readonly heading?: string;
  /** The title of a total line that has no code. */
  readonly totalTitle?: string;
  /** The file says that occupations which fit nowhere else ("all other") are not available. */
  readonly residuals?: 'not-published';
  /**
   * The figures printed on group lines belong to other groups: their jobs are not those of the
   * lines below them (1998, "Computer, mathematical …": 6,933,370 against 2,012,550). Left out.
   */
  readonly groups?: 'misplaced';
  /** Markers that mean something else in this release. */
  readonly wording?: Wording;
}

const history = (zip: string) => ({ file: `bls-oews/national-history/${zip}`, zip });

const oesList =
  'Occupations follow the older OES list, whose codes and meanings differ from every later release. Figures for groups are left out: the file prints them beside the wrong groups.';
const early =
  'The file names the year and no month. Occupations that only gather what fits nowhere else have no line, so the lines add up to less than all jobs.';
const soc2000 = { era: 'soc-2000', method: 'sample', published: null } as const;
const soc2000Early = { ...soc2000, residuals: 'not-published' } as const;
const soc2010 = { era: 'soc-2010', method: 'sample', published: null } as const;
const soc2018 = { era: 'soc-2018', method: 'model-based', published: null } as const;
const panels =
  'This year has two releases, May and November: do not read the step between them as half a year of change.';
const threeYears =
  'Three years of surveys are pooled, so changes from one year to the next come out smoothed.';
const modeled =
  'Estimates come from a model of employers, a method used since May 2021: years before are not fully comparable.';

/** Every release held, oldest first. To add one, add a line: see docs/data.md. */
export const oewsReleaseList: readonly OewsRelease[] = [
  {
    release: '1997',
    label: '1997',
    ...history('oes97nat.zip'),
    era: 'oes',
    method: 'sample',
    published: null,
    totalTitle: 'Total 1997 Employment',
    groups: 'misplaced',
    wording: { employment: { '#': 'not-published' }, error: { '#': 'not-published' } },
    note: `${oesList} Annual percentiles were worked out in the file as 2,080 times the hourly ones and carry decimals.`,
  },
  {
    release: '1998',
    label: '1998',
    ...history('oes98nat.zip'),
    era: 'oes',
    method: 'sample',
    published: null,
    groups: 'misplaced',
    note: `${oesList} There is no line for all jobs.`,
  },
  {
    release: '1999',
    label: '1999',
    ...history('oes99nat.zip'),
    ...soc2000Early,
    note: `First release on the SOC 2000 list. There is no line for all jobs. ${early}`,
  },
  {
    release: '2000',
    label: '2000',
    ...history('oes00nat.zip'),
    ...soc2000Early,
    note: `There is no line for all jobs. ${early}`,
  },
  {
    release: '2001',
    label: '2001',
    ...history('oes01nat.zip'),
    ...soc2000Early,
    heading: '2002',
    note: `The field descriptions in the file carry the heading of 2002. ${early}`,
  },
  { release: '2002', label: '2002', ...history('oes02nat.zip'), ...soc2000Early, note: early },
  {
    release: '2003-05',
    label: 'May 2003',
    ...history('oesm03nat.zip'),
    ...soc2000Early,
    note: `${panels} Occupations that only gather what fits nowhere else have no line.`,
  },
  {
    release: '2003-11',
    label: 'November 2003',
    ...history('oesn03nat.zip'),
    ...soc2000Early,
    note: `${panels} Occupations that only gather what fits nowhere else have no line.`,
  },
  {
    release: '2004-05',
    label: 'May 2004',
    ...history('oesm04nat.zip'),
    ...soc2000,
    note: `${panels} First release with a line for occupations that fit nowhere else, and the first to mark hourly-only pay.`,
  },
  {
    release: '2004-11',
    label: 'November 2004',
    ...history('oesn04nat.zip'),
    ...soc2000,
    note: panels,
  },
  {
    release: '2005-05',
    label: 'May 2005',
    ...history('oesm05nat.zip'),
    ...soc2000,
    note: threeYears,
  },
  {
    release: '2006-05',
    label: 'May 2006',
    ...history('oesm06nat.zip'),
    ...soc2000,
    note: threeYears,
  },
  {
    release: '2007-05',
    label: 'May 2007',
    ...history('oesm07nat.zip'),
    ...soc2000,
    note: threeYears,
  },
  {
    release: '2008-05',
    label: 'May 2008',
    ...history('oesm08nat.zip'),
    ...soc2000,
    note: threeYears,
  },
  {
    release: '2009-05',
    label: 'May 2009',
    ...history('oesm09nat.zip'),
    ...soc2000,
    note: threeYears,
  },
  {
    release: '2010-05',
    label: 'May 2010',
    ...history('oesm10nat.zip'),
    era: 'soc-2000-2010',
    method: 'sample',
    published: null,
    note: `SOC 2000 and SOC 2010 are mixed: some occupations moved to the new list, others waited. ${threeYears}`,
  },
  {
    release: '2011-05',
    label: 'May 2011',
    ...history('oesm11nat.zip'),
    era: 'soc-2000-2010',
    method: 'sample',
    published: null,
    note: `SOC 2000 and SOC 2010 are mixed: some occupations moved to the new list, others waited. ${threeYears}`,
  },
  {
    release: '2012-05',
    label: 'May 2012',
    ...history('oesm12nat.zip'),
    ...soc2010,
    note: `First release wholly on SOC 2010, and the first with minor and broad groups. ${threeYears}`,
  },
  {
    release: '2013-05',
    label: 'May 2013',
    ...history('oesm13nat.zip'),
    ...soc2010,
    note: threeYears,
  },
  {
    release: '2014-05',
    label: 'May 2014',
    ...history('oesm14nat.zip'),
    ...soc2010,
    note: threeYears,
  },
  {
    release: '2015-05',
    label: 'May 2015',
    ...history('oesm15nat.zip'),
    ...soc2010,
    note: threeYears,
  },
  {
    release: '2016-05',
    label: 'May 2016',
    ...history('oesm16nat.zip'),
    ...soc2010,
    note: threeYears,
  },
  {
    release: '2017-05',
    label: 'May 2017',
    ...history('oesm17nat.zip'),
    ...soc2010,
    note: `Some occupations are combined into one line from here on. ${threeYears}`,
  },
  {
    release: '2018-05',
    label: 'May 2018',
    ...history('oesm18nat.zip'),
    ...soc2010,
    note: threeYears,
  },
  {
    release: '2019-05',
    label: 'May 2019',
    ...history('oesm19nat.zip'),
    era: 'soc-2010-2018',
    method: 'sample',
    published: null,
    note: `SOC 2010 and SOC 2018 are mixed. ${threeYears}`,
  },
  {
    release: '2020-05',
    label: 'May 2020',
    ...history('oesm20nat.zip'),
    era: 'soc-2010-2018',
    method: 'sample',
    published: null,
    note: `SOC 2010 and SOC 2018 are mixed. The reference month fell in the first spring of the pandemic. ${threeYears}`,
  },
  {
    release: '2021-05',
    label: 'May 2021',
    ...history('oesm21nat.zip'),
    ...soc2018,
    note: `First release wholly on SOC 2018. ${modeled}`,
  },
  { release: '2022-05', label: 'May 2022', ...history('oesm22nat.zip'), ...soc2018, note: modeled },
  { release: '2023-05', label: 'May 2023', ...history('oesm23nat.zip'), ...soc2018, note: modeled },
  { release: '2024-05', label: 'May 2024', ...history('oesm24nat.zip'), ...soc2018, note: modeled },
  {
    release: '2025-05',
    label: 'May 2025',
    file: 'bls-oews/national_M2025_dl.xlsx',
    zip: 'oesm25nat.zip',
    ...soc2018,
    published: '2026-05-15',
    note: `No wage is top-coded, though the field descriptions still name a threshold; a step from a top-coded figure of May 2024 is no change in pay. ${modeled}`,
  },
];
