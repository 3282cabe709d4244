import type { Figure } from '../../src/domain/figures/figure.ts';
import { figureAt } from '../../src/domain/figures/figure-at.ts';
import type { OewsMeasure } from '../../src/domain/figures/measures.ts';
import { payRangeFrom } from '../../src/domain/pay/pay-range.ts';
import { wholePayAxis } from '../../src/domain/pay/shared-pay-axis.ts';
import type { SwitchedCareer } from '../../src/domain/places/switched-page.ts';
import { careerPay } from '../../src/views/career-pay.ts';
import { markup } from '../../src/views/markup.ts';
import { openingsScope } from '../../src/views/openings-scope.ts';
import { payFact } from '../../src/views/pay-fact.ts';
import { receipt } from '../../src/views/receipt.ts';

const nationFigure = (measure: OewsMeasure): Figure =>
  figureAt(
    { dataset: 'oews', release: '2025-05', place: 'US', code: '29-1141', measure },
    { 'annual-p90': 130_000, employment: 3_000_000 }[measure as string] ?? 100_000,
  );
const nation = { median: nationFigure('annual-median'), p90: nationFigure('annual-p90') };
/** A made-up career, as its page hands it to a script. */
export const sampleCareer = {
  kind: 'career',
  code: '29-1141',
  people: 'nurses',
  period: 'annual',
  payBasis: 'both',
  isResidual: false,
  embedHref: '/embed/careers/nurses/',
  close: [],
  nation,
} as const satisfies SwitchedCareer;
const range = payRangeFrom('annual', (point) => nationFigure(`annual-${point}`));

/** The parts of a made-up career page that a place changes, as served, with the field that asks. */
export const sampleCareerPage = markup`
  <place-picker data-switches="${JSON.stringify(sampleCareer)}">
    <form><input id="place-choice" /><button type="submit">Show</button></form>
    <p role="status"></p>
  </place-picker>
  <section class="three-facts">${payFact({
    median: nation.median,
    period: 'annual',
    beside: { name: 'All jobs', figure: nation.median },
    times: undefined,
  })}${openingsScope}</section>
  ${careerPay({
    ...sampleCareer,
    heading: 'What they are paid',
    whose: 'nurses',
    label: 'Nurses',
    range,
    axis: wholePayAxis([range], []),
    references: [],
    caption: 'Pay of nurses',
    figure: nationFigure,
    hasErrors: true,
    receipt: receipt('Whole United States.'),
  })}
  <a id="career" href="/careers/welders/?sort=pay">w</a><a id="home" href="/">h</a><a id="glossary" href="/glossary/">g</a><a id="pay-link" href="#pay">p</a>`;
