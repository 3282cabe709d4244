import { isPresent } from '../../domain/figures/figure.ts';
import { inPlace } from '../../domain/places/place.ts';
import { educationPhrase } from '../../domain/schooling/preparation.ts';
import type { CareerFacts } from '../../domain/search/career-facts.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';

/** The pay, the usual schooling and the openings of a result's career, in a line or in a column. */
export function resultFacts({ period, median, place, schooling, openings }: CareerFacts): Markup {
  const per = period === 'hourly' ? ' an hour' : ' a year';
  const where = place ? ` ${inPlace(place)}` : '';
  const pay =
    median &&
    markup`<span>${figureMarkup(median)}${isPresent(median) ? `${per} in the middle` : ''}${where}</span>`;
  const school = schooling && markup`<span>usually ${educationPhrase(schooling)}</span>`;
  const jobs = isPresent(openings)
    ? markup`<span>${figureMarkup(openings)} openings a year${place ? ' in the country' : ''}</span>`
    : undefined;
  return markup`<p class="result-facts">${pay} ${school} ${jobs}</p>`;
}
