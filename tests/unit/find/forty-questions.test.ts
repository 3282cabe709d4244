import { describe, expect, test } from 'vitest';
import { findCareers } from '../../../src/domain/find/find-careers.ts';
import { readFinderAddress } from '../../../src/domain/find/finder-address.ts';
import { allPlaces } from '../../../src/facts/places.ts';
import { finderOccupations } from '../../../src/page-models/find/finder-occupations.ts';
import { finderPlace } from '../../../src/page-models/find/finder-place.ts';
import { fortyQuestions } from '../../support/find/forty-questions.ts';
import { FinderAnswers } from '../../support/independent/finder-answers.ts';

const answers = new FinderAnswers();
const placeId = (slug: string | undefined) =>
  slug === undefined ? 'US' : (allPlaces().find((place) => place.slug === slug)?.id ?? '');

describe('the finder answers as a separate program does from the tables', () => {
  test('forty questions: the nation, three states, three metros, a rural area', () => {
    const places = new Set(
      fortyQuestions.map(({ search }) => new URLSearchParams(search).get('in')),
    );
    expect(fortyQuestions).toHaveLength(40);
    expect(places.size).toBe(8);
  });

  test.each(fortyQuestions)('$asked', ({ search }) => {
    const { request, complaints } = readFinderAddress(search);
    const there = finderPlace(placeId(request.place));
    const found = findCareers(finderOccupations(), { ...request, there });
    const right = answers.answer(search);
    expect(complaints).toEqual([]);
    expect(right.length).toBeGreaterThan(0);
    expect(found.fits.map(({ code }) => code)).toEqual(right);
  });
});
