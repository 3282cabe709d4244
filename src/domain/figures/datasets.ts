import { monthInWords } from '../words/date-words.ts';
import { everyOccupation, oewsSubject } from './fact-code.ts';
import { placeScopeOf } from '../places/place.ts';
import { educationPhrase, isEntryEducation } from '../schooling/preparation.ts';
import { isSchoolKind, schoolKinds } from '../schooling/school-kinds.ts';
import type { DatasetRecord, FactPath, SubjectNames } from './dataset-record.ts';
import type { Dataset } from './measures.ts';
import { isParityLine, paritySubjects } from './parity-lines.ts';

const yearOrMonth = String.raw`\d{4}(?:-\d{2})?`;

const occupationName = (code: string, { release }: FactPath, { codes }: SubjectNames) =>
  codes[code] ?? `Occupation ${code} of the list of ${release}`;

const byCode = ({ code }: FactPath) => ({ code });
const byPlaceAndCode = ({ place, code }: FactPath) => ({ place, code });

/** Occupational Employment and Wage Statistics: figures of places, industries and levels of education. */
const oews = {
  release: yearOrMonth,
  tables: {
    nation: { name: 'oews-national', path: 'oews/national/{release}.csv', row: byCode },
    state: { name: 'oews-state', path: 'oews/states/{release}.csv', row: byPlaceAndCode },
    metro: { name: 'oews-metro', path: 'oews/metros/{release}.csv', row: byPlaceAndCode },
    rural: { name: 'oews-rural', path: 'oews/rural/{release}.csv', row: byPlaceAndCode },
    education: {
      name: 'oews-education',
      path: 'oews/education/{release}.csv',
      row: ({ place, code }: FactPath) => {
        const subject = oewsSubject(code);
        return { place, level: subject.of === 'education' ? subject.level : code };
      },
    },
    industry: {
      name: 'oews-industry',
      path: 'oews/industries/{release}.csv',
      row: ({ code }: FactPath) => {
        const subject = oewsSubject(code);
        return subject.of === 'industry' ? { naics: subject.naics, code: subject.code } : { code };
      },
    },
  },
  tableOf: ({ place, code }: FactPath) => {
    const { of } = oewsSubject(code);
    return of === 'occupation' ? placeScopeOf(place) : of;
  },
  subject: (path: FactPath, names: SubjectNames) => {
    const subject = oewsSubject(path.code);
    if (subject.of === 'education') {
      const { level } = subject;
      return `Occupations that usually need ${isEntryEducation(level) ? educationPhrase(level) : level}`;
    }
    const name = occupationName(subject.code, path, names);
    return subject.of === 'occupation'
      ? name
      : `${name}; industry: ${names.sectors[subject.naics] ?? subject.naics}`;
  },
} satisfies DatasetRecord;

/** Employment Projections. */
const ep = {
  release: String.raw`\d{4}-\d{2}`,
  tables: {
    projections: { name: 'projections', path: 'ep/occupations-{release}.csv', row: byCode },
  },
  tableOf: () => 'projections',
  subject: (path, names) => occupationName(path.code, path, names),
} satisfies DatasetRecord;

const territories = new Set(['GU', 'PR', 'VI']);

const parities = {
  name: 'price-parities',
  path: 'bea/price-parities.csv',
  row: ({ release, place, code }: FactPath) => ({ place, year: release, line: code }),
};

/** Regional price parities. Those of states come in a file of their own; the nation is in both. */
const rpp = {
  release: String.raw`\d{4}`,
  tables: {
    state: {
      ...parities,
      source: 'rpp-state',
      // The copy has all prices of each state and no part of them. Territories have none at all.
      withoutRow: ({ place, code }: FactPath) =>
        code === 'all-items' || territories.has(place) ? 'no-estimate' : 'not-in-our-copy',
    },
    metro: { ...parities, source: 'rpp-metro' },
  },
  tableOf: ({ place }) => (placeScopeOf(place) === 'state' ? 'state' : 'metro'),
  subject: ({ code }) => (isParityLine(code) ? paritySubjects[code] : code),
} satisfies DatasetRecord;

/** The Consumer Price Index. */
const cpi = {
  release: String.raw`\d{4}-\d{2}`,
  isOneFile: true,
  tables: {
    months: {
      name: 'consumer-prices',
      path: 'cpi/cpi-u.csv',
      row: ({ release }: FactPath) => ({ month: release }),
    },
  },
  tableOf: () => 'months',
  subject: () => 'Consumer prices, all items',
  period: monthInWords,
} satisfies DatasetRecord;

/** Answers to the survey of O*NET: an occupation of its list may be a part of one of OEWS. */
const onet = {
  release: String.raw`\d{4}-\d{2}`,
  tables: { survey: { name: 'onet-survey', path: 'onet/education-survey.csv' } },
  tableOf: () => 'survey',
  subject: (path, names) => occupationName(path.code.replace(/\.\d+$/, ''), path, names),
} satisfies DatasetRecord;

/** O*NET's work context, of occupations and of their specialties. */
const context = {
  release: String.raw`\d+\.\d+`,
  tables: {
    context: {
      name: 'onet-work-context',
      path: 'onet/work-context.csv',
      row: byCode,
      withoutRow: () => 'not-in-our-copy' as const,
    },
  },
  tableOf: () => 'context',
  subject: (path, names) => occupationName(path.code.replace(/\.\d+$/, ''), path, names),
} satisfies DatasetRecord;

/** Three measures of what AI could do in a job, each in a table and of a year of its own. */
const ai = {
  release: String.raw`\d{4}`,
  tables: {
    'bls-category': { name: 'ai-bls-category', path: 'ai/bls-category-{release}.csv', row: byCode },
    'microsoft-applicability': {
      name: 'ai-microsoft-applicability',
      path: 'ai/microsoft-applicability-{release}.csv',
      row: byCode,
    },
    'gpt-exposure': { name: 'ai-gpt-exposure', path: 'ai/gpt-exposure-{release}.csv', row: byCode },
  },
  tableOf: ({ measure }) => measure,
  subject: (path, names) =>
    path.code === everyOccupation
      ? 'Every occupation that all three studies rate'
      : occupationName(path.code, path, names),
} satisfies DatasetRecord;

/** Fair market rents, by metropolitan area. */
const fmr = {
  release: String.raw`\d{4}`,
  onlyCode: 'rent',
  tables: {
    rents: {
      name: 'fair-market-rents',
      path: 'hud/rents-{release}.csv',
      row: ({ place }: FactPath) => ({ place }),
    },
  },
  tableOf: () => 'rents',
  subject: () => 'Rent of a home',
} satisfies DatasetRecord;

const taxSubjects: Readonly<Record<string, string>> = {
  'federal-income': 'Federal income tax, one person who files alone',
  'social-security': 'Social Security tax on pay',
  medicare: 'Medicare tax on pay',
};

/** Federal taxes on pay. */
const tax = {
  release: String.raw`\d{4}`,
  tables: {
    federal: {
      name: 'federal-tax',
      path: 'tax/federal-{release}.csv',
      row: ({ code, measure }: FactPath) => ({ code, measure }),
      column: 'value',
    },
  },
  tableOf: () => 'federal',
  subject: ({ code }) => taxSubjects[code] ?? code,
} satisfies DatasetRecord;

/** The age of workers. */
const cps = {
  release: String.raw`\d{4}`,
  tables: { ages: { name: 'median-ages', path: 'cps/median-ages-{release}.csv', row: byCode } },
  tableOf: () => 'ages',
  subject: (path, names) => occupationName(path.code, path, names),
} satisfies DatasetRecord;

/** Tuition, by kind of school. */
const ipeds = {
  release: String.raw`\d{4}`,
  tables: { tuition: { name: 'tuition', path: 'ipeds/tuition-{release}.csv', row: byCode } },
  tableOf: () => 'tuition',
  subject: ({ code }) => (isSchoolKind(code) ? schoolKinds[code] : code),
} satisfies DatasetRecord;

/** Fees, least wages and ratios, each as whoever sets it says. Released by the year it is of. */
const amount = {
  release: String.raw`\d{4}`,
  ownSources: true,
  tables: {
    amounts: {
      name: 'amounts',
      path: 'amounts.csv',
      row: ({ release, code, measure }: FactPath) => ({
        slug: code,
        what: measure,
        year: release,
      }),
      column: 'value',
    },
  },
  tableOf: () => 'amounts',
  subject: ({ code }, { codes }) => codes[code] ?? code,
  period: (release) => release,
} satisfies DatasetRecord;

/** Every dataset that figures come from, by the first part of their fact ids. */
export const datasets = {
  oews,
  ep,
  rpp,
  cpi,
  onet,
  context,
  ai,
  fmr,
  tax,
  cps,
  ipeds,
  amount,
} satisfies Readonly<Record<Dataset, DatasetRecord>>;
