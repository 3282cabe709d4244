import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import type { ComparedOccupation } from '../../domain/compare-careers/compared-career.ts';
import type { PlaceOfLaw } from '../../domain/places/place.ts';
import { licenseFinderInShort, licenseFinderNote } from '../license-finder.ts';
import { licenseLineMarkup } from '../license-line.ts';
import { markup, type Markup } from '../markup.ts';
import { careerLink, part } from './part.ts';

/** What people in each occupation do, where and when, and what the law asks for, side by side. */
export function workPart({ occupations, pay }: Comparison): Markup {
  return part('work', 'What they do', [
    markup`<ul class="compared-ways compared-work">${occupations.map((each) => card(each, pay.states))}</ul>`,
    markup`<p class="fine">${licenseFinderNote(pay.states)}</p>`,
  ]);
}

function card({ work, ...occupation }: ComparedOccupation, states: readonly PlaceOfLaw[]): Markup {
  const { sentence, duties, day, license } = work;
  const finder = licenseFinderInShort(license.people, states);
  return markup`<li><h3>${careerLink(occupation)}</h3><p data-brief-sentence>${sentence}</p><ul class="compared-duties" data-duties>${duties.map((duty) => markup`<li>${duty}</li>`)}</ul><div><h4>The day</h4><p>${day}</p></div><div><h4>License</h4>${licenseLineMarkup(license)}<p class="fine">${finder}</p></div></li>`;
}
