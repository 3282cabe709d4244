import { categorySlug } from '../words/categories.ts';
import type { OccupationRow } from './category-row.ts';
import type { Figure } from '../figures/figure.ts';
import { interestName, interests, type Interest } from '../schooling/interests.ts';
import { jobZones, zonePreparation, type JobZone } from '../schooling/job-zone.ts';
import { categoryField, educationField } from './career-fields.ts';
import type { ListField } from './list-field.ts';
import type { SortKey } from './list-order.ts';

/** An occupation as a point, with what the points are filtered by. */
export interface ExploredOccupation extends OccupationRow {
  /** O*NET's job zone of the main O*NET occupation; undefined where it gives none. */
  readonly zone: JobZone | undefined;
  /** The two strongest interests, strongest first; empty where O*NET rates none. */
  readonly interests: readonly Interest[];
}

/** The figures of all jobs of the country, which points are read against. */
export interface AllJobs {
  readonly median: Figure;
  readonly openings: Figure;
  readonly growth: Figure;
  readonly jobs: Figure;
}

/** A field that narrows the occupations, and what an occupation has of it. */
export interface ExploreFilter extends ListField {
  /** One value, or several with spaces; undefined where it has none. */
  readonly of: (row: ExploredOccupation) => string | undefined;
}

const categoryOf = ({ code }: ExploredOccupation) => categorySlug(code);

/** What the occupations are narrowed by. Only values that some of `rows` have are offered. */
export function exploreFilters(rows: readonly ExploredOccupation[]): readonly ExploreFilter[] {
  return [
    { ...categoryField(rows.flatMap((row) => categoryOf(row) ?? [])), of: categoryOf },
    {
      ...educationField(rows.map(({ education }) => education)),
      of: ({ education }) => education,
    },
    {
      name: 'zone',
      label: 'Preparation (job zone)',
      kind: 'one',
      usual: '',
      values: jobZones
        .filter((zone) => rows.some((row) => row.zone === zone))
        .map((zone) => ({
          value: String(zone),
          label: `${String(zone)}: ${zonePreparation(zone)} preparation`,
        })),
      of: ({ zone }) => (zone === undefined ? undefined : String(zone)),
    },
    {
      name: 'interest',
      label: 'Interest',
      kind: 'one',
      usual: '',
      values: interests
        .filter((name) => rows.some((row) => row.interests.includes(name)))
        .map((name) => ({
          value: name.toLowerCase(),
          label: `${interestName(name)} (${name.toLowerCase()})`,
        })),
      of: (row) => row.interests.join(' ').toLowerCase() || undefined,
    },
  ];
}

/** What the page is called that has all of them as a table. */
export const exploreTableTitle = 'Every occupation as a table';

/** What the occupations are sorted by; the first is the order they are served in. */
export const exploreSorts: readonly SortKey[] = [
  'pay',
  'openings',
  'growth',
  'jobs',
  'education',
  'name',
];

/** What stands on the upright axis, as `?up=` says it; the first is the usual one. */
export const upMeasures = ['openings', 'growth'] as const;
export type UpMeasure = (typeof upMeasures)[number];

/** How pay is spaced, as `?spacing=` says it: each step doubles, or all steps are even. */
export const paySpacings = ['doubling', 'even'] as const;
export type PaySpacing = (typeof paySpacings)[number];

/** How the points are drawn, whatever they are narrowed to. */
export const exploreSettings: readonly ListField[] = [
  {
    name: 'up',
    label: 'Height shows',
    kind: 'setting',
    usual: 'openings',
    values: [
      { value: 'openings', label: 'Openings a year' },
      { value: 'growth', label: 'Projected growth' },
    ],
  },
  {
    name: 'spacing',
    label: 'Pay from left to right',
    kind: 'setting',
    usual: 'doubling',
    values: [
      { value: 'doubling', label: 'Doubles at each step' },
      { value: 'even', label: 'Even steps from $0' },
    ],
  },
];
