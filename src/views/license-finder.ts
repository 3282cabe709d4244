import type { PlaceOfLaw } from '../domain/places/place.ts';
import { placeInSentence } from '../domain/places/place.ts';
import { licenseFinder } from '../domain/schooling/license.ts';
import { markup, type Markup, type Piece } from './markup.ts';

const whose = 'the license finder of CareerOneStop, which the U.S. Department of Labor sponsors';

/** Where to look up a license: the part of a license line that a place replaces whole. */
export function licenseFinderLine(people: string): Markup {
  return line(markup`<a href="${licenseFinder(people)}">Look it up by state</a> in ${whose}.`);
}

/**
 * The same with a place chosen: laws are those of states, so each state that the place lies in has
 * a link of its own.
 */
export function licenseFinderThere(people: string, states: readonly PlaceOfLaw[]): Markup {
  return line([
    'This line speaks of the whole country. Look it up for ',
    joined(stateLinks(people, states)),
    ` in ${whose}.`,
  ]);
}

/** The same in short, for each of several careers over one sentence for all: `licenseFinderNote`. */
export function licenseFinderInShort(people: string, states: readonly PlaceOfLaw[]): Markup {
  if (states.length === 0)
    return markup`<a href="${licenseFinder(people)}">Look it up by state</a>`;
  return markup`Look it up for ${joined(stateLinks(people, states))}`;
}

/** Whose finder it is, and that the lines are not those of the state that is chosen. */
export function licenseFinderNote(states: readonly PlaceOfLaw[]): string {
  const country = states.length > 0 ? 'What is said of licenses speaks of the whole country. ' : '';
  return `${country}To look one up leads to ${whose}.`;
}

const stateLinks = (people: string, states: readonly PlaceOfLaw[]) =>
  states.map(
    (state) => markup`<a href="${licenseFinder(people, state.name)}">${placeInSentence(state)}</a>`,
  );

const line = (body: Piece): Markup =>
  markup`<p class="fine" data-part="license-finder">${body}</p>`;

function joined(links: readonly Markup[]): Piece {
  return links.flatMap((link, at) => {
    if (at === 0) return [link];
    return [at === links.length - 1 ? ' or ' : ', ', link];
  });
}
