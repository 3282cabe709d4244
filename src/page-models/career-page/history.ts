import { realDollars } from '../../domain/figures/derive.ts';
import { isPresent } from '../../domain/figures/figure.ts';
import { historyBreakReasons } from '../../domain/history/history-break.ts';
import type { HistoryPoint } from '../../domain/history/history-series.ts';
import { payMeasure, type PayPeriod } from '../../domain/figures/measure.ts';
import type { OccupationCode } from '../../domain/words/occupation-code.ts';
import { receiptFor, type Origin, type Receipt } from '../../domain/figures/receipt.ts';
import { historyLinksOf, type HistoryLink } from '../../facts/occupation-history.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { newestOewsRelease, oewsRelease } from '../../facts/oews-releases.ts';
import { priceLevelFor } from '../../facts/prices.ts';
import { mainSourceOf, sourceOfFact } from '../../facts/sources.ts';
import { consumerPrices } from '../../facts/tables/prices.ts';
import { leadingPeriod } from './pay.ts';

export interface HistorySection {
  readonly period: PayPeriod;
  /** Oldest first, the newest release last; releases with nothing to show are left out. */
  readonly points: readonly HistoryPoint[];
  /** The breaks, newest first: when, and why in a sentence. */
  readonly breaks: readonly HistoryBreak[];
  readonly receipts: readonly Receipt[];
}

export interface HistoryBreak {
  /** The release after which the line starts again. */
  readonly after: string;
  readonly reason: string;
}

/** Median pay of an occupation in every release that counts it, nominal and in today's dollars. */
export function historySection(code: OccupationCode): HistorySection {
  const period = leadingPeriod(code);
  const newest = newestOewsRelease();
  const links = historyLinksOf(code);
  const points = [
    ...links.map((link) =>
      pointOf(link.code_then || code, link.release, period, link.link, link.break_after === 'yes'),
    ),
    pointOf(code, newest.release, period, 'same', false),
  ];
  const shown = points.filter((point) => point.link !== 'none');
  const newestPoint = shown.at(-1);
  const newestPrices = priceLevelFor(newest.release);
  return {
    period,
    points: shown,
    breaks: breaksIn(links),
    receipts: newestPoint
      ? [
          nominalReceipt(shown, sourceOfFact(newestPoint.nominal.id)),
          receiptFor([newestPrices.id], mainSourceOf(consumerPrices)),
        ]
      : [],
  };
}

/** One receipt for all releases: it names the newest, and says where the others are. */
function nominalReceipt(points: readonly HistoryPoint[], newest: Origin): Receipt {
  const others = 'Each earlier release is a file of its own, listed with data and methods.';
  return {
    ...receiptFor(
      points.map((point) => point.nominal.id),
      { ...newest, processing: `${newest.processing} ${others}` },
    ),
    period: periodOf(points),
  };
}

/** The releases shown: "1997 to May 2025". */
function periodOf(points: readonly HistoryPoint[]): string {
  const ends = [points[0]?.label, points.at(-1)?.label].filter((label) => label !== undefined);
  return [...new Set(ends)].join(' to ');
}

/** Where the line stops: of neighboring releases that stop for the same reason, the latest. */
function breaksIn(links: readonly HistoryLink[]): readonly HistoryBreak[] {
  return links
    .filter((link, index) => link.break_after === 'yes' && links[index + 1]?.reason !== link.reason)
    .flatMap(({ release, reason }) =>
      reason === ''
        ? []
        : [{ after: oewsRelease(release).label, reason: historyBreakReasons[reason] }],
    )
    .toReversed();
}

function pointOf(
  code: string,
  release: string,
  period: PayPeriod,
  link: HistoryPoint['link'],
  breakAfter: boolean,
): HistoryPoint {
  const nominal = oewsFigure(code, payMeasure(period, 'median'), release);
  return {
    release,
    label: oewsRelease(release).label,
    nominal,
    real: isPresent(nominal)
      ? realDollars(nominal, priceLevelFor(release), priceLevelFor(newestOewsRelease().release))
      : undefined,
    link,
    breakAfter,
  };
}
