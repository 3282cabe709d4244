import { servedStepKinds } from '../domain/next-steps/next-step.ts';
import { mostPathSteps, pathAddress } from '../domain/next-steps/path-address.ts';
import type { StepPath, TakenStep } from '../domain/next-steps/step-path.ts';
import { rangeOf, type StepsFile } from '../domain/next-steps/steps-file.ts';
import { payPeriods, type PayPeriod } from '../domain/figures/measure.ts';
import { wholePayAxis } from '../domain/pay/shared-pay-axis.ts';
import * as addresses from '../domain/site/addresses.ts';
import { listInWords, upperFirst } from '../domain/words/wording.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { axisInWords, stepAmounts, stepList, stepPart, stepStrips } from './next-steps.ts';

/** Each step of a path with what it takes, what all of it comes to, and where it may go on. */
export function stepPath(path: StepPath): Markup {
  const { careers, taken, payDifference } = path;
  const [first, last] = [careers[0], careers.at(-1)];
  const all =
    payDifference && first && last
      ? markup`<p class="say">From ${first.people} to ${last.people}, pay in the middle differs by ${figureMarkup(payDifference, 'change')} ${payPeriods[first.period].per}.</p>`
      : undefined;
  return markup`${taken.map((step, at) => takenStep(step, at, path))}${all}${goingOn(path)}`;
}

function takenStep({ from, to, step }: TakenStep, at: number, path: StepPath): Markup {
  const own = rangeOf(from, from.period);
  const axis = axisOf(path, from.period);
  const lines = [
    line('Pay', stepAmounts(step, 'better-paid')),
    line('Openings a year', figureMarkup(step.openings)),
    line('Carries over', listed(step.carriesOver)),
    line('More of', listed(step.isNew)),
    line('Usually asks for', listed(step.asks)),
  ];
  const back = pathAddress(path.careers.slice(0, at + 1).map(({ slug }) => slug));
  return markup`<section class="subsection" id="step-${at + 1}" aria-labelledby="step-${at + 1}-heading"><h2 id="step-${at + 1}-heading">Step ${at + 1}: from ${career(from)} to ${career(to)}</h2>${stepStrips(own, step, { axis, people: from.people })}${axisInWords(own, [step.range], axis)}<dl class="way-in">${lines}</dl><p class="fine"><a href="${addresses.paths(back)}">End the path at ${from.people}</a></p></section>`;
}

/** The axis that all steps of a period share, so that their strips can be read against each other. */
const axisOf = ({ careers }: StepPath, period: PayPeriod) =>
  wholePayAxis(
    careers.map((each) => rangeOf(each, period)),
    [],
  );

const career = ({ slug, people }: StepsFile) =>
  markup`<a href="${addresses.career(slug)}">${people}</a>`;

const line = (name: string, told: Piece) => markup`<div><dt>${name}</dt><dd>${told}</dd></div>`;

/** In words, or that nothing is known of it. */
const listed = (words: readonly string[]) =>
  words.length > 0 ? upperFirst(listInWords(words)) : 'Nothing that O*NET rates or analysts list';

/** The next steps of the last career, each a link that takes the path on. */
function goingOn({ careers, taken, next }: StepPath): Markup {
  const last = careers.at(-1);
  if (!last) return markup``;
  if (taken.length >= mostPathSteps) {
    return markup`<p class="note">A path has ${mostPathSteps} steps at most: what comes after that nobody can list with sense.</p>`;
  }
  const slugs = careers.map(({ slug }) => slug);
  const parts = servedStepKinds.flatMap((kind) => {
    const steps = next.filter(({ kinds }) => kinds.includes(kind));
    const items = steps.map(
      (step) =>
        markup`<li data-kind="career" data-codes="${step.code}"><a href="${addresses.paths(pathAddress([...slugs, step.slug]))}">${step.name}</a> ${stepAmounts(step, kind)}</li>`,
    );
    return items.length > 0 ? [stepPart(kind, stepList(kind, items))] : [];
  });
  const heading = taken.length === 0 ? 'The first step' : 'The next step';
  const none = markup`<p class="note">No job that is close to this one, and common enough, is a next step that the path has not.</p>`;
  return markup`<section class="subsection next-steps" id="go-on" aria-labelledby="go-on-heading"><h2 id="go-on-heading">${heading}, from ${last.people}</h2>${parts.length > 0 ? parts : none}</section>`;
}
