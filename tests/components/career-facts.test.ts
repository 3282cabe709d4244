import { describe, expect, test } from 'vitest';
import AlsoCalled from '../../src/components/career-page/AlsoCalled.astro';
import OpeningsFact from '../../src/components/career-page/OpeningsFact.astro';
import PayFact from '../../src/components/career-page/PayFact.astro';
import ProjectionFactors from '../../src/components/career-page/ProjectionFactors.astro';
import ReportedWayIn from '../../src/components/career-page/ReportedWayIn.astro';
import WayInFact from '../../src/components/career-page/WayInFact.astro';
import { ratio } from '../../src/domain/figures/derive.ts';
import { parseHtml, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';
import { sampleProjection } from '../support/sample-category-rows.ts';
import { samplePay } from '../support/sample-pay.ts';

type Component = Parameters<typeof renderComponent>[0];
const factOf = async (component: Component, props: Record<string, unknown>) =>
  parseHtml(await renderComponent(component, { props }));
const words = async (component: Component, props: Record<string, unknown>) =>
  textOf(parseHtml(await renderComponent(component, { props })));

describe('openings a year', () => {
  const facts = (openings: number, growth: number, more: number, before?: { change: string }) => ({
    newest: {
      openings: sampleProjection('openings', openings),
      growth: sampleProjection('change-percent', growth),
      years: { base: '2025', target: '2035' },
      careersWithMore: more,
      careers: 830,
    },
    before,
  });

  test.each([
    [1000, 12, '12 of 830 careers have more.'],
    [1000, 0, 'No other career here has more.'],
    [0, 827, 'That means fewer than 50 a year'],
  ])('%i of them, where %i careers have more, read "%s"', async (openings, more, sentence) => {
    expect(await words(OpeningsFact, facts(openings, 3, more))).toContain(sentence);
  });

  test('stand beside the projected change over the years of the same edition', async () => {
    expect(await words(OpeningsFact, facts(1000, -3.2, 12))).toContain(
      'From 2025 to 2035 the number of jobs is projected to change by −3.2%.',
    );
  });

  test('say so when the edition before expected the opposite, and only then', async () => {
    const turned = await words(OpeningsFact, facts(1000, -3.2, 12, { change: 'turned' }));
    expect(turned).toContain('The edition before expected the opposite.');
    const far = await words(OpeningsFact, facts(1000, -3.2, 12, { change: 'far' }));
    expect(far).not.toContain('edition before');
  });
});

test('each fact leads from its numeral to where its receipt stands', async () => {
  const openings = await factOf(OpeningsFact, {
    newest: {
      openings: sampleProjection('openings', 1000),
      growth: sampleProjection('change-percent', 3),
      years: { base: '2025', target: '2035' },
      careersWithMore: 3,
      careers: 830,
    },
    before: undefined,
  });
  expect(selectOne('.fact-numeral a', openings).attribs.href).toBe('#outlook-receipt');
  expect(textOf(selectOne('h2', openings))).toBe('Openings a year · projected, whole country');
  const pay = await factOf(PayFact, {
    median: samplePay('median', 40_000),
    period: 'annual',
    receipt: '#pay-receipt',
    beside: { name: 'All jobs', figure: samplePay('median', 50_000) },
    times: undefined,
  });
  expect(selectOne('.fact-numeral a[href="#pay-receipt"] .figure', pay)).toBeDefined();
  expect(textOf(selectOne('h2', pay))).toBe('Pay in the middle · median');
});

describe('the pay in the middle', () => {
  const fact = (median: number) => ({
    median: samplePay('median', median),
    period: 'annual',
    beside: { name: 'All jobs', figure: samplePay('median', 50_000) },
    times: ratio(samplePay('median', median), samplePay('median', 50_000)),
  });

  test.each([
    [96_000, '1.9 times as much.'],
    [61_500, '23% more.'],
    [29_800, '40% less.'],
    [51_000, '2% more.'],
    [49_700, 'About the same.'],
  ])('of %i beside 50,000 dollars is "%s"', async (median, sentence) => {
    expect(await words(PayFact, fact(median))).toMatch(
      new RegExp(`${sentence.replaceAll('.', '\\.')}$`),
    );
  });
});

describe('the way in', () => {
  const same = { experience: undefined, sameEducation: 108, all: 830 };

  test('without a diploma says that none is needed, not that none is listed', async () => {
    const text = await words(WayInFact, { ...same, education: 'no-formal', training: undefined });
    expect(text).toContain('No diploma or degree is listed as needed, with no training listed.');
    expect(text).toContain('108 of 830 occupations list the same schooling.');
  });

  test('varies where the analysts assign none', async () => {
    const text = await words(WayInFact, { ...same, education: undefined, training: undefined });
    expect(text).toContain('Varies');
  });
});

test.each([
  [1, '1 person answered.'],
  [28, '28 people answered.'],
])('a survey of %i says so, with its month in words', async (asked, sentence) => {
  const survey = {
    occupation: 'Actors',
    who: 'Incumbent',
    date: '2021-08',
    asked,
    hasImprecise: false,
    answers: [],
  };
  const text = await words(ReportedWayIn, { survey });
  expect(text).toContain(`needs. These are the answers for Actors, August 2021. ${sentence}`);
});

describe('also called', () => {
  test.each([
    [['Pilot'], 1, 'Also called Pilot and 1 other job title'],
    [['Pilot', 'Captain'], 25, 'Also called Pilot, Captain and 25 other job titles'],
    [[], 15, 'Covers 15 job titles'],
    [[], 1, 'Covers 1 job title'],
    [['Pilot'], 0, 'Also called Pilot'],
  ])('%j and %i more read "%s"', async (shown, otherCount, sentence) => {
    expect(await words(AlsoCalled, { shown, otherCount })).toBe(sentence);
  });
});

test('all industries together come first, then those named besides', async () => {
  const factor = { kind: 'demand', direction: 'increase' };
  const factors = [
    { ...factor, industry: 'Coal mining', industry_code: '2121' },
    { ...factor, industry: 'Total, all industries', industry_code: 'TE1000' },
  ];
  expect(await words(ProjectionFactors, { factors })).toContain(
    'A rising share in all industries together, and in coal mining.',
  );
});

test('reasons for growth name industries in words, each once', async () => {
  const factor = { kind: 'demand', direction: 'increase' };
  const factors = [
    { ...factor, industry: 'Junior colleges; state', industry_code: '6112' },
    { ...factor, industry: 'Chemical manufacturing (3255,6)', industry_code: '3255' },
    { ...factor, industry: 'Chemical manufacturing (3251,2,3,9)', industry_code: '3251' },
  ];
  expect(await words(ProjectionFactors, { factors })).toContain(
    'A rising share in state junior colleges and chemical manufacturing.',
  );
});
