import {
  mostSteps,
  type CloseCareer,
  type NextStep,
  type NextSteps,
} from '../../domain/next-steps/next-step.ts';
import { stepRules } from '../../domain/next-steps/step-rules.ts';
import { whatCarriesOver } from '../../domain/next-steps/what-carries-over.ts';
import { payBeside } from '../../domain/pay/pay-beside.ts';
import { payMeasure, type PayPeriod } from '../../domain/figures/measure.ts';
import { lowerWords } from '../../domain/words/wording.ts';
import { elementName } from '../../facts/onet.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { oncePer } from '../../facts/once.ts';
import { projectionFigure } from '../../facts/projections.ts';
import { requireOccupationCareer, type OccupationCareer } from '../career-directory.ts';
import { leadingPeriod, payRangeOf } from '../career-page/pay.ts';
import { importanceOf } from '../career-page/skills.ts';
import { closeJobs, meanImportance } from './close-jobs.ts';
import { jobFacts } from './job-facts.ts';
import { stepAsks } from './step-asks.ts';

/** Close careers that a place's pay is looked up for. */
const mostClose = 8;

/** What a career may lead to: lists of close careers by what they are better at. */
export const nextSteps = oncePer((code: string): NextSteps => {
  const period = leadingPeriod(code);
  const close = closeJobs(code);
  const here = jobFacts(code);
  const list = (rule: (typeof stepRules)[keyof typeof stepRules]) =>
    close
      .filter((other) => rule(here, jobFacts(other)))
      .slice(0, mostSteps)
      .map((other) => stepTo(code, other));
  return {
    period,
    own: payRangeOf(code, period),
    lists: {
      'better-paid': list(stepRules['better-paid']),
      'less-school': list(stepRules['less-school']),
      'more-openings': list(stepRules['more-openings']),
    },
    close: close.slice(0, mostClose).flatMap(closeCareer),
  };
});

function stepTo(code: string, other: string): NextStep {
  const { name, href } = careerOf(other);
  const period = leadingPeriod(code);
  const median = (of: string, by: PayPeriod) => oewsFigure(of, payMeasure(by, 'median'));
  const beside = payBeside(
    { period, median: median(code, period) },
    {
      period: leadingPeriod(other),
      medians: { annual: median(other, 'annual'), hourly: median(other, 'hourly') },
    },
  );
  const { carriesOver, isNew } = whatCarriesOver(
    importanceOf(code),
    importanceOf(other),
    meanImportance(),
    3,
  );
  const inWords = (id: string) => lowerWords(elementName(id));
  return {
    code: other,
    name,
    href,
    pay: beside.pay,
    payDifference: beside.difference,
    openings: projectionFigure(other, 'openings'),
    range: payRangeOf(other, period),
    carriesOver: carriesOver.map(inWords),
    isNew: isNew.filter((id) => !carriesOver.includes(id)).map(inWords),
    asks: stepAsks(code, other),
  };
}

function closeCareer(code: string): readonly CloseCareer[] {
  const { name, slug } = careerOf(code);
  const { annual } = jobFacts(code);
  return annual === undefined ? [] : [{ code, name, slug, nation: annual }];
}

const careerOf = (code: string): OccupationCareer =>
  requireOccupationCareer(code, 'src/page-models/next-steps/next-steps.ts');
