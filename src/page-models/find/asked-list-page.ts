import { briefOf } from '../../briefs.ts';
import { dayLabel, dayLimits, limitWords } from '../../domain/find/day-kinds.ts';
import type { UnknownWish } from '../../domain/find/find-careers.ts';
import type { FinderOccupation, FinderPlace } from '../../domain/find/finder-occupation.ts';
import { listRuleWords } from '../../domain/find/list-rules.ts';
import { trainingRule } from '../../domain/find/training-time.ts';
import type { Wishes } from '../../domain/find/wishes.ts';
import { formatNumber } from '../../domain/figures/format.ts';
import { shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { allJobsReference, type PayReference } from '../../domain/pay/pay-reference.ts';
import { nationId } from '../../domain/places/place.ts';
import { interestName } from '../../domain/schooling/interests.ts';
import { listInWords } from '../../domain/words/wording.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { listYears, type ListYears } from '../list-years.ts';
import {
  finderOfList,
  findingOfList,
  listLink,
  middleOfAllJobs,
  wishesOfList,
  withAmount,
  type ListLink,
  type WrittenList,
} from './asked-list.ts';
import { finderPlace } from './finder-place.ts';
import { finderReceipts } from './find-page.ts';

/** Everything the page of a list shows. */
export interface AskedListPage extends ListLink, ListYears {
  /** What is in it and what it cannot say. */
  readonly words: string;
  /** What a career must be to be in it, in whole sentences. */
  readonly rules: readonly string[];
  readonly wishes: Wishes;
  readonly total: number;
  readonly shown: readonly FinderOccupation[];
  /** How many may belong to it and are left out, with what is not there of them. */
  readonly beside: readonly { readonly count: number; readonly what: string }[];
  readonly there: FinderPlace;
  readonly sentences: ReadonlyMap<string, string>;
  readonly reference: PayReference;
  /** The finder with the same wishes; a rule of the list may be more than it can be asked for. */
  readonly finderHref: string;
  /** The same with all that fit; undefined where it cannot be asked for all of this. */
  readonly allHref: string | undefined;
  readonly finderAsksAll: boolean;
  readonly releaseLabel: string;
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

/** So many stand in the page; the finder has the rest. */
const mostShown = 30;

export function askedListPage(written: WrittenList): AskedListPage {
  const { fields } = written;
  const { fits, beside } = findingOfList(fields);
  const asksAll = fields.also === undefined && fields.codes === undefined;
  const shown = fits.slice(0, mostShown);
  const receipts = finderReceipts(shown);
  return {
    ...listLink(written),
    ...listYears(),
    words: withAmount(fields.words, fields),
    rules: rulesOf(written),
    wishes: wishesOfList(fields),
    total: fits.length,
    shown,
    beside: [...beside].map(([wish, rows]) => ({ count: rows.length, what: unknownWords[wish] })),
    there: finderPlace(nationId),
    sentences: new Map(shown.map(({ code }) => [code, briefOf(code).sentence])),
    reference: allJobsReference(middleOfAllJobs()),
    finderHref: finderOfList(fields),
    allHref: asksAll ? finderOfList(fields, true) : undefined,
    finderAsksAll: asksAll,
    releaseLabel: newestOewsRelease().label,
    receipts,
    sourcesLine: receipts.map(({ origin }) => `${shortAttribution(origin)}.`).join(' '),
  };
}

/** What is not there of a career that no figure speaks against. */
const unknownWords: Readonly<Record<UnknownWish, string>> = {
  train: 'the agency lists no usual schooling',
  pay: 'no middle by the year is published',
  like: 'no interests are rated',
  day: 'nobody was asked about the day',
  grows: 'no growth is projected in what we hold',
  openings: 'no openings are projected in what we hold',
  license: 'no source says whether a license is needed',
  jobs: 'no number of employees is published',
  place: 'no estimate is published',
};

const orderWords = {
  pay: 'Sorted by pay in the middle, the highest first.',
  openings: 'Sorted by openings a year, the most first.',
  growth: 'Sorted by projected growth, the fastest first.',
  name: 'Sorted by name.',
} as const;

function rulesOf({ fields }: WrittenList): readonly string[] {
  const { train, pay, like = [], day = [], grows, openings, license } = wishesOfList(fields);
  const line =
    fields.wishes?.pay === 'above-all-jobs'
      ? 'at least as much as the middle of all jobs of the country'
      : pay !== undefined && `at least ${formatNumber(pay, 'usd-year')} a year`;
  const liked = listInWords(like.map((each) => interestName(each).toLowerCase()));
  return [
    train && trainingRule(train),
    line && `Half of the people in the job earn ${line}: the published middle (median).`,
    like.length > 0 && `Among the two strongest of its six interests in O*NET: ${liked}.`,
    ...day.map((kind) => {
      const limits = dayLimits(kind).map(limitWords);
      return `O*NET’s scores of the day: ${dayLabel(kind)}, ${limits.join(', and ')}.`;
    }),
    grows && 'More jobs are projected for the end of the ten years than for their start.',
    openings !== undefined &&
      `At least ${formatNumber(openings, 'persons')} openings a year are projected in the whole country.`,
    license && 'A source says that no license is needed.',
    fields.also && listRuleWords(fields.also),
    fields.codes &&
      `Chosen by hand, by reading what each job is: ${String(fields.codes.length)} careers.`,
    `${orderWords[fields.sort]} “All other” lines, which hold many small jobs, come last.`,
  ].filter((rule) => typeof rule === 'string');
}
