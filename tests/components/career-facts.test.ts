import { describe, expect, test } from 'vitest';
import AlsoCalled from '../../src/components/career/AlsoCalled.astro';
import CareersNextDoor from '../../src/components/career/CareersNextDoor.astro';
import OpeningsFact from '../../src/components/career/OpeningsFact.astro';
import PayFact from '../../src/components/career/PayFact.astro';
import ProjectionFactors from '../../src/components/career/ProjectionFactors.astro';
import ReportedWayIn from '../../src/components/career/ReportedWayIn.astro';
import WayInFact from '../../src/components/career/WayInFact.astro';
import { difference, ratio, share } from '../../src/domain/derive.ts';
import { parseHtml, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';
import { sampleProjection } from '../support/sample-comparison.ts';
import { samplePay } from '../support/sample-pay.ts';

type Component = Parameters<typeof renderComponent>[0];
const words = async (component: Component, props: Record<string, unknown>) =>
  textOf(parseHtml(await renderComponent(component, { props })));

describe('openings a year', () => {
  const facts = (openings: number, change: number) => ({
    openings: sampleProjection('openings', openings),
    change: sampleProjection('change-number', change),
    newJobsShare:
      change > 0 && openings > 0
        ? share(
            sampleProjection('change-number', change / 10),
            sampleProjection('openings', openings),
          )
        : undefined,
    jobsPerOpening: ratio(
      sampleProjection('jobs-base', 9000),
      sampleProjection('openings', openings),
    ),
    jobsPerOpeningOfAllJobs: ratio(
      sampleProjection('jobs-base', 900),
      sampleProjection('openings', 100),
    ),
  });

  test.each([
    [1000, 5000, '50 in 100 are new jobs; the rest replace people who leave.'],
    [1000, 100, '1 in 100 is a new job; the rest replace people who leave.'],
    [1000, 10, 'Hardly any are new jobs'],
    [1000, 0, 'Hardly any are new jobs'],
    [1000, -500, 'None are new jobs'],
    [0, 0, 'That means fewer than 50 a year'],
  ])('%i of them, with a change of %i jobs, read "%s"', async (openings, change, sentence) => {
    expect(await words(OpeningsFact, facts(openings, change))).toContain(sentence);
  });

  test('that round to 0 are not said to replace anyone, nor set against jobs', async () => {
    const text = await words(OpeningsFact, facts(0, 0));
    expect(text).not.toMatch(/replace|One for every/);
  });
});

describe('the pay in the middle', () => {
  const fact = (median: number) => ({
    median: samplePay('median', median),
    period: 'annual',
    allJobs: samplePay('median', 50_000),
    timesAllJobs: ratio(samplePay('median', median), samplePay('median', 50_000)),
  });

  test.each([
    [96_000, '1.9 times as much.'],
    [61_500, '23% more.'],
    [29_800, '40% less.'],
    [51_000, 'About the same.'],
    [49_000, 'About the same.'],
  ])('of $%i beside $50,000 is "%s"', async (median, sentence) => {
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

describe('a career next door', () => {
  const next = {
    career: { name: 'Dancers', href: '/careers/dancers/' },
    sharedSkills: 9,
    education: 'bachelors',
    schooling: 'more',
  };

  test('shows its pay, the difference and the schooling without a stray space', async () => {
    const pay = samplePay('median', 60_000);
    const payDifference = difference(pay, samplePay('median', 50_000));
    expect(await words(CareersNextDoor, { careers: [{ ...next, pay, payDifference }] })).toBe(
      'Dancers Shares 9 of the 10 skills that matter most. $60,000 a year in the middle (+$10,000); more schooling: a bachelor’s degree',
    );
  });

  test('shows no difference where there is none to show', async () => {
    const pay = samplePay('median', 24.8, 'hourly');
    const text = await words(CareersNextDoor, {
      careers: [{ ...next, pay, payDifference: undefined }],
    });
    expect(text).toContain('$24.80 an hour in the middle; more schooling');
  });

  test('says what is not published', async () => {
    const pay = samplePay('median', '*');
    const text = await words(CareersNextDoor, {
      careers: [{ ...next, pay, payDifference: undefined }],
    });
    expect(text).toContain('not published (pay in the middle)');
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
