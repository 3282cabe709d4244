import { isTag } from 'domhandler';
import type { ReadPage } from '../built-site.ts';
import { elementsOf, select, textOf, type Element } from '../html.ts';
import type { PublishedCells } from './same-as-published.ts';

/** A mark of a strip: the point of pay it stands for, and where it is drawn, in percent of the axis. */
interface Mark {
  readonly point: string;
  readonly at: number;
}

const percent = (text: string | undefined) => Number.parseFloat(text ?? '');

/** The marks of a strip that stand for a point of pay; a range that goes on ends at no point. */
function marksOf(strip: Element): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { attribs } of strip.children.filter(isTag)) {
    const x = percent(attribs.x);
    if (attribs.class === 'range') {
      marks.push({ point: 'p10', at: percent(attribs.x1) });
      if (percent(attribs.x2) < 99.9) marks.push({ point: 'p90', at: percent(attribs.x2) });
    } else if (attribs.class === 'half') {
      const end = x + percent(attribs.width);
      marks.push({ point: 'p25', at: x });
      if (end < 99.9) marks.push({ point: 'p75', at: end });
    } else if (attribs.class === 'middle') marks.push({ point: 'median', at: x });
  }
  return marks;
}

function closest(element: Element, names: readonly string[]): Element | undefined {
  let at = element.parent;
  while (at && isTag(at) && !names.includes(at.name)) at = at.parent;
  return at && isTag(at) ? at : undefined;
}

/** The fact ids of a strip's pay, but for the point: `oews/2025-05/US/29-1141/annual-`. */
function payOf(strip: Element): string | undefined {
  const row = closest(strip, ['tr', 'li']);
  const near = [...elementsOf(strip), ...(row ? elementsOf(row) : [])];
  return near
    .map(({ attribs }) => attribs['data-fact'] ?? '')
    .map((fact) => /^(.*\/(?:annual|hourly)-)(?:median|p\d\d)$/.exec(fact)?.[1])
    .find((pay) => pay !== undefined);
}

/** The amounts that the axes around a strip end at: `$160k` is 160,000. */
function axisEnds(strip: Element): readonly number[] {
  const around = closest(strip, ['figure', 'table', 'ol', 'ul']);
  const axes = around ? select('.pay-axis', around) : [];
  return axes.flatMap((axis) => {
    const [, amount, unit] = /\$(\d+)(k?)$/.exec(textOf(axis)) ?? [];
    return amount === undefined ? [] : Number(amount) * (unit === 'k' ? 1000 : 1);
  });
}

/** Positions are written to a tenth of a percent. */
const rounding = 0.16;

function problemsOf(strip: Element, published: PublishedCells): string[] {
  const pay = payOf(strip);
  if (pay === undefined) return [];
  const known = marksOf(strip).flatMap((mark) => {
    const cell = published.cell(pay + mark.point);
    const value = typeof cell === 'number' ? cell : /^[\d.]+$/.test(cell) ? Number(cell) : NaN;
    return Number.isNaN(value) ? [] : [{ ...mark, value }];
  });
  const [largest] = known.toSorted((a, b) => b.at - a.at);
  if (!largest || largest.at <= 0) return [];
  const scale = largest.at / largest.value;
  const problems = known
    .filter(({ at, value }) => Math.abs(at - value * scale) > rounding)
    .map(
      ({ point, at, value }) =>
        `the strip of ${pay} draws ${point} at ${at}%, where ${(value * scale).toFixed(1)}% would be ${value}`,
    );
  const ends = axisEnds(strip);
  const isOnAxis = ends.some(
    (end) => Math.abs(end * scale - 100) <= (100 * rounding) / largest.at + rounding,
  );
  if (ends.length > 0 && !isOnAxis) {
    problems.push(`the strip of ${pay} is drawn to another scale than its axis, ${ends.join()}`);
  }
  return problems;
}

/** Marks of pay strips that do not stand where the published figures put them, a sentence each. */
export function stripProblems(page: ReadPage, published: PublishedCells): string[] {
  return page.elements
    .filter(({ name, attribs }) => name === 'svg' && attribs.class === 'pay-strip')
    .flatMap((strip) => problemsOf(strip, published));
}
