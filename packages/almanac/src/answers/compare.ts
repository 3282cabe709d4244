import { difference } from '../../../../src/domain/figures/derive.ts';
import type { Figure } from '../../../../src/domain/figures/figure.ts';
import { missingSentence } from '../../../../src/domain/figures/format.ts';
import { payPeriods, type PayPeriod } from '../../../../src/domain/figures/measure.ts';
import { nationId } from '../../../../src/domain/places/place.ts';
import type { Desk } from '../desk/desk.ts';
import { occupationNamed } from './addresses.ts';
import type { CompareAnswer, DifferenceSaid, OccupationNamed, PlaceNamed } from './answer.ts';
import { figureSaid } from './figure-said.ts';
import { ofGroupThere, placeChosen, placeUndecided } from './figures.ts';
import { findTitle } from './find-title.ts';
import { figureOf, measuresAt, type MeasureToAsk } from './measures-asked.ts';
import { findPlaceCalled } from './place.ts';

/** What is compared. */
export interface CompareAsked {
  /** Two to four job titles or codes. */
  readonly occupations: readonly string[];
  /** A place by name, id or ZIP code; the nation where it is left out. */
  readonly place?: string | undefined;
  readonly measures?: readonly MeasureToAsk[] | undefined;
}

const nothing = { occupations: [], rows: [], differences: [], undecided: [], places: [] } as const;

/** Occupations side by side; no figure is given while one of the titles may mean several. */
export function compare(desk: Desk, { occupations, place, measures }: CompareAsked): CompareAnswer {
  const titles = occupations.map((asked) => findTitle(desk, asked));
  const undecided = titles.filter(({ verdict }) => verdict !== 'one');
  if (undecided.length > 0) {
    const isUnknown = undecided.some(({ verdict }) => verdict === 'none');
    const says = undecided.map((title) => title.says).join(' ');
    return { ...nothing, verdict: isUnknown ? 'unknown' : 'choose-occupation', says, undecided };
  }
  const codes = [...new Set(titles.flatMap(({ candidates: [one] }) => one?.code ?? []))];
  if (codes.length < 2) {
    const says = `All of these are one occupation, ${codes.join(', ')}: there is nothing to compare. Name two different ones.`;
    return { ...nothing, verdict: 'unknown', says };
  }
  const there = findPlaceCalled(desk, place ?? nationId);
  const named = placeChosen(there);
  if (!named) return { ...nothing, ...placeUndecided(there) };
  const groupWords = codes.flatMap((code) => ofGroupThere(desk, code, named) ?? []);
  if (groupWords[0] !== undefined) return { ...nothing, verdict: 'unknown', says: groupWords[0] };
  const compared = codes.map((code) => occupationNamed(desk, code));
  return {
    ...nothing,
    verdict: 'compared',
    says: `${compared.map(({ name }) => name).join(', ')}: published figures side by side, ${named.name}. Those without a number have their reason.`,
    place: named,
    occupations: compared,
    rows: rowsOf(desk, codes, named, measures),
    differences: differencesOf(compared, named),
  };
}

function rowsOf(
  desk: Desk,
  codes: readonly string[],
  { id }: PlaceNamed,
  measures: readonly MeasureToAsk[] | undefined,
): CompareAnswer['rows'] {
  return measuresAt(id, measures).map((measure) => {
    const figures = codes.map((code) => figureSaid(figureOf(code, id, measure), desk.words()));
    return { measure: figures[0]?.measure ?? measure, figures };
  });
}

/** Of the yearly middle where both have one, or else of the hourly one; years are never made of hours. */
function differencesOf(
  compared: readonly OccupationNamed[],
  place: PlaceNamed,
): readonly DifferenceSaid[] {
  return compared.flatMap((one, at) =>
    compared.slice(at + 1).map((other) => differenceBetween(one, other, place)),
  );
}

function differenceBetween(
  one: OccupationNamed,
  other: OccupationNamed,
  { id }: PlaceNamed,
): DifferenceSaid {
  const middles = (period: PayPeriod) =>
    [one, other].map(({ code }) => figureOf(code, id, `${period}-median`)) as [Figure, Figure];
  const between = [one.code, other.code] as const;
  for (const period of ['annual', 'hourly'] as const) {
    const [a, b] = middles(period);
    const found = difference(a, b);
    if (!found) continue;
    const { value, unit, from, arithmetic } = found;
    const says = `${one.name} less ${other.name}, median pay ${payPeriods[period].per}: ${arithmetic}.`;
    return { between, value, unit, from, says };
  }
  const reasons = middles('annual').flatMap((figure, at) =>
    'missing' in figure ? [`${[one, other][at]?.name ?? ''}: ${missingSentence(figure)}`] : [],
  );
  return {
    between,
    says: `How far ${one.name} and ${other.name} are apart cannot be said: there is no kind of median pay that both have published. ${reasons.join(' ')}`,
  };
}
