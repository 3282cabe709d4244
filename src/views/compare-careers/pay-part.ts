import { isPresent } from '../../domain/figures/figure.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { payPeriods, payPoints, percentilePoints } from '../../domain/figures/measure.ts';
import { hasAnyPay } from '../../domain/pay/pay-range.ts';
import { axisMarkup } from '../pay-axis.ts';
import { payStrip } from '../pay-strip.ts';
import type {
  ComparedCareer,
  ComparedOccupation,
} from '../../domain/compare-careers/compared-career.ts';
import { referenceOf, type Comparison } from '../../domain/compare-careers/comparison.ts';
import { payDifferences } from '../../domain/compare-careers/pay-differences.ts';
import { careerLink, columnHead, foldedTable, part, sentenceList } from './part.ts';
import { comparedPayKey } from './pay-key.ts';
import { comparedPayNotes } from './pay-notes.ts';

/** Every career's pay on one axis, then what differs in sentences, and the numbers. */
export function payPart(comparison: Comparison): Markup {
  return part('range', 'What they are paid', [
    payStrips(comparison),
    sentenceList(payDifferences(comparison)),
    markup`<div class="compared-notes">${comparedPayNotes(comparison)}</div>`,
    payTable(comparison),
  ]);
}

/** The strips of all careers on one axis, and what their marks mean. */
export function payStrips(comparison: Comparison): Markup {
  const { careers, axis, pay, period } = comparison;
  const { per } = payPeriods[period];
  return markup`<figure class="compared-pay"><p class="compared-axis-name">Pay ${per} before tax, ${pay.where}</p><ol class="compared-strips">${careers.map((career) => careerRow(comparison, career))}</ol><div class="compared-axis">${axisMarkup(axis)}</div><figcaption>${comparedPayKey(comparison)}</figcaption></figure>`;
}

function careerRow(comparison: Comparison, career: ComparedCareer): Markup {
  const [only] = career.occupations;
  if (career.kind === 'occupation' && only) {
    return markup`<li class="compared-row" data-slug="${career.slug}">${row(comparison, only)}</li>`;
  }
  const rows = career.occupations.map(
    (occupation) => markup`<li class="compared-row">${row(comparison, occupation)}</li>`,
  );
  return markup`<li class="compared-title" data-slug="${career.slug}"><p class="compared-name">${careerLink(career)} <span>a title counted in any of these ${career.occupations.length} occupations</span></p><ol>${rows}</ol></li>`;
}

function row(comparison: Comparison, occupation: ComparedOccupation): Markup {
  const { pay, period, axis } = comparison;
  const range = comparison.rangeOf(occupation);
  const references = [{ kind: 'all', figure: referenceOf(comparison, occupation) }] as const;
  const nation = occupation.pay[period].median;
  const beside =
    pay.place && isPresent(nation)
      ? markup`<span>whole country ${figureMarkup(nation)}</span>`
      : undefined;
  const strip = hasAnyPay(range)
    ? payStrip({
        range,
        axis,
        references,
        size: 'large',
        label: occupation.name,
        written: pay.written,
      })
    : markup`<p class="pay-strip-none">${figureMarkup(range.median)}</p>`;
  return markup`<p class="compared-name">${careerLink(occupation)} ${beside}</p><div class="compared-strip">${strip}</div>`;
}

/** The numbers that the strips are drawn from, folded. */
export function payTable(comparison: Comparison): Markup {
  const { pay, occupations } = comparison;
  const points = pay.hasRanges ? percentilePoints : (['median'] as const);
  const head = [
    columnHead('Occupation'),
    ...points.map((point) => columnHead(payPoints[point].plain, payPoints[point].term)),
    ...(pay.hasRanges ? [columnHead('Employees counted')] : []),
  ];
  const rows = occupations.map((occupation) => {
    const range = comparison.rangeOf(occupation);
    const cells = points.map((point) => figureMarkup(pay.written(range[point])));
    const counted = pay.hasRanges ? [figureMarkup(pay.employees(occupation))] : [];
    return markup`<tr><th scope="row">${occupation.name}</th>${[...cells, ...counted].map((cell) => markup`<td>${cell}</td>`)}</tr>`;
  });
  return foldedTable(`Pay ${pay.where}`, head, rows);
}
