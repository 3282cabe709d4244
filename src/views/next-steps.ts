import type { Axis } from '../domain/pay/axis.ts';
import { hasAnyPay, type PayRange } from '../domain/pay/pay-range.ts';
import { wholePayAxis } from '../domain/pay/shared-pay-axis.ts';
import { formatAxisDollars } from '../domain/figures/format.ts';
import { payPeriods } from '../domain/figures/measure.ts';
import {
  nextStepHeadings,
  servedStepKinds,
  stepsInFull,
  type NextStep,
  type NextStepKind,
  type NextSteps,
  type ServedStepKind,
} from '../domain/next-steps/next-step.ts';
import { listInWords, upperFirst } from '../domain/words/wording.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { rowStrip } from './row-strip.ts';

/**
 * What a career may lead to, a list for each kind of step: the first steps with what they ask for
 * and a pair of strips, the rest a line each.
 * @param people who is in the career, within a sentence: "registered nurses".
 */
export function nextStepLists(steps: NextSteps, people: string): Markup {
  const full = servedStepKinds.flatMap((kind) => steps.lists[kind].slice(0, stepsInFull[kind]));
  const axis = wholePayAxis([steps.own, ...full.map(({ range }) => range)], []);
  return markup`${servedStepKinds.map((kind) => {
    const list = steps.lists[kind];
    const body =
      list.length > 0
        ? stepList(
            kind,
            list.map((step, at) => item(steps, step, at, { kind, axis, people })),
          )
        : none(kind);
    return stepPart(kind, body);
  })}${axisInWords(
    steps.own,
    full.map(({ range }) => range),
    axis,
  )}`;
}

/** Where the axis of pairs of strips ends, which have no labels; undefined where none is drawn. */
export function axisInWords(
  own: PayRange,
  others: readonly PayRange[],
  { end }: Axis,
): Markup | undefined {
  if (!hasAnyPay(own) || !others.some(hasAnyPay)) return undefined;
  return markup`<p class="note">Each strip runs from $0 to <span class="strips-end">${formatAxisDollars(end)}</span>.</p>`;
}

/** One list under its heading. */
export function stepPart(kind: NextStepKind, body: Piece): Markup {
  return markup`<h3>${nextStepHeadings[kind]}</h3>${body}`;
}

export const stepList = (kind: NextStepKind, items: readonly Markup[]): Markup =>
  markup`<ol class="next-door" data-next-steps="${kind}">${items}</ol>`;

interface Around {
  readonly kind: ServedStepKind;
  readonly axis: Axis;
  readonly people: string;
}

function item(steps: NextSteps, step: NextStep, at: number, around: Around): Markup {
  const start = markup`<a href="${step.href}">${step.name}</a> ${stepAmounts(step, around.kind)}`;
  const body =
    at < stepsInFull[around.kind]
      ? [start, stepStrips(steps.own, step, around), details(step)]
      : start;
  return markup`<li data-kind="career" data-codes="${step.code}">${body}</li>`;
}

/** What a step pays, how much more or less that is, and, where it is about them, its openings. */
export function stepAmounts(
  { pay, payDifference, openings }: Pick<NextStep, 'pay' | 'payDifference' | 'openings'>,
  kind: ServedStepKind,
): Markup {
  const known = 'value' in pay || pay.missing === 'top-coded';
  const { per } = pay.unit === 'usd-hour' ? payPeriods.hourly : payPeriods.annual;
  const paid = [figureMarkup(pay), known ? ` ${per} in the middle` : ' (pay in the middle)'];
  const gap = payDifference && [' (', figureMarkup(payDifference, 'change'), ')'];
  const open = kind === 'more-openings' ? ['; ', figureMarkup(openings), ' openings a year'] : '';
  return markup`<span>${[paid, gap, open]}</span>`;
}

/** Both ranges of pay on one axis, that of the career itself on top. */
export function stepStrips(
  own: PayRange,
  step: Pick<NextStep, 'name' | 'range'>,
  { axis, people }: Pick<Around, 'axis' | 'people'>,
): Markup | undefined {
  if (!hasAnyPay(own) || !hasAnyPay(step.range)) return undefined;
  const ownPay = [upperFirst(people), ' ', figureMarkup(own.median)];
  return markup`<ul class="step-strips"><li><span>${ownPay}</span>${rowStrip({ range: own, axis })}</li></ul><div class="step-strips"><span>${step.name}</span>${rowStrip({ range: step.range, axis })}</div>`;
}

function details({ carriesOver, isNew, asks }: NextStep): Markup {
  const over = carriesOver.length > 0 && `Carries over: ${listInWords(carriesOver)}.`;
  const more = isNew.length > 0 && `More of: ${listInWords(isNew)}.`;
  const words = [over, more, asks.length > 0 && `Usually asks for ${listInWords(asks)}.`];
  return markup`<span>${words.filter((sentence) => sentence !== false).join(' ')}</span>`;
}

const reasons: Readonly<Record<ServedStepKind, string>> = {
  'better-paid':
    'No job that is close to this one, and common enough, pays clearly more in the middle.',
  'less-school':
    'No job that is close to this one, and common enough, usually asks for less school.',
  'more-openings':
    'No job that is close to this one has more openings without asking for more school.',
};

const none = (kind: ServedStepKind) => markup`<p class="note">${reasons[kind]}</p>`;
