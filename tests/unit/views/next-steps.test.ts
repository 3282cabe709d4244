import { describe, expect, test } from 'vitest';
import { payRangeFrom } from '../../../src/domain/pay/pay-range.ts';
import type { NextStep, NextSteps } from '../../../src/domain/next-steps/next-step.ts';
import { PlacePay } from '../../../src/domain/places/place-pay-file.ts';
import { nextStepLists } from '../../../src/views/next-steps.ts';
import { wellPaidNowhere, wellPaidThere } from '../../../src/views/well-paid-there.ts';
import { parseHtml, select, selectOne, textOf, type Element } from '../../support/html.ts';
import { samplePay } from '../../support/sample-pay.ts';
import { samplePayOfTexas } from '../../support/sample-place-pay.ts';

const range = payRangeFrom('annual', (point) => samplePay(point, 50_000));
const step = (code: string): NextStep => ({
  code,
  name: `Job ${code}`,
  href: `/careers/${code}/`,
  pay: samplePay('median', 60_000),
  payDifference: undefined,
  openings: samplePay('median', 7),
  range,
  carriesOver: ['speaking', 'writing'],
  isNew: ['law'],
  asks: ['no more school', 'a license in every state'],
});
const steps: NextSteps = {
  period: 'annual',
  own: range,
  lists: {
    'better-paid': ['1', '2', '3', '4'].map(step),
    'less-school': [],
    'more-openings': [step('5')],
  },
  close: [],
};
const shown = parseHtml(nextStepLists(steps, 'nurses').html);

describe('next steps', () => {
  test('are lists that other programs find, closest first', () => {
    expect(select('ol', shown).map(({ attribs }) => attribs['data-next-steps'])).toEqual([
      'better-paid',
      'more-openings',
    ]);
    const items = select('[data-next-steps="better-paid"] > li', shown);
    expect(items.map(({ attribs }) => attribs['data-codes'])).toEqual(['1', '2', '3', '4']);
    expect(items.every(({ attribs }) => attribs['data-kind'] === 'career')).toBe(true);
  });

  test('say what carries over, what there is more of and what the step asks for; a later one is a line', () => {
    const [first, fourth] = ['1', '4'].map((code) =>
      selectOne(`li[data-codes="${code}"]`, shown),
    ) as [Element, Element];
    expect(textOf(first)).toContain(
      'Carries over: speaking and writing. More of: law. Usually asks for no more school and a license in every state.',
    );
    expect(select('svg', first)).toHaveLength(2);
    expect(textOf(fourth)).toBe('Job 4 $60,000 a year in the middle');
  });

  test('say where the axis of their strips ends, which nothing else tells', () => {
    expect(textOf(selectOne('.strips-end', shown))).toMatch(/^\$\d+k$/);
  });

  test('say why a list is empty', () => {
    expect(textOf(shown)).toContain('usually asks for less school');
  });
});

describe('what a place pays well', () => {
  const close = [
    { code: '29-1141', name: 'Nurses', slug: 'nurses', nation: 80_000 },
    { code: '11-1011', name: 'Chiefs', slug: 'chiefs', nation: 10 },
  ];
  const row = (median: number) => [1, 1, 1, 1, median, 1, 1];
  const texas = (rows: Record<string, number>) =>
    new PlacePay({
      ...samplePayOfTexas,
      rows: Object.fromEntries(Object.entries(rows).map(([code, median]) => [code, row(median)])),
    });
  const codesIn = (rows: Record<string, number>) =>
    select('li', parseHtml(wellPaidThere(texas(rows), '31-1131', close).html)).map(
      ({ attribs }) => attribs['data-codes'],
    );

  test.each([
    [{ '31-1131': 50_000, '29-1141': 80_000, '11-1011': 51_000 }, ['29-1141', '11-1011']],
    [{ '31-1131': 50_000, '29-1141': 79_999, '11-1011': 50_999 }, []],
    [{ '29-1141': 90_000 }, []],
  ])('pays a thousand more than this job, and no less than the country: %j', (rows, codes) => {
    expect(codesIn(rows)).toEqual(codes);
  });

  test('asks for a place while none is chosen', () => {
    const none = parseHtml(wellPaidNowhere().html);
    expect(textOf(none)).toContain('Choose a place');
    expect(selectOne('div', none).attribs['data-part']).toBe('well-paid-here');
  });
});
