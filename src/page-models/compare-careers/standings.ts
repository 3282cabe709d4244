import { briefOf } from '../../briefs.ts';
import { licenseOrder } from '../../domain/compare-careers/license-difference.ts';
import {
  standingAmong,
  type Standing,
  type StandingTopic,
} from '../../domain/compare-careers/standing.ts';
import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import { contextItemIds } from '../../domain/work-context/context-items.ts';
import { entryEducationLevels, isEntryEducation } from '../../domain/schooling/preparation.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { once } from '../../facts/once.ts';
import { projectionFigure, projectionRow } from '../../facts/projections.ts';
import { contextFigure } from '../../facts/work-context.ts';
import { occupationCareers } from '../career-directory.ts';

/** A topic, and an occupation's value in it; undefined where nothing is known. */
type ValueOf = (code: string) => number | undefined;

const known = (figure: Figure) => (isPresent(figure) ? figure.value : figure.atLeast);

const valuesOf: Readonly<Partial<Record<StandingTopic, ValueOf>>> = {
  pay: (code) => known(oewsFigure(code, 'annual-median')),
  school: (code) => {
    const level = projectionRow(code)?.entry_education ?? '';
    return isEntryEducation(level) ? entryEducationLevels.indexOf(level) : undefined;
  },
  license: (code) => licenseOrder(briefOf(code).license.kind),
  openings: (code) => known(projectionFigure(code, 'openings')),
  growth: (code) => known(projectionFigure(code, 'change-percent')),
  ...Object.fromEntries(
    contextItemIds.map((item) => [item, (code: string) => known(contextFigure(code, item))]),
  ),
};

const topics = Object.entries(valuesOf) as readonly [StandingTopic, ValueOf][];

/** Where every occupation stands among all, by topic. */
const standings = once((): ReadonlyMap<string, Standing> => {
  const codes = occupationCareers().map(({ code }) => code);
  const found = new Map<string, Partial<Record<StandingTopic, number>>>(
    codes.map((code) => [code, {}]),
  );
  for (const [topic, valueOf] of topics) {
    const values = codes.flatMap((code) => {
      const value = valueOf(code);
      return value === undefined ? [] : [{ code, value }];
    });
    const all = values.map(({ value }) => value);
    for (const { code, value } of values) {
      const own = found.get(code);
      if (own) own[topic] = standingAmong(value, all);
    }
  }
  return found;
});

export const standingOf = (code: string): Standing => standings().get(code) ?? {};
