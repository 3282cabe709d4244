import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvRows } from './data-cells.ts';

// The second opinion on the finder: from the tables and the briefs to a list of codes, with no line
// of the site's. It reads an address as the contract of the finder words it.

type Row = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const table = (file: string) => csvRows(text(`data/${file}`));

const schoolYears: Readonly<Record<string, readonly string[]>> = {
  none: ['no-formal', 'high-school'],
  'two-years': [
    'no-formal',
    'high-school',
    'some-college',
    'postsecondary-nondegree',
    'associates',
  ],
  'four-years': [
    'no-formal',
    'high-school',
    'some-college',
    'postsecondary-nondegree',
    'associates',
    'bachelors',
  ],
};

const elementOf: Readonly<Record<string, string>> = {
  making: '1.B.1.a',
  'finding-out': '1.B.1.b',
  creating: '1.B.1.c',
  helping: '1.B.1.d',
  leading: '1.B.1.e',
  organizing: '1.B.1.f',
};

/** The limits of the table on the finder's page: column, least, most. */
const dayLimits: Readonly<Record<string, readonly (readonly [string, number, number])[]>> = {
  outdoors: [['outdoors', 75, 100]],
  'on-your-feet': [['standing', 75, 100]],
  walking: [['walking', 50, 100]],
  bending: [['bending', 50, 100]],
  'close-to-people': [['closeness', 75, 100]],
  'few-hazards': [
    ['hazardous_conditions', 0, 25],
    ['hazardous_equipment', 0, 25],
  ],
  'few-infections': [['infection', 0, 25]],
  'regular-schedule': [['schedule', 0, 25]],
  'short-week': [['week_length', 0, 50]],
  'long-week': [['week_length', 75, 100]],
};

/** The number in a cell; undefined for an empty one and for a reason. */
const number = (cell: string | undefined) =>
  cell !== undefined && /^-?\d/.test(cell) ? Number(cell) : undefined;

/** What the tables and the brief say of one occupation. */
interface Known {
  readonly code: string;
  readonly name: string;
  readonly isLeftOver: boolean;
  readonly school: string;
  readonly interests: readonly string[];
  readonly day: Row | undefined;
  readonly license: string;
  readonly openings: number | undefined;
  readonly growth: number | undefined;
  readonly nation: Row;
}

/** Answers finder questions from the tables of `data/`. */
export class FinderAnswers {
  readonly #known: readonly Known[];
  readonly #places = new Map(table('places/places.csv').map((row) => [row.slug, row.place ?? '']));
  readonly #pay = new Map<string, ReadonlyMap<string, Row>>();

  constructor() {
    const schooling = byCode(table('ep/occupations-2024-34.csv'));
    const outlook = byCode(table('ep/occupations-2025-35.csv'));
    const days = byCode(table('onet/work-context.csv'));
    const interests = strongestInterests();
    const briefs = writtenBriefs();
    this.#known = table('oews/national/2025-05.csv')
      .filter(({ level }) => level === 'detailed')
      .map((nation): Known => {
        const { code = '', title = '' } = nation;
        const brief = briefs.get(code);
        if (!brief) throw new Error(`No brief of ${code}.`);
        return {
          code,
          name: brief.name,
          isLeftOver: /\ball other\b/i.test(schooling.get(code)?.title ?? title),
          school: schooling.get(code)?.entry_education ?? '',
          interests: interests.get(code) ?? [],
          day: days.get(code),
          license: brief.license,
          openings: number(outlook.get(code)?.openings),
          growth: number(outlook.get(code)?.change_percent),
          nation,
        };
      });
  }

  /** The codes of the careers that fit, in the order asked. */
  answer(search: string): readonly string[] {
    const asked = new URLSearchParams(search);
    const slug = asked.get('in');
    const pay = slug === null ? undefined : this.#payIn(slug);
    const there = (row: Known) => (pay ? pay.get(row.code) : row.nation);
    const sort = asked.get('sort') ?? 'openings';
    const by = (row: Known) => {
      if (sort === 'pay') return number(there(row)?.annual_median);
      return sort === 'growth' ? row.growth : row.openings;
    };
    return this.#known
      .filter((row) => there(row) !== undefined && fits(row, there(row) ?? {}, asked))
      .sort((a, b) => {
        if (a.isLeftOver !== b.isLeftOver) return a.isLeftOver ? 1 : -1;
        const larger = (by(b) ?? -Infinity) - (by(a) ?? -Infinity);
        return (sort === 'name' ? 0 : larger || 0) || a.name.localeCompare(b.name, 'en-US');
      })
      .map(({ code }) => code);
  }

  #payIn(slug: string): ReadonlyMap<string, Row> {
    const place = this.#places.get(slug);
    if (place === undefined) throw new Error(`No place is called ${slug}.`);
    const kept = this.#pay.get(place);
    if (kept) return kept;
    const folder = place.startsWith('M') ? 'metros' : place.startsWith('R') ? 'rural' : 'states';
    const rows = byCode(table(`oews/${folder}/2025-05.csv`).filter((row) => row.place === place));
    this.#pay.set(place, rows);
    return rows;
  }
}

function fits(row: Known, there: Row, asked: URLSearchParams): boolean {
  const least = (name: string, value: number | undefined) => {
    const wanted = asked.get(name);
    return wanted === null || (value !== undefined && value >= Number(wanted));
  };
  const listed = (name: string) => asked.get(name)?.split(',') ?? [];
  const schools = schoolYears[asked.get('train') ?? ''];
  return (
    (!schools || schools.includes(row.school)) &&
    least('pay', number(there.annual_median)) &&
    least('jobs', number(there.employment)) &&
    least('openings', row.openings) &&
    (asked.get('grows') !== 'yes' || (row.growth !== undefined && row.growth > 0)) &&
    (asked.get('license') !== 'none' || row.license === 'none') &&
    listed('like').every((word) => row.interests.includes(elementOf[word] ?? word)) &&
    listed('day').every((word) => (dayLimits[word] ?? []).every((limit) => keeps(row.day, limit)))
  );
}

function keeps(day: Row | undefined, [column, from, to]: readonly [string, number, number]) {
  const score = number(day?.[column]);
  return score !== undefined && score >= from && score <= to;
}

function byCode(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.code ?? '', row]));
}

/** The elements of the two strongest interests, of the first O*NET occupation that has them. */
function strongestInterests(): ReadonlyMap<string, readonly string[]> {
  const scores = new Map<string, { element: string; score: number }[]>();
  for (const { onet_code: onet = '', element_id: element = '', score } of table(
    'onet/interests.csv',
  )) {
    const value = number(score);
    if (value !== undefined)
      scores.set(onet, [...(scores.get(onet) ?? []), { element, score: value }]);
  }
  const strongest = new Map<string, readonly string[]>();
  for (const { onet_code: onet = '', code = '' } of table('onet/occupations.csv')) {
    const rated = scores.get(onet);
    if (!rated || strongest.has(code)) continue;
    rated.sort((a, b) => b.score - a.score || (a.element < b.element ? -1 : 1));
    strongest.set(
      code,
      rated.slice(0, 2).map(({ element }) => element),
    );
  }
  return strongest;
}

function writtenBriefs(): ReadonlyMap<string, { name: string; license: string }> {
  const folder = 'src/content/briefs';
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files.map((file) => {
      const brief = text(`${folder}/${file}`);
      const [, name = ''] = /^ {2}many: ['"]?(.+?)['"]?$/m.exec(brief) ?? [];
      const [, license = ''] = /^license:\n {2}kind: (\S+)$/m.exec(brief) ?? [];
      return [file.slice(0, 7), { name: name.charAt(0).toUpperCase() + name.slice(1), license }];
    }),
  );
}
