import type { PlaceFile } from '../../api-schemas/place.ts';
import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import { payMeasure, percentilePoints } from '../../domain/figures/measure.ts';
import type { AbsenceReason } from '../../domain/figures/missing.ts';
import { areaScopeOf, type AreaScope, type Place } from '../../domain/places/place.ts';
import { entryEducationLevels } from '../../domain/schooling/preparation.ts';
import { parityLines } from '../../domain/figures/parity-lines.ts';
import { routes } from '../../domain/site/links.ts';
import { educationFigure } from '../../facts/education-pay.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { codesIn, hasMeasure, placeFigure, placeReleases } from '../../facts/oews-places.ts';
import { placeById } from '../../facts/places.ts';
import { parityFigure } from '../../facts/price-parities.ts';
import { requireOccupationCareer } from '../career-directory.ts';
import { placePeriod } from '../career-page/places.ts';
import { addressesIn, apiFrame } from './api-file.ts';
import { apiFigure } from './api-figure.ts';

/** Everything the interface says of a place below the nation. */
export function placeFile(place: Place): PlaceFile {
  const file = `places/${place.slug}`;
  const address = addressesIn(file);
  const scope = areaScopeOf(place);
  const occupations = occupationsOf(place, scope, address);
  const education = educationOf(place);
  const prices = pricesOf(place);
  const facts = [...occupations.slice(0, 1), ...education.slice(0, 1)].map(({ median }) => median);
  return {
    ...apiFrame(
      'place',
      file,
      routes.place(place.slug),
      [...facts, prices['all-items']].map(({ factId }) => factId),
    ),
    data: {
      ...placeIdentity(place),
      prices,
      education,
      hasEmployment: scope === 'state' && hasMeasure(scope, 'employment'),
      occupations,
      ...(scope === 'state' ? {} : { areaFigures: areaFiguresOf(place, scope) }),
      states:
        scope !== 'state'
          ? place.states.map((id) => ({ id, api: address(routes.api(stateFile(id))) }))
          : [],
    },
  };
}

const stateFile = (id: string) => `places/${placeById(id).slug}`;

function occupationsOf(
  { id }: Place,
  scope: AreaScope,
  address: (from: string) => string,
): PlaceFile['data']['occupations'] {
  const hasEmployment = scope === 'state' && hasMeasure(scope, 'employment');
  return codesIn(id).map((code) => {
    const { slug, code: known } = requireOccupationCareer(code, `data/oews, ${id}`);
    const median = payMeasure(placePeriod(known, scope), 'median');
    const counted = hasEmployment
      ? { employment: apiFigure(placeFigure(id, code, 'employment')) }
      : {};
    return {
      code,
      api: address(routes.api(`careers/${slug}`)),
      median: apiFigure(placeFigure(id, code, median)),
      ...counted,
    };
  });
}

const areaMeasures = [
  'employment',
  'location-quotient',
  ...percentilePoints.map((point) => payMeasure('annual', point)),
] as const;

/** The figures of an area by occupation, short because they are many. */
function areaFiguresOf(
  { id }: Place,
  scope: AreaScope,
): NonNullable<PlaceFile['data']['areaFigures']> {
  const cellOf = (figure: Figure) => (isPresent(figure) ? figure.value : figure.missing);
  const rows = codesIn(id).map((code) => [
    code,
    areaMeasures.map((measure) => cellOf(placeFigure(id, code, measure))),
  ]);
  return {
    release: placeReleases(scope).at(-1) ?? '',
    measures: [...areaMeasures],
    rows: Object.fromEntries(rows) as Record<string, (number | AbsenceReason)[]>,
  };
}

function educationOf({ id }: Place): PlaceFile['data']['education'] {
  return entryEducationLevels.map((level) => ({
    level,
    median: apiFigure(educationFigure(id, level, 'annual-median')),
    employment: apiFigure(educationFigure(id, level, 'employment')),
  }));
}

function pricesOf({ id }: Place): PlaceFile['data']['prices'] {
  const parts = parityLines
    .filter((line) => line !== 'all-items')
    .map((line) => [line, parityFigure(id, line)] as const)
    .filter(([, figure]) => isPresent(figure))
    .map(([line, figure]) => [line, apiFigure(figure)] as const);
  return { 'all-items': apiFigure(parityFigure(id)), ...Object.fromEntries(parts) };
}

/** What names a place below the nation. Throws a FactsError for the nation, which has no file. */
export function placeIdentity({
  id,
  kind,
  name,
  slug,
}: Place): Pick<PlaceFile['data'], 'id' | 'kind' | 'name' | 'slug'> {
  if (kind === 'nation') {
    throw new FactsError('The nation has no file of its own.', `place ${id}`, 'Leave it out.');
  }
  return { id, kind, name, slug };
}
