import type {
  ComparedCareer,
  ComparedOccupation,
} from '../../src/domain/compare-careers/compared-career.ts';
import type { ComparedWork } from '../../src/domain/compare-careers/compared-work.ts';
import { comparisonOf, type Comparison } from '../../src/domain/compare-careers/comparison.ts';
import type { ComparisonEdition } from '../../src/domain/compare-careers/edition.ts';
import type { Sentence } from '../../src/domain/compare-careers/sentence.ts';
import { sentenceMarkup } from '../../src/views/sentence.ts';
import { nationPay, type ShownPay } from '../../src/domain/compare-careers/shown-pay.ts';
import { factId, type FactId } from '../../src/domain/figures/fact-id.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import type { OccupationCode } from '../../src/domain/words/occupation-code.ts';
import type { PayRange } from '../../src/domain/pay/pay-range.ts';
import type { EntryEducation } from '../../src/domain/schooling/preparation.ts';
import type { LicenseKind } from '../../src/domain/schooling/license.ts';
import type { SchoolingSurvey } from '../../src/domain/schooling/schooling-survey.ts';
import { licenseLine } from '../../src/domain/site/brief.ts';
import { slugOf } from '../../src/domain/site/slug.ts';
import { lowerFirst } from '../../src/domain/words/wording.ts';
import { parseHtml, textOf } from './html.ts';
import { samplePay, samplePayRange, type SamplePay } from './sample-pay.ts';

type FivePoints = readonly [SamplePay, SamplePay, SamplePay, SamplePay, SamplePay];

/** What sets a made-up occupation apart; the rest is as usual. */
export interface SampleOccupation {
  readonly name: string;
  /** One of them; usually the name without its last letter. */
  readonly person?: string;
  readonly code?: OccupationCode;
  readonly yearly?: FivePoints;
  readonly hourly?: FivePoints;
  readonly topCode?: number;
  readonly leads?: 'annual' | 'hourly';
  readonly openings?: number | '*';
  readonly growth?: number;
  readonly education?: EntryEducation | undefined;
  readonly survey?: SchoolingSurvey;
  readonly degreeIsLaw?: boolean;
  readonly work?: SampleWork;
}

type SampleWork = Omit<Partial<ComparedWork>, 'license'> & { readonly license?: LicenseKind };

const usual: FivePoints = [40_000, 50_000, 60_000, 70_000, 80_000];
const usualHourly: FivePoints = [20, 25, 30, 35, 40];

function projected(code: string, measure: string, value: number | '*'): Figure {
  const id = factId({ dataset: 'ep', release: '2024-34', place: 'US', code, measure });
  const unit = measure === 'change-percent' ? 'percent' : 'persons';
  return value === '*' ? { id, unit, missing: 'no-estimate' } : { id, unit, value };
}

/** The figures of a range as those of one occupation. */
function ownedBy(code: string, range: PayRange): PayRange {
  const own = (figure: Figure): Figure => ({
    ...figure,
    id: figure.id.replace('99-9999', code) as FactId,
  });
  const { period, p10, p25, median, p75, p90 } = range;
  return {
    period,
    p10: own(p10),
    p25: own(p25),
    median: own(median),
    p75: own(p75),
    p90: own(p90),
  };
}

let made = 0;

export function sampleOccupation(asked: SampleOccupation): ComparedOccupation {
  made += 1;
  const { name, code = `11-${String(1000 + made)}` as OccupationCode } = asked;
  const { yearly = usual, hourly = usualHourly, topCode } = asked;
  return {
    code,
    name,
    people: lowerFirst(name),
    person: asked.person ?? lowerFirst(name).replace(/s$/, ''),
    slug: slugOf(name),
    period: asked.leads ?? 'annual',
    pay: {
      annual: ownedBy(code, samplePayRange(yearly, topCode)),
      hourly: ownedBy(code, samplePayRange(hourly, 115, 'hourly')),
    },
    employees: projected(code, 'jobs-base', 1000),
    outlook: {
      jobs: projected(code, 'jobs-base', 1200),
      growth: projected(code, 'change-percent', asked.growth ?? 3),
      openings: projected(code, 'openings', asked.openings ?? 100),
    },
    waysIn: {
      education: 'education' in asked ? asked.education : 'bachelors',
      experience: undefined,
      training: undefined,
      survey: asked.survey,
      degreeIsLaw: asked.degreeIsLaw ?? false,
    },
    history: [],
    breaks: [],
  };
}

/** What is told of the work of a made-up occupation; what is not said is as usual. */
export function sampleWork(
  { name, people }: Pick<ComparedOccupation, 'name' | 'people'>,
  { license = 'unknown', ...asked }: SampleWork = {},
): ComparedWork {
  return {
    sentence: `${name} do what their name says, all day long.`,
    duties: ['Open the shop', 'Greet people', 'Sort the mail', 'Count the till', 'Lock the doors'],
    day: 'In a shop, by day.',
    hard: undefined,
    license: licenseLine(license, 'None of the pages we read says.', people),
    scene: undefined,
    firstPay: undefined,
    cost: { prices: [], takes: undefined, reasons: ['There is no tuition.'], levelHref: undefined },
    interests: [],
    asked: undefined,
    ai: [],
    standing: {},
    ...asked,
  };
}

export const sampleEdition: ComparisonEdition = {
  release: '2025-05',
  releaseLabel: 'May 2025',
  projections: '2024-34',
  baseYear: '2024',
  outlook: '2025-35',
  outlookYears: { base: '2025', target: '2035' },
  survey: '30.2',
  workContext: '30.3',
  ai: {
    rated: 10,
    releases: { 'bls-category': '2026', 'microsoft-applicability': '2024', 'gpt-exposure': '2023' },
  },
  tuition: {
    release: '2023',
    producer: 'A bureau of schools',
    releaseLabel: 'academic year 2023–24',
    url: 'https://schools.example.org/',
  },
  allJobs: {
    annual: samplePay('median', 50_000),
    hourly: samplePay('median', 24, 'hourly'),
  },
  growthOfAllJobs: projected('00-0000', 'change-percent', 3.1),
  releases: {},
};

export function careerOf(occupation: ComparedOccupation): ComparedCareer {
  const { name, slug } = occupation;
  return { kind: 'occupation', name, slug, occupations: [occupation] };
}

/** Made-up occupations side by side, by name. */
export function sampleComparison(
  occupations: readonly SampleOccupation[],
  pay: ShownPay = nationPay(sampleEdition),
): Comparison {
  const made = occupations.map((asked) => ({ asked, occupation: sampleOccupation(asked) }));
  const work = new Map(
    made.map(({ asked, occupation }) => [occupation.code, sampleWork(occupation, asked.work)]),
  );
  const careers = made.map(({ occupation }) => careerOf(occupation));
  return comparisonOf(careers, sampleEdition, pay, work);
}

/** The sentences as a reader sees them. */
export function wordsOf(sentences: readonly Sentence[]): string[] {
  return sentences.map((sentence) => textOf(parseHtml(sentenceMarkup(sentence).html)));
}
