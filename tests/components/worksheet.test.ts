import { describe, expect, test } from 'vitest';
import CareerFigures from '../../src/components/worksheet/CareerFigures.astro';
import Prompts from '../../src/components/worksheet/Prompts.astro';
import SheetFoot from '../../src/components/worksheet/SheetFoot.astro';
import { axisFor } from '../../src/domain/pay/axis.ts';
import { allJobsReference } from '../../src/domain/pay/pay-reference.ts';
import { careerPrompts } from '../../src/domain/site/worksheet-prompts.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { readQrCode } from '../support/read-qr-code.ts';
import { renderComponent } from '../support/render-component.ts';
import { samplePay, samplePayRange } from '../support/sample-pay.ts';

describe('the foot of a sheet', () => {
  test.each([
    'https://career-almanac.example/careers/actors/',
    `https://school.example/almanac/careers/${'a-long-name-'.repeat(10)}/`,
    'https://career-almanac.example/compare/?c=actors,dancers&in=ohio',
  ])('leads to %s by code, link and citation', async (address) => {
    const { pathname, search } = new URL(address);
    const href = pathname + search;
    const origin = {
      producer: 'Agency',
      program: 'Wages',
      releaseLabel: 'May 2025',
      published: '2026-05-15',
    };
    const links = { href, address, citation: `Careers. ${address}`, origins: [origin] };
    const html = parseHtml(await renderComponent(SheetFoot, { props: { links } }));
    expect(readQrCode(html)).toBe(address);
    expect(selectOne('svg', html).attribs['aria-label']).toContain(address);
    expect(selectOne('[data-look-up]', html).attribs.href).toBe(href);
    expect(`https://${textOf(selectOne('[data-look-up]', html))}`).toBe(address);
    expect(textOf(selectOne('[data-cite]', html))).toBe(`Careers. ${address}`);
    expect(textOf(html)).toContain('Agency, Wages, May 2025 (published May 15, 2026).');
  });
});

const figures = async (pay: Parameters<typeof samplePayRange>[0], period?: 'hourly') => {
  const range = samplePayRange(pay, undefined, period);
  const html = await renderComponent(CareerFigures, {
    props: {
      name: 'Actors',
      range,
      axis: axisFor(150_000),
      beside: { ...allJobsReference(samplePay('median', 50_980)), name: 'All jobs' },
      outlook: {
        jobs: samplePay('median', 1),
        openings: samplePay('median', 2),
        growth: samplePay('median', 3),
        growthOfAllJobs: samplePay('median', 4),
        jobsYear: '2024',
        targetYear: '2035',
      },
    },
  });
  return parseHtml(html);
};
const cells = (html: Awaited<ReturnType<typeof figures>>) =>
  select('dd', html).map((cell) => textOf(cell).replaceAll(/\s+/g, ' ').trim());

describe('the figures of a worksheet', () => {
  test('are the lowest tenth, the middle and the highest tenth, beside all jobs', async () => {
    const html = await figures([30_000, 40_000, 50_000, 60_000, 70_000]);
    expect(cells(html).slice(0, 4)).toEqual([
      '$30,000 a year',
      '$50,000 a year',
      '$70,000 a year',
      '$50,980 a year',
    ]);
  });

  test('say where pay is above the highest wage printed', async () => {
    const html = await figures([90_000, 120_000, 200_000, '#', '#']);
    expect(cells(html)[2]).toBe('$239,200 or more a year');
  });

  test('are by the hour where only that is published', async () => {
    expect(cells(await figures([10, 20, 30, 40, 50], 'hourly'))[0]).toBe('$10.00 an hour');
  });

  test('say why there is no range, without an axis to draw on', async () => {
    const html = await figures(['*', '*', '*', '*', '*']);
    expect(cells(html)[1]).toBe('not published');
    expect(select('.pay-axis', html)).toEqual([]);
  });
});

test('every question has as many ruled lines as it asks for, hidden from screen readers', async () => {
  const html = parseHtml(
    await renderComponent(Prompts, {
      props: { prompts: careerPrompts, known: { 'ways-in': 'A degree.', growth: 'Growing.' } },
    }),
  );
  const lines = careerPrompts.map(({ lines, beside }) => lines * (beside ? 2 : 1));
  expect(select('li', html).map((item) => select('i', item).length)).toEqual(lines);
  expect(select('.ruled:not([aria-hidden])', html)).toEqual([]);
  expect(select('.answer', html).map(textOf)).toEqual(['A degree.', 'Growing.']);
});
