import { nationalPart } from '../../views/carried-place.ts';
import { fragmentOf } from '../layout/put-view.element.ts';

const pay = '[data-fact^="oews/"]';
const ofNation = '[data-fact*="/US/"]';

/**
 * Says in each part of a page whose pay is all of the nation that a place does not change it: what
 * people wrote with figures in it, the years before, careers like this.
 */
export function sayNationalParts(): void {
  hushNationalParts();
  for (const part of document.querySelectorAll('main section[id]')) {
    const figures = [...part.querySelectorAll(pay)].filter(
      (figure) => figure.closest('section[id]') === part,
    );
    if (figures.length === 0 || !figures.every((figure) => figure.matches(ofNation))) continue;
    const heading = part.querySelector('.section-head') ?? part.querySelector('h2, h3');
    heading?.after(fragmentOf(nationalPart()));
  }
}

/** Takes the words away, where the page shows the nation again. */
export function hushNationalParts(): void {
  for (const words of document.querySelectorAll('.national-part')) words.remove();
}
