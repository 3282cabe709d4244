import { describe, expect, test } from 'vitest';
import { axisFor } from '../../../src/domain/pay/axis.ts';
import { figureMarkup } from '../../../src/views/figure.ts';
import { markup, type Markup } from '../../../src/views/markup.ts';
import { payFigure } from '../../../src/views/pay-figure.ts';
import { allJobsReference } from '../../../src/domain/pay/pay-reference.ts';
import { rowStrip } from '../../../src/views/row-strip.ts';
import { axisMarkup } from '../../../src/views/pay-axis.ts';
import { describePage, pageFrom } from '../../support/built-site.ts';
import { markProblems } from '../../support/checks/drawn-marks.ts';
import { samplePay, samplePayRange } from '../../support/sample-pay.ts';

const amounts = { p10: 68_940, p25: 80_330, median: 97_550, p75: 112_350, p90: 137_470 };
const range = samplePayRange([amounts.p10, amounts.p25, amounts.median, amounts.p75, amounts.p90]);
const axis = axisFor(amounts.p90);
const references = [allJobsReference(samplePay('median', 50_980))];
const publishedCell = (fact: string) =>
  String(Object.entries(amounts).find(([point]) => fact.endsWith(`annual-${point}`))?.[1] ?? '');

const problemsOf = (html: string, cellOf = publishedCell) =>
  markProblems(pageFrom(describePage('made/up/index.html'), html), cellOf);
const strip = payFigure({ range, axis, references, label: 'Nurses' }).html;
const row =
  markup`<table><thead><tr><th>${axisMarkup(axis)}</th></tr></thead><tbody><tr><td>${rowStrip({ range, axis })}</td></tr></tbody></table>`
    .html;

describe('a strip', () => {
  test.each([
    ['large', strip],
    ['of a row', row],
  ])('that is right is right, %s', (_, html) => {
    expect(problemsOf(html)).toEqual([]);
  });

  test.each([
    ['a middle half of one width everywhere', /(class="half" [^>]*width=")[^"]*/, '$17%', 'half'],
    ['a moved middle', /(class="middle" x=")[^"]*/, '$162%', 'the middle at 62%'],
    ['a range too short', /(class="range" x1="[^"]*" x2=")[^"]*/, '$180%', 'a range from'],
    ['a moved reference', /(class="reference" x1=")[^"]*/, '$140%', 'the middle of all jobs'],
    ['no reference', /<line class="reference"[^>]*><\/line>/, '', 'the middle of all jobs'],
    ['a moved label', /(data-of="middle" x=")[^"]*/, '$10%', 'the label "$97,550"'],
    ['a label of another', /(<foreignObject[^>]*>.*?)annual-median/, '$1annual-mean', 'a label of'],
    ['an arrow', /<rect class="half"/, '<svg class="goes-on"></svg><rect class="half"', 'an arrow'],
    ['another axis', /\$160k/, '$120k', 'the middle at'],
  ])('with %s is found', (_, found, put, said) => {
    const problems = problemsOf(strip.replace(found, put));
    expect(problems.join('\n')).toContain(said);
  });

  test('of other figures than those published is found', () => {
    expect(
      problemsOf(row, (fact) => (fact.endsWith('p75') ? '99999' : publishedCell(fact))),
    ).toEqual([expect.stringContaining('a middle half')]);
  });

  test('without an arrow is found where pay is top-coded', () => {
    const cellOf = (fact: string) => (fact.endsWith('p90') ? 'top-coded' : publishedCell(fact));
    expect(problemsOf(row, cellOf)).toEqual([expect.stringContaining('a range from')]);
  });

  test('without an axis is found', () => {
    expect(problemsOf(rowStrip({ range, axis }).html)[0]).toContain('stands on no axis');
  });
});

const usd = (value: number) => figureMarkup(samplePay('median', value));
const right = {
  bars: markup`<table class="bar-table"><tbody>${[-5, 10].map(
    (value, at) =>
      markup`<tr><th>Legal</th><td>${usd(value)}</td><td class="bar-cell"><svg><rect class="${at ? 'bar' : 'bar-loss'}" x="${at ? '33.33%' : '0%'}" width="${at ? '66.67%' : '33.33%'}"></rect></svg></td></tr>`,
  )}</tbody></table>`,
  'parted bars': markup`<table class="bar-table"><thead><tr><th data-of="openings"></th></tr></thead><tbody><tr><td>${usd(40)}</td><td>${usd(30)}</td><td>${usd(10)}</td><td><rect width="75%"></rect><rect width="25%"></rect></td></tr></tbody></table>`,
  'compared bars': markup`<table class="compared-jobs"><tbody><tr><th></th><td>${usd(4)}<svg><rect x="0%" width="100%"></rect></svg></td></tr></tbody></table>`,
  shares: markup`<table class="survey-bars"><tr><td><svg><rect width="12.5%"></rect></svg>${usd(12.5)}</td></tr></table>`,
  'parts of openings': markup`<svg class="openings-bar"><rect x="0" width="40%"></rect><rect x="40%" width="60%"></rect></svg>`,
  'dots of states': markup`<table class="state-dots"><thead><tr><th>${axisMarkup(axisFor(100_000))}</th></tr></thead><tbody><tr><td><svg><circle cx="80%"></circle></svg>${usd(80_000)}</td></tr></tbody></table>`,
  'dots of jobs': markup`<table class="spread-table"><thead><tr><th>${axisMarkup(axisFor(100_000))}</th></tr></thead><tbody><tr><td>${usd(80_000)}</td><td><path class="spread-dots" d="M300 11h0M800 11h0"></path></td></tr></tbody></table>`,
  tiles: markup`<div class="tile-map"><ul class="tile-key"><li><span class="tile-sign" data-class="1"></span>${usd(10)} to ${usd(20)}</li><li><span class="tile-sign" data-class="2"></span>${usd(30)}</li></ul><div class="tiles"><a data-class="1">${usd(15)}</a></div></div>`,
  'points over the years': markup`<div><svg class="history-static"><text y="16.5em">$0</text><text y="1.36em">$100k</text><path class="history-point" d="M90 130h0m50-53h0"></path></svg><table><tr><td>${usd(50_000)}</td><td>${usd(75_000)}</td></tr></table></div>`,
} as const satisfies Readonly<Record<string, Markup>>;

describe('other marks', () => {
  test.each(Object.entries(right))('that are right are right: %s', (_, { html }) => {
    expect(problemsOf(html)).toEqual([]);
  });

  test.each([
    ['bars', '66.67%', '7%', 'the bar of'],
    ['bars', 'x="33.33%"', 'x="0%"', 'the bar of'],
    ['parted bars', 'width="25%"', 'width="7%"', 'the bars of'],
    ['compared bars', 'width="100%"', 'width="7%"', 'the bar of'],
    ['shares', 'width="12.5%"', 'width="7%"', 'the bar of'],
    ['parts of openings', 'width="60%"', 'width="7%"', 'do not fill'],
    ['dots of states', 'cx="80%"', 'cx="70%"', 'the dot of'],
    ['dots of jobs', 'M800', 'M700', 'no dot at 80000'],
    ['tiles', '<a data-class="1"', '<a data-class="2"', 'has the shade 2'],
    ['points over the years', 'm50-53', 'm50-20', 'that the table has not'],
  ] as const)('that are wrong are found: %s with %s as %s', (name, found, put, said) => {
    expect(problemsOf(right[name].html.replace(found, put)).join('\n')).toContain(said);
  });
});
