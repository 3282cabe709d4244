import { describe, expect, test } from 'vitest';
import { fitReasons, notKnown, overLine } from '../../../src/domain/find/fit-reasons.ts';
import { oneThingToKnow, weighsMore } from '../../../src/domain/find/one-thing-to-know.ts';
import { besideSchooling } from '../../../src/domain/find/way-in-words.ts';
import { sentenceMarkup } from '../../../src/views/sentence.ts';
import {
  sampleOccupation,
  samplePlace,
  type SampleFields,
} from '../../support/find/sample-finder.ts';

const there = samplePlace({ '29-1141': { 'annual-median': 62_030, employment: 4500 } });
const text = (html: string) => html.replaceAll(/<[^>]+>/g, '');

describe('why a career fits', () => {
  test('each wish has a few words, with its figures', () => {
    const row = sampleOccupation({
      day: { outdoors: 94, 'hazardous-conditions': 8, 'hazardous-equipment': 20 },
    });
    const reasons = fitReasons(
      row,
      {
        pay: 60_000,
        like: ['Investigative'],
        day: ['outdoors', 'few-hazards'],
        grows: true,
        license: 'none',
        jobs: 100,
      },
      there,
    );
    expect(reasons.map((reason) => text(sentenceMarkup(reason).html))).toEqual([
      '$2,030 over your $60,000',
      'finding things out is its second strongest interest',
      'outdoors, 94 of 100 (every day)',
      'few hazards, 8 of 100 (never) and 20 of 100 (once a year or more)',
      'growing by 4.9%',
      'a source says that no license is needed',
      '4,500 employees there',
    ]);
  });

  test('pay at the line is not over it', () => {
    const [median] = [there.figure('29-1141', 'annual-median')];
    expect(overLine(median, 62_030)).toBeUndefined();
    expect(overLine(median, 60_000)).toMatchObject({
      value: 2030,
      arithmetic: '$62,030 − $60,000 asked for = $2,030',
    });
  });
});

describe('one thing to know', () => {
  const hard = 'Nights may come up.';
  test.each<[SampleFields, string | undefined, boolean]>([
    [
      { license: 'federal', experience: 'under-five-years', hard },
      'It takes a federal license.',
      true,
    ],
    [
      { license: 'unknown', experience: 'under-five-years', hard },
      'It usually takes up to five years of work in a related job first.',
      true,
    ],
    [{ license: 'none', experience: 'none', hard }, hard, false],
    [{ license: 'unknown', experience: 'none' }, undefined, false],
  ])('of %j', (fields, known, weighs) => {
    const row = sampleOccupation(fields);
    expect(oneThingToKnow(row)).toBe(known);
    expect(weighsMore(row)).toBe(weighs);
  });

  test('what is not known is told', () => {
    const row = sampleOccupation({ license: 'unknown', interests: [] });
    expect(notKnown(row)).toEqual([
      'whether it takes a license',
      'what the day is like',
      'which interests it suits',
    ]);
    expect(notKnown(sampleOccupation({ day: { outdoors: 3 } }))).toEqual([]);
  });

  test('work before and training stand beside the schooling', () => {
    expect(besideSchooling({ experience: 'none', training: 'apprenticeship' })).toBe(
      'no work before, apprenticeship',
    );
    expect(besideSchooling({ experience: 'five-years-or-more', training: 'none' })).toBe(
      '5 years of work before',
    );
  });
});
