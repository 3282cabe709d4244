import { emptyRequest } from '../../domain/find/finder-address.ts';
import { findCareers, type Finding } from '../../domain/find/find-careers.ts';
import type { FinderOccupation, FinderPlace } from '../../domain/find/finder-occupation.ts';
import { allJobsReference, type PayReference } from '../../domain/pay/pay-reference.ts';
import { receiptFor, shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { nationId } from '../../domain/places/place.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { briefOf } from '../../briefs.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { projectionFigure } from '../../facts/projections.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { categoryReceipts } from '../category-list/category-page.ts';
import { listYears, type ListYears } from '../list-years.ts';
import { finderOccupations } from './finder-occupations.ts';
import { finderPlace } from './finder-place.ts';

/** Everything the page of the finder is served with: the answer to no wish at all. */
export interface FindPage extends ListYears {
  readonly title: string;
  readonly description: string;
  readonly finding: Finding;
  /** Those of it that stand in the page. */
  readonly shown: readonly FinderOccupation[];
  readonly there: FinderPlace;
  readonly sentences: ReadonlyMap<string, string>;
  readonly reference: PayReference;
  readonly releaseLabel: string;
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

/** So many results stand in the page at first, and so many more come at a time. */
const servedResults = 20;

export function findPage(): FindPage {
  const there = finderPlace(nationId);
  const finding = findCareers(finderOccupations(), { ...emptyRequest, there });
  const shown = finding.fits.slice(0, servedResults);
  const receipts = finderReceipts(shown);
  return {
    title: 'Find a career by what you need',
    description: `Say how long you can train, what you must earn, where, and what you like: of ${String(finding.fits.length)} careers of the United States, those that fit, with the reason for each and what to know first.`,
    finding,
    shown,
    there,
    sentences: new Map(shown.map(({ code }) => [code, briefOf(code).sentence])),
    reference: allJobsReference(oewsFigure(allOccupationsCode, 'annual-median')),
    releaseLabel: newestOewsRelease().label,
    ...listYears(),
    receipts,
    sourcesLine: receipts.map(({ origin }) => `${shortAttribution(origin)}.`).join(' '),
  };
}

/** Where pay, openings, growth and kinds of day come from, by the first of `rows`. */
export function finderReceipts(rows: readonly FinderOccupation[]): readonly Receipt[] {
  const [first] = rows;
  if (!first) return [];
  const { openings, growth } = first;
  const day = first.day('outdoors').id;
  const range = finderPlace(nationId).range(first.code, 'annual');
  return [
    ...categoryReceipts([
      { range, openings, growth, jobs: projectionFigure(first.code, 'jobs-base') },
    ]),
    { ...receiptFor([day], sourceOfFact(day)), code: 'of each row' },
  ];
}
