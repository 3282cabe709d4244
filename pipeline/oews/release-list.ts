import type { ReleaseToRead } from './release.ts';

const zipOf = (name: string) => {
  const zip = `oes${name}nat.zip`;
  return { file: `bls-oews/national-history/${zip}`, zip };
};
const yearOnly = (year: string) => ({ release: year, label: year, ...zipOf(year.slice(2)) });
const may = (year: string) => ({
  release: `${year}-05`,
  label: `May ${year}`,
  ...zipOf(`m${year.slice(2)}`),
});
const november = (year: string) => ({
  release: `${year}-11`,
  label: `November ${year}`,
  ...zipOf(`n${year.slice(2)}`),
});

const sampled = { method: 'sample', published: null } as const;
const oes = { era: 'oes', groups: 'misplaced', ...sampled } as const;
const soc2000 = { era: 'soc-2000', ...sampled } as const;
const soc2000Early = { residuals: 'not-published', ...soc2000 } as const;
const soc2000To2010 = { era: 'soc-2000-2010', ...sampled } as const;
const soc2010 = { era: 'soc-2010', ...sampled } as const;
const soc2010To2018 = { era: 'soc-2010-2018', ...sampled } as const;
const soc2018 = { era: 'soc-2018', method: 'model-based', published: null } as const;

const oesList =
  'Occupations follow the older OES list, whose codes and meanings differ from every later release. Figures for groups are left out: the file prints them beside the wrong groups.';
const noTotal = 'There is no line for all jobs.';
const noResiduals =
  'Occupations that only gather what fits nowhere else have no line, so the lines add up to less than all jobs.';
const noMonth = 'The file names the year and no month.';
const panels =
  'This year has two releases, May and November: do not read the step between them as half a year of change.';
const pooled =
  'Three years of surveys are pooled, so changes from one year to the next come out smoothed.';
const mixed2010 =
  'SOC 2000 and SOC 2010 are mixed: some occupations moved to the new list, others waited.';
const mixed2018 =
  'SOC 2010 and SOC 2018 are mixed: some occupations moved to the new list, others waited.';
const modeled =
  'Estimates come from a model of employers, a method used since May 2021: years before are not fully comparable.';

/** Every release held, oldest first. To add one, add an entry: see docs/data.md. */
export const oewsReleaseList: readonly ReleaseToRead[] = [
  {
    ...yearOnly('1997'),
    ...oes,
    lines: 828,
    totalTitle: 'Total 1997 Employment',
    wording: { employment: { '#': 'not-published' }, error: { '#': 'not-published' } },
    note: `${oesList} Annual percentiles were worked out in the file as 2,080 times the hourly ones and carry decimals.`,
  },
  { ...yearOnly('1998'), ...oes, lines: 827, note: `${oesList} ${noTotal}` },
  {
    ...yearOnly('1999'),
    ...soc2000Early,
    lines: 731,
    note: `First release on the SOC 2000 list. ${noMonth} ${noTotal} ${noResiduals}`,
  },
  {
    ...yearOnly('2000'),
    ...soc2000Early,
    lines: 733,
    note: `${noMonth} ${noTotal} ${noResiduals}`,
  },
  {
    ...yearOnly('2001'),
    ...soc2000Early,
    lines: 733,
    heading: '2002',
    note: `The field descriptions in the file carry the heading of 2002. ${noMonth} ${noResiduals}`,
  },
  { ...yearOnly('2002'), ...soc2000Early, lines: 734, note: `${noMonth} ${noResiduals}` },
  { ...may('2003'), ...soc2000Early, lines: 734, note: `${panels} ${noResiduals}` },
  { ...november('2003'), ...soc2000Early, lines: 734, note: `${panels} ${noResiduals}` },
  {
    ...may('2004'),
    ...soc2000,
    lines: 823,
    note: `${panels} First release with a line for occupations that fit nowhere else, and the first to mark hourly-only pay.`,
  },
  { ...november('2004'), ...soc2000, lines: 822, note: panels },
  { ...may('2005'), ...soc2000, lines: 822, note: pooled },
  { ...may('2006'), ...soc2000, lines: 822, note: pooled },
  { ...may('2007'), ...soc2000, lines: 823, note: pooled },
  { ...may('2008'), ...soc2000, lines: 823, note: pooled },
  { ...may('2009'), ...soc2000, lines: 823, note: pooled },
  { ...may('2010'), ...soc2000To2010, lines: 819, note: `${mixed2010} ${pooled}` },
  { ...may('2011'), ...soc2000To2010, lines: 819, note: `${mixed2010} ${pooled}` },
  {
    ...may('2012'),
    ...soc2010,
    lines: 1394,
    note: `First release wholly on SOC 2010, and the first with minor and broad groups. ${pooled}`,
  },
  { ...may('2013'), ...soc2010, lines: 1394, note: pooled },
  { ...may('2014'), ...soc2010, lines: 1394, note: pooled },
  { ...may('2015'), ...soc2010, lines: 1394, note: pooled },
  { ...may('2016'), ...soc2010, lines: 1394, note: pooled },
  {
    ...may('2017'),
    ...soc2010,
    lines: 1382,
    note: `Some occupations are combined into one line from here on. ${pooled}`,
  },
  { ...may('2018'), ...soc2010, lines: 1379, note: pooled },
  { ...may('2019'), ...soc2010To2018, lines: 1329, note: `${mixed2018} ${pooled}` },
  {
    ...may('2020'),
    ...soc2010To2018,
    lines: 1329,
    note: `${mixed2018} The reference month fell in the first spring of the pandemic. ${pooled}`,
  },
  {
    ...may('2021'),
    ...soc2018,
    lines: 1403,
    note: `First release wholly on SOC 2018. ${modeled}`,
  },
  { ...may('2022'), ...soc2018, lines: 1402, note: modeled },
  { ...may('2023'), ...soc2018, lines: 1403, note: modeled },
  { ...may('2024'), ...soc2018, lines: 1403, note: modeled },
  {
    ...may('2025'),
    ...soc2018,
    file: 'bls-oews/national_M2025_dl.xlsx',
    published: '2026-05-15',
    lines: 1401,
    levels: { total: 1, major: 22, minor: 94, broad: 454, detailed: 830 },
    note: `No wage is top-coded, though the field descriptions still name a threshold: a step from a top-coded figure of May 2024 is no change in pay. ${modeled}`,
  },
];
