import { nationId } from '../../../../src/domain/places/place.ts';
import type { Desk } from '../desk/desk.ts';
import { occupationNamed } from './addresses.ts';
import type { FiguresAnswer, PlaceAnswer, PlaceNamed } from './answer.ts';
import { figureSaid } from './figure-said.ts';
import { findTitle } from './find-title.ts';
import { asksProjection, figureOf, measuresAt, type MeasureToAsk } from './measures-asked.ts';
import { findPlaceCalled } from './place.ts';

/** What is asked of one occupation. */
export interface FiguresAsked {
  /** A job title or a code. */
  readonly occupation: string;
  /** A place by name, id or ZIP code; the nation where it is left out. */
  readonly place?: string | undefined;
  /** Left out for the usual ones. */
  readonly measures?: readonly MeasureToAsk[] | undefined;
}

const nothing = { figures: [], candidates: [], places: [] } as const;

/**
 * Published figures of an occupation at a place, each a number or a reason. A title that may be
 * counted in several occupations, or a name that several places have, gets a choice and no figure.
 */
export function figuresOf(
  desk: Desk,
  { occupation, place, measures }: FiguresAsked,
): FiguresAnswer {
  const title = findTitle(desk, occupation);
  const [candidate] = title.candidates;
  if (!candidate || title.verdict !== 'one') {
    const { says, candidates, verdict } = title;
    return {
      ...nothing,
      verdict: verdict === 'none' ? 'unknown' : 'choose-occupation',
      says,
      candidates,
    };
  }
  const there = findPlaceCalled(desk, place ?? nationId);
  const named = placeChosen(there);
  if (!named) return { ...nothing, ...placeUndecided(there) };
  const groupWords = ofGroupThere(desk, candidate.code, named);
  if (groupWords !== undefined) return { ...nothing, verdict: 'unknown', says: groupWords };
  const shown = measuresAt(named.id, measures);
  const figures = shown.map((measure) =>
    figureSaid(figureOf(candidate.code, named.id, measure), desk.words()),
  );
  const gaps = figures.filter(({ missing }) => missing !== undefined).length;
  const says = [
    `${candidate.name} (${candidate.code}), ${named.name}: ${figures.length} published figures asked for, ${gaps} of them without a number, each with its reason.`,
    ...(title.says.includes('elsewhere') ? [title.says] : []),
    ...(there.says.includes('Others share') ? [there.says] : []),
    ...(named.id !== nationId && asksProjection(shown)
      ? ['Projections are made for the nation only: those given here are of the United States.']
      : []),
  ];
  return {
    ...nothing,
    verdict: 'figures',
    says: says.join(' '),
    occupation: occupationNamed(desk, candidate.code),
    place: named,
    figures,
  };
}

/** The one place that is meant; undefined where that is not certain. */
export const placeChosen = ({ verdict, places }: PlaceAnswer): PlaceNamed | undefined =>
  verdict === 'one' ? places[0] : undefined;

/** What is said instead of figures while no place, or more than one, is meant. */
export const placeUndecided = ({ verdict, says, places }: PlaceAnswer) => ({
  verdict: verdict === 'unknown' ? ('unknown' as const) : ('choose-place' as const),
  says,
  places,
});

/** Why there are no figures of a group at a place below the nation; undefined where there may be. */
export function ofGroupThere(desk: Desk, code: string, place: PlaceNamed): string | undefined {
  if (place.id === nationId || desk.career(code) !== undefined) return undefined;
  return `${code} is a group of occupations, and our copies of the tables of places have none. Ask for the nation, or for one of its occupations.`;
}
