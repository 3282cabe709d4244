import { describe, expect, it } from 'vitest';
import { isPresent } from '../../src/domain/figures/figure.ts';
import { interests } from '../../src/domain/schooling/interests.ts';
import { oewsFigure } from '../../src/facts/oews.ts';
import { categoryRuler } from '../../src/page-models/home/category-ruler.ts';
import { guideQuotes } from '../../src/page-models/home/guide-quotes.ts';
import { honestExample } from '../../src/page-models/home/honest-example.ts';
import { interestDoors } from '../../src/page-models/home/interest-doors.ts';
import { needDoor } from '../../src/page-models/home/need-door.ts';
import { finderSearch } from '../../src/domain/find/finder-address.ts';
import { interestToken } from '../../src/domain/find/interest-tokens.ts';
import { FinderAnswers } from '../support/independent/finder-answers.ts';

const allJobs = oewsFigure('00-0000', 'annual-median');
const middle = (figure: Parameters<typeof isPresent>[0]) => (isPresent(figure) ? figure.value : 0);

describe('the home page', () => {
  it('counts the careers of an interest as the page does that it leads to', () => {
    const answers = new FinderAnswers();
    for (const { interest, careers, href } of interestDoors()) {
      expect(href).toBe(`/find/?like=${interestToken(interest)}`);
      expect(careers).toBe(answers.answer(href.slice('/find/'.length)).length);
    }
    expect(interestDoors()).toHaveLength(interests.length);
  });

  it('finds for the wishes of its example what a separate program finds', () => {
    const { request, fits } = needDoor();
    expect(fits.map(({ code }) => code)).toEqual(new FinderAnswers().answer(finderSearch(request)));
    expect(fits.length).toBeGreaterThan(3);
  });

  it('says between which amounts the ends of the categories lie, and how many lie above', () => {
    const { rows, lowEnds, highEnds, above, axis } = categoryRuler(allJobs);
    const at = (point: 'p10' | 'median' | 'p90') => rows.map(({ range }) => middle(range[point]));
    expect(rows).toHaveLength(22);
    expect(lowEnds.map(middle)).toEqual([Math.min(...at('p10')), Math.max(...at('p10'))]);
    expect(highEnds.map(middle)).toEqual([Math.min(...at('p90')), Math.max(...at('p90'))]);
    expect(above).toBe(at('median').filter((value) => value > middle(allJobs)).length);
    expect(axis.end).toBeGreaterThanOrEqual(Math.max(...at('p90')));
  });

  it('quotes no guide that is not written, and shows no title without a page', () => {
    expect(() => guideQuotes([])).toThrow('quotes the guide to 47-2111, and there is none');
    expect(() => honestExample([], allJobs)).toThrow('shows the title "school-case-manager"');
  });
});
