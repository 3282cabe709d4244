import { drawPayStrip } from '../../pay-strip.ts';
import { figureMarkup, markup, type Markup } from '../../markup.ts';
import type { Comparison } from '../comparison.ts';

const sign = (shape: Markup, words: Markup) =>
  markup`<li><svg class="pay-sign" viewBox="0 0 24 16" aria-hidden="true">${shape}</svg> ${words}</li>`;

/** What the marks of the strips mean, as `PayKey.astro` says it. */
export function payKey(comparison: Comparison): Markup {
  const { pay, allJobs, axis, occupations } = comparison;
  const goesOn = occupations.some((each) => drawPayStrip(comparison.rangeOf(each), axis).goesOn);
  return markup`<ul class="pay-key">${[
    sign(
      markup`<path class="middle" d="M10 0h4v16h-4z"></path>`,
      markup`the middle: half earn less, half earn more`,
    ),
    ...(pay.hasRanges
      ? [
          sign(markup`<path class="half" d="M0 4h24v8H0z"></path>`, markup`the middle half`),
          sign(
            markup`<path class="range" d="M0 8h24"></path>`,
            markup`all but the lowest and highest tenth`,
          ),
        ]
      : []),
    goesOn
      ? sign(
          markup`<path class="range" d="M0 8h22M16 2l7 6-7 6"></path>`,
          markup`goes on to the right`,
        )
      : undefined,
    sign(
      markup`<path class="reference" d="M12 0v16"></path>`,
      pay.place
        ? markup`the middle of the whole country in that job${pay.atNationalPrices ? ', which is at national prices as published' : ''}`
        : markup`the middle of all jobs, ${figureMarkup(allJobs)}`,
    ),
  ]}</ul>`;
}
