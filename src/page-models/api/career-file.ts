import { briefOf } from '../../briefs.ts';
import type { CareerFile } from '../../api-schemas/career.ts';
import {
  oewsMeasures,
  outlookMeasures,
  projectionMeasures,
  type OewsMeasure,
  type ProjectionMeasure,
} from '../../domain/figures/measures.ts';
import { payMeasure } from '../../domain/figures/measure.ts';
import { routes } from '../../domain/site/links.ts';
import { currentOccupation, oewsFigure } from '../../facts/oews.ts';
import { placeFigure } from '../../facts/oews-places.ts';
import { statesAndTerritories } from '../../facts/places.ts';
import {
  editionBefore,
  editionFigure,
  projectionFigure,
  projectionRow,
  type ProjectionRow,
} from '../../facts/projections.ts';
import type { OccupationCareer } from '../career-directory.ts';
import { placePeriod } from '../career-page/places.ts';
import { addressesIn, apiFrame } from './api-file.ts';
import { apiFigure, apiFigures } from './api-figure.ts';

/** The national figures of an occupation or a group, by measure. */
export function nationalFigures(code: string): CareerFile['data']['figures'] {
  return {
    oews: apiFigures<OewsMeasure>(oewsMeasures, (measure) => oewsFigure(code, measure)),
    ep: apiFigures<ProjectionMeasure>(projectionMeasures, (measure) =>
      projectionFigure(code, measure),
    ),
  };
}

/** Everything the interface says of an occupation. */
export function careerFile(career: OccupationCareer): CareerFile {
  const { code, officialName, name, slug, isResidual, category } = career;
  const file = `careers/${slug}`;
  const figures = nationalFigures(code);
  const states = statePay(career, file);
  const facts = [
    figures.oews.employment,
    figures.ep['jobs-base'],
    figures.ep.openings,
    ...states.slice(0, 1).map(({ median }) => median),
  ];
  return {
    ...apiFrame(
      'career',
      file,
      career.href,
      facts.map(({ factId }) => factId),
    ),
    data: {
      code,
      name: officialName,
      shortName: name,
      brief: briefIn(code),
      slug,
      isResidual,
      category: {
        code: category.code,
        name: category.name,
        slug: category.slug,
        api: addressesIn(file)(routes.api(`categories/${category.slug}`)),
      },
      payBasis: currentOccupation(code).pay_basis,
      entry: entryOf(projectionRow(code)),
      figures,
      outlookBefore: outlookBefore(code),
      states,
    },
  };
}

function outlookBefore(code: string): CareerFile['data']['outlookBefore'] {
  const release = editionBefore();
  if (release === undefined) return null;
  return apiFigures(outlookMeasures, (measure) => editionFigure(release, code, measure));
}

function statePay({ code }: OccupationCareer, file: string): CareerFile['data']['states'] {
  const address = addressesIn(file);
  const median = payMeasure(placePeriod(code, 'state'), 'median');
  return statesAndTerritories().map(({ id, name, slug }) => ({
    id,
    name,
    api: address(routes.api(`places/${slug}`)),
    median: apiFigure(placeFigure(id, code, median)),
    employment: apiFigure(placeFigure(id, code, 'employment')),
  }));
}

function briefIn(code: string): CareerFile['data']['brief'] {
  const { sentence, duties, day, hard, license, checked } = briefOf(code);
  return { sentence, duties: [...duties], day, hard: hard ?? null, license, checked };
}

type Entry = CareerFile['data']['entry'];

const assigned = <Word extends string>(word: Word | undefined) =>
  word === undefined || word === '' || word === 'not-assigned'
    ? null
    : (word as Exclude<Word, '' | 'not-assigned'>);

function entryOf(row: ProjectionRow | undefined): Entry {
  return {
    education: assigned(row?.entry_education),
    experience: assigned(row?.experience),
    training: assigned(row?.training),
  };
}
