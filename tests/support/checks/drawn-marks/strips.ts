import { select, textOf, type Document, type Element } from '../../html.ts';
import { axisEndOf, isApart, isStepPair, nearest, percent } from './axis-on-page.ts';

/** The text of the published cell of a fact id. */
export type CellOf = (fact: string) => string;

/** What is published of a range: numbers, and whether anything is above the top code. */
type Published = Readonly<Record<'p10' | 'p25' | 'median' | 'p75' | 'p90', number | undefined>> & {
  readonly isOpen: boolean;
};

const points = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

function published(range: string, cellOf: CellOf): Published {
  const cells = points.map((point) => [point, cellOf(`${range}-${point}`)] as const);
  const numbers = cells.map(([point, cell]) => {
    const value = Number(cell);
    return [point, cell !== '' && Number.isFinite(value) ? value : undefined] as const;
  });
  const isOpen = cells.some(([, cell]) => cell === 'top-coded');
  return { ...(Object.fromEntries(numbers) as Omit<Published, 'isOpen'>), isOpen };
}

/** Every mark of a pay strip that stands elsewhere than its published figure says. */
export function stripProblems(page: Document, cellOf: CellOf): string[] {
  return select('svg.pay-strip[data-range]', page).flatMap((strip) => {
    const range = strip.attribs['data-range'] ?? '';
    const end = axisEndOf(strip);
    if (!(end > 0)) return [`the strip of ${range} stands on no axis`];
    const figures = published(range, cellOf);
    const at = (value: number) => Math.min(value / end, 1) * 100;
    const problems = [
      ...middleProblems(strip, figures, end),
      ...halfProblems(strip, figures, at),
      ...rangeProblems(strip, figures, end),
      ...labelProblems(strip, range, figures, at),
      ...referenceProblems(strip, end),
    ];
    return problems.map((problem) => `${problem} in the strip of ${range}`);
  });
}

function middleProblems(strip: Element, { median }: Published, end: number): string[] {
  const [mark] = select('.middle', strip);
  if (median === undefined || median > end) return mark ? ['a middle that is not known'] : [];
  const expected = (median / end) * 100;
  return isApart(percent(mark?.attribs.x), expected)
    ? [`the middle at ${mark?.attribs.x ?? 'no place'}, not ${expected.toFixed(1)}%,`]
    : [];
}

function halfProblems(strip: Element, { p25, p75 }: Published, at: (v: number) => number) {
  const [mark] = select('.half', strip);
  if (p25 === undefined || p75 === undefined) return [];
  const [from, to] = [at(p25), at(p75)];
  if (!mark) return to - from > 0.1 ? ['no middle half'] : [];
  const [x, width] = [percent(mark.attribs.x), percent(mark.attribs.width)];
  return isApart(x, from) || isApart(width, to - from)
    ? [
        `a middle half from ${x}% of ${width}%, not from ${from.toFixed(1)}% of ${(to - from).toFixed(1)}%,`,
      ]
    : [];
}

function rangeProblems(strip: Element, { p10, p90, isOpen }: Published, end: number): string[] {
  const [mark] = select('.range', strip);
  const goesOn = isOpen || (p90 ?? 0) > end;
  const arrow = select('.goes-on', strip).length > 0;
  if (arrow !== goesOn && p90 !== undefined) return ['an arrow where none is due, or none'];
  if (p10 === undefined || (p90 === undefined && !isOpen)) return [];
  const [from, to] = [(p10 / end) * 100, goesOn ? 100 : ((p90 ?? 0) / end) * 100];
  if (!mark) return to - from > 0.1 ? ['no range'] : [];
  const [x1, x2] = [percent(mark.attribs.x1), percent(mark.attribs.x2)];
  return isApart(x1, from) || isApart(x2, to)
    ? [`a range from ${x1}% to ${x2}%, not ${from.toFixed(1)}% to ${to.toFixed(1)}%,`]
    : [];
}

const shift = { start: 0, center: 50, end: 100 } as const;

/** A label says the figure of its mark and stands where that does. */
function labelProblems(
  strip: Element,
  range: string,
  figures: Published,
  at: (value: number) => number,
): string[] {
  return select('.pay-label', strip).flatMap((label) => {
    const { 'data-of': of, 'data-align': align = 'start', x } = label.attribs;
    const facts = select('[data-fact]', label).map(({ attribs }) => attribs['data-fact'] ?? '');
    const own = new Set(points.map((point) => `${range}-${point}`));
    const strange = facts.filter((fact) => !own.has(fact));
    if (strange.length > 0) return [`a label of ${strange.join(', ')}`];
    const [point] = facts.map((fact) => fact.slice(range.length + 1) as (typeof points)[number]);
    const value = point && figures[point];
    if (value === undefined) return [];
    const place = percent(x) + (of === 'ends' ? 0 : shift[align as keyof typeof shift]);
    return isApart(place, at(value)) ? [`the label "${textOf(label)}" at ${place}%`] : [];
  });
}

/** A line that a key names with its amount is drawn where that is. */
function referenceProblems(strip: Element, end: number): string[] {
  const key = nearest('.pay-key', strip);
  if (!key || isStepPair(strip)) return [];
  return select('li:has(.reference, .group)', key).flatMap((line) => {
    const [figure] = select('data.figure', line);
    if (!figure) return [];
    const name = select('.reference', line).length > 0 ? 'reference' : 'group';
    const [mark] = select(`.${name}`, strip);
    const expected = (Number(figure.attribs.value) / end) * 100;
    return isApart(percent(mark?.attribs.x1), expected)
      ? [`"${textOf(line)}" at ${mark?.attribs.x1 ?? 'no place'}`]
      : [];
  });
}
