import type { DerivedFigure, DerivedUnit, Figure, MissingFigure, PresentFigure } from './figure.ts';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const upToTenth = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const upToHundredth = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const tenth = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

const minus = '−';
const signed = (value: number, text: string) => (value < 0 ? `${minus}${text}` : text);

/** `value` in words a reader sees: `$97,550`, `$46.90`, `189,100`, `4.9%`, `1.9 times`. */
export function formatNumber(value: number, unit: DerivedUnit): string {
  const size = Math.abs(value);
  switch (unit) {
    case 'usd':
    case 'usd-year':
      return signed(value, `$${whole.format(size)}`);
    case 'usd-month':
      return signed(value, `$${whole.format(size)}`);
    case 'usd-hour':
      return signed(value, `$${cents.format(size)}`);
    case 'rate':
      return signed(value, `${upToHundredth.format(size)}%`);
    case 'of-100':
    case 'rank':
    case 'hours':
      return whole.format(value);
    case 'years':
      return upToTenth.format(value);
    case 'persons':
      return signed(value, whole.format(size));
    case 'percent':
      return signed(value, `${upToTenth.format(size)}%`);
    case 'index':
    case 'per-thousand':
      return upToTenth.format(value);
    case 'quotient':
    case 'score':
      return cents.format(value);
    case 'ratio':
      return `${tenth.format(value)} times`;
  }
}

/**
 * As `formatNumber`, with a plus sign on a gain: for changes. Those in percent all have one decimal,
 * as they are published, so that a column of them reads alike: `+7.0%`, `+4.9%`.
 */
export function formatChange(value: number, unit: DerivedUnit): string {
  const size = Math.abs(value);
  const text =
    unit === 'percent' ? signed(value, `${tenth.format(size)}%`) : formatNumber(value, unit);
  return value > 0 ? `+${text}` : text;
}

export function formatFigure(figure: PresentFigure | DerivedFigure): string {
  return formatNumber(figure.value, figure.unit);
}

/** A dollar amount short enough for an axis: `$0`, `$40k`. */
export function formatAxisDollars(value: number): string {
  if (value === 0) return '$0';
  return value >= 1000 ? `$${upToTenth.format(value / 1000)}k` : `$${whole.format(value)}`;
}

/** A count short enough for an axis: `0`, `500`, `40k`, `1.2M`. */
export function formatAxisCount(value: number): string {
  if (Math.abs(value) >= 1_000_000) return `${upToTenth.format(value / 1_000_000)}M`;
  if (Math.abs(value) >= 1000) return `${upToTenth.format(value / 1000)}k`;
  return whole.format(value);
}

/** What stands in a reader's sight where a figure is missing. */
export function missingLabel(figure: MissingFigure): string {
  switch (figure.missing) {
    case 'not-published':
      return 'not published';
    case 'top-coded':
      return figure.atLeast === undefined
        ? 'above the highest wage printed'
        : `${formatNumber(figure.atLeast, figure.unit)} or more`;
    case 'hourly-only':
      return 'hourly pay only';
    case 'annual-only':
      return 'yearly pay only';
    case 'under-half-percent':
      return 'under 0.5%';
    case 'no-estimate':
      return 'no estimate';
    case 'not-in-our-copy':
      return 'not in our copy';
  }
}

/** The same reason as a whole sentence, for a receipt or a tooltip. */
export function missingSentence(figure: MissingFigure): string {
  switch (figure.missing) {
    case 'not-published':
      return 'The agency made no estimate here that is good enough to release.';
    case 'top-coded':
      return figure.atLeast === undefined
        ? 'The pay is above the highest wage this release prints.'
        : `The pay is at or above ${formatNumber(figure.atLeast, figure.unit)}, the highest wage this release prints.`;
    case 'hourly-only':
      return 'People in this job often do not work all year, so the agency publishes pay by the hour and not by the year.';
    case 'annual-only':
      return 'People in this job do not work a standard year of hours, so the agency publishes pay by the year and not by the hour.';
    case 'under-half-percent':
      return 'The share is under half of one percent.';
    case 'no-estimate':
      return 'This release has no such estimate.';
    case 'not-in-our-copy':
      return 'Our copy of the table leaves it out. The agency may have published it.';
  }
}

/** The text of a figure, present or missing. */
export function figureText(figure: Figure): string {
  return 'value' in figure ? formatFigure(figure) : missingLabel(figure);
}
