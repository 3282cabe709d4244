import { describe, expect, test } from 'vitest';
import OutOfTen from '../../src/components/figures/OutOfTen.astro';
import PayAxis from '../../src/components/figures/PayAxis.astro';
import PayRangeFigure from '../../src/components/figures/PayRangeFigure.astro';
import { axisFor } from '../../src/domain/pay/axis.ts';
import { allJobsReference } from '../../src/domain/pay/pay-reference.ts';
import type { PayRange } from '../../src/domain/pay/pay-range.ts';
import { payStripOrReason, type PayStripView } from '../../src/views/pay-strip.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';
import { samplePay, samplePayRange } from '../support/sample-pay.ts';

const nurses = samplePayRange([68_940, 80_330, 97_550, 112_350, 137_470]);
const nothing = samplePayRange(['*', '*', '*', '*', '*']);
const references = [allJobsReference(samplePay('median', 50_980))];
const axis = axisFor(137_470);

const strip = (range: PayRange, more: Partial<PayStripView> = {}) =>
  parseHtml(
    payStripOrReason({ range, axis, size: 'small', label: 'Registered nurses', ...more }).html,
  );

describe('a pay strip', () => {
  test('is a picture with a name that says whose pay it is and how much', () => {
    const svg = selectOne('svg.pay-strip', strip(nurses));
    expect(svg.attribs.role).toBe('img');
    expect(svg.attribs['aria-label']).toBe(
      'Registered nurses: from $68,940 to $137,470 a year, $97,550 in the middle.',
    );
  });

  test('draws range, half, middle and reference at their share of the axis', () => {
    const drawing = strip(nurses, { references });
    const { x1, x2 } = selectOne('.range', drawing).attribs;
    expect([x1, x2]).toEqual(['43.1%', '85.9%']);
    const half = selectOne('.half', drawing).attribs;
    expect([half.x, half.width]).toEqual(['50.2%', '20%']);
    expect(selectOne('.middle', drawing).attribs.x).toBe('61%');
    expect(selectOne('.reference', drawing).attribs.x1).toBe('31.9%');
  });

  test('has no style attribute, which the security policy would refuse', () => {
    expect(select('[style]', strip(nurses, { references, size: 'large' }))).toEqual([]);
  });

  test('ends in an arrow where it goes on', () => {
    const open = samplePayRange([90_000, 120_000, 150_000, 200_000, '#']);
    const drawing = strip(open, { axis: axisFor(239_200) });
    expect(selectOne('.goes-on', drawing).attribs.x).toBe('100%');
    expect(select('.goes-on', strip(nurses))).toEqual([]);
  });

  test('leaves out the parts that are not published', () => {
    const drawing = strip(samplePayRange(['*', '*', 60_000, '*', '*']));
    expect(select('.range, .half', drawing)).toEqual([]);
    expect(select('.middle', drawing)).toHaveLength(1);
  });

  test('gives the reason in words instead of a drawing when there is no pay', () => {
    const small = strip(nothing);
    expect(select('svg', small)).toEqual([]);
    expect(selectOne('.figure-missing', small).attribs['data-missing']).toBe('not-published');
    const large = strip(nothing, { size: 'large' });
    expect(textOf(large)).toMatch(/^The agency made no estimate .+\.$/);
  });

  test('labels ends and middle with their figures when it is large', () => {
    const drawing = strip(nurses, { size: 'large' });
    expect(select('data.figure', drawing).map((figure) => figure.attribs['data-fact'])).toEqual([
      nurses.median.id,
      nurses.p10.id,
      nurses.p90.id,
    ]);
    expect(select('data.figure', strip(nurses))).toEqual([]);
  });
});

test('an axis begins at $0 and names every tick', async () => {
  const html = parseHtml(await renderComponent(PayAxis, { props: { axis } }));
  expect(select('span', html).map(textOf)).toEqual(['$0', '$40k', '$80k', '$120k', '$160k']);
});

describe('a pay range', () => {
  const figureOf = async (range: PayRange) =>
    parseHtml(
      await renderComponent(PayRangeFigure, {
        props: { range, axis, references, label: 'Registered nurses' },
      }),
    );

  test('has a key that names the reference with its figure', async () => {
    const key = selectOne('figcaption', await figureOf(nurses));
    expect(textOf(key)).toContain('the middle of all jobs, $50,980');
    expect(textOf(key)).not.toContain('goes on');
  });

  test('explains the arrow where there is one', async () => {
    const open = await figureOf(samplePayRange([90_000, 120_000, '#', '#', '#']));
    expect(textOf(selectOne('figcaption', open))).toContain('goes on to the right');
  });

  test('has neither axis nor key when there is nothing to draw', async () => {
    const empty = await figureOf(nothing);
    expect(select('.pay-axis, .pay-key', empty)).toEqual([]);
  });
});

describe('"out of ten"', () => {
  const sentence = async (range: PayRange) =>
    parseHtml(await renderComponent(OutOfTen, { props: { people: 'registered nurses', range } }));

  test('reads as one sentence, with no space before a comma or stop', async () => {
    expect(textOf(await sentence(nurses))).toBe(
      'Out of ten registered nurses, one earns less than $68,940 a year, five earn less than $97,550, and nine earn less than $137,470.',
    );
  });

  test('takes each amount from a figure', async () => {
    expect(select('data.figure', await sentence(nurses))).toHaveLength(3);
  });

  test('says what is missing instead of leaving it out in silence', async () => {
    expect(textOf(await sentence(samplePayRange(['*', '*', 60_000, '*', '*'])))).toBe(
      'Out of ten registered nurses, five earn less than $60,000 a year. The agency publishes no figure for the lowest tenth and the highest tenth.',
    );
    expect(textOf(await sentence(nothing))).toBe(
      'The agency made no estimate here that is good enough to release.',
    );
  });
});
