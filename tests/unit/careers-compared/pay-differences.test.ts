import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../../src/domain/compare-careers/comparison.ts';
import { payDifferences } from '../../../src/domain/compare-careers/pay-differences.ts';
import { nationPay } from '../../../src/domain/compare-careers/shown-pay.ts';
import {
  careerOf,
  sampleComparison,
  sampleEdition,
  sampleOccupation,
  wordsOf,
  type SampleOccupation,
} from '../../support/sample-compared.ts';

const nurses: SampleOccupation = {
  name: 'Nurses',
  yearly: [60_000, 80_000, 90_000, 100_000, 130_000],
};
const clerks: SampleOccupation = {
  name: 'Clerks',
  yearly: [30_000, 35_000, 40_000, 45_000, 50_000],
};

const said = (...occupations: SampleOccupation[]) =>
  wordsOf(payDifferences(sampleComparison(occupations)));

describe('how pay differs is said', () => {
  test.each<[string, SampleOccupation, SampleOccupation, string]>([
    [
      'where the ranges hardly touch',
      clerks,
      nurses,
      'In the middle, nurses earn $90,000 a year and clerks $40,000, a difference of $50,000. The ranges hardly touch: nine in ten clerks earn less than $50,000, and nine in ten nurses more than $60,000.',
    ],
    [
      'where they overlap',
      nurses,
      { ...clerks, yearly: [30_000, 35_000, 40_000, 45_000, 70_000] },
      'In the middle, nurses earn $90,000 a year and clerks $40,000, a difference of $50,000. The ranges overlap: one clerk in ten earns more than $70,000, and one nurse in ten less than $60,000.',
    ],
    [
      'where the best paid of the lower pass the middle of the higher',
      nurses,
      { ...clerks, yearly: [30_000, 35_000, 40_000, 45_000, 95_000] },
      'In the middle, nurses earn $90,000 a year and clerks $40,000, a difference of $50,000. The ranges overlap: one clerk in ten earns more than $95,000, above the middle of nurses.',
    ],
    [
      'where the difference is under one percent',
      nurses,
      { ...clerks, yearly: [60_000, 70_000, 89_200, 90_000, '*'] },
      'In the middle, nurses earn $90,000 a year and clerks $89,200, about the same.',
    ],
    [
      'where it is a small one',
      nurses,
      { ...clerks, yearly: [60_000, 70_000, 88_000, 90_000, '*'] },
      'In the middle, nurses earn $90,000 a year and clerks $88,000, a difference of $2,000.',
    ],
    [
      'where there is none',
      nurses,
      { ...nurses, name: 'Clerks' },
      'In the middle, nurses earn $90,000 a year and clerks $90,000, the same. The ranges overlap: one clerk in ten earns more than $130,000, above the middle of nurses.',
    ],
    [
      'where the higher is above the highest wage printed',
      { name: 'Surgeons', yearly: [100_000, 200_000, '#', '#', '#'] },
      { ...nurses, yearly: [60_000, 80_000, 90_000, 95_000, '#'] },
      'In the middle, surgeons earn $239,200 or more a year and nurses $90,000, a difference of at least $149,200. The ranges overlap: one nurse in ten earns $239,200 or more.',
    ],
  ])('%s', (_, first, second, sentence) => {
    expect(said(first, second)[0]).toBe(sentence);
  });

  test('as unknown where both are above the highest wage printed', () => {
    const surgeons: SampleOccupation = { name: 'Surgeons', yearly: ['#', '#', '#', '#', '#'] };
    expect(said(surgeons, { ...surgeons, name: 'Pilots' })).toEqual([
      'In the middle, both surgeons and pilots earn $239,200 or more a year, the highest wage printed, so it is not known which earn more.',
    ]);
  });

  test('of three, each beside the next, then the two ends', () => {
    const sentences = said(clerks, nurses, { name: 'Cooks' });
    expect(sentences.map((sentence) => sentence.slice(0, 60))).toEqual([
      'In the middle, nurses earn $90,000 a year and cooks $60,000,',
      'In the middle, cooks earn $60,000 a year and clerks $40,000,',
      'The lowest middle, of clerks, and the highest, of nurses, ar',
    ]);
    expect(sentences[2]).toContain('are $50,000 apart.');
  });

  test('without a number that is not published, and with the reason', () => {
    const none = ['*', '*', '*', '*', '*'] as const;
    expect(said(nurses, { name: 'Clerks', yearly: none, hourly: none })).toEqual([
      'Pay of clerks cannot be compared. The agency made no estimate here that is good enough to release.',
    ]);
  });

  test('apart where only one is published by the hour', () => {
    const hourly = 'hourly-only';
    const actors: SampleOccupation = {
      name: 'Actors',
      yearly: [hourly, hourly, hourly, hourly, hourly],
      leads: 'hourly',
    };
    expect(said(nurses, actors)).toEqual([
      'Pay of actors is published by the hour only and cannot stand beside the others: the middle is $30.00.',
    ]);
    expect(said(actors, { ...actors, name: 'Dancers', hourly: [10, 15, 20, 25, 30] })[0]).toBe(
      'In the middle, actors earn $30.00 an hour and dancers $20.00, a difference of $10.00. The ranges overlap: one dancer in ten earns more than $30.00, and one actor in ten less than $20.00.',
    );
  });

  test('with a note on an estimate that looks unusual', () => {
    const few: SampleOccupation = {
      name: 'Firefighters',
      yearly: [50_000, 60_000, 72_410, 470_940, 470_940],
    };
    expect(said(nurses, few).at(-1)).toBe(
      'The estimate of the pay of firefighters looks unusual: the 75th percentile and the 90th percentile are the same amount, as published.',
    );
  });

  test('of a title as a span of occupations, never as one number', () => {
    const [low, high] = [sampleOccupation(clerks), sampleOccupation({ name: 'Cooks' })];
    const title = {
      kind: 'title',
      name: 'Case manager',
      slug: 'case-manager',
      occupations: [high, low],
    } as const;
    const careers = [title, careerOf(sampleOccupation(nurses)), careerOf(low)];
    const comparison = comparisonOf(careers, sampleEdition, nationPay(sampleEdition));
    expect(wordsOf(payDifferences(comparison)).slice(1)).toEqual([
      'The title “Case manager” may be counted in any of 2 occupations. In the middle they pay from $40,000 (clerks) to $60,000 (cooks). Which one it is depends on the job.',
      'In the middle, nurses earn more than people in all of the occupations that “Case manager” may be counted in.',
      'In the middle, clerks earn less than people in the other occupation that “Case manager” may be counted in.',
    ]);
  });

  test('never as what beginners or averages are paid', () => {
    const all = said(clerks, nurses, { name: 'Cooks' }).join(' ');
    expect(all).not.toMatch(/\b(?:entry|starting|beginner|average|will)\b/i);
  });
});
