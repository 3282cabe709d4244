import { select, textOf, type Document, type Element } from '../../html.ts';
import { axisEndOf, isApart, percent, printedAmount, valuesIn } from './axis-on-page.ts';

/** Every dot, tile and point that stands elsewhere than the number beside it says. */
export function dotProblems(page: Document): string[] {
  return [
    ...select('.state-dots tbody tr', page).flatMap(stateProblems),
    ...select('.spread-table tbody tr', page).flatMap(spreadProblems),
    ...select('.tile-map', page).flatMap(tileProblems),
    ...select('.history-static', page).flatMap(historyProblems),
  ];
}

function stateProblems(row: Element): string[] {
  const [value] = valuesIn(row);
  const [dot] = select('circle', row);
  if (value === undefined) return [];
  const expected = (value / axisEndOf(row)) * 100;
  return isApart(percent(dot?.attribs.cx), expected)
    ? [
        `the dot of "${textOf(row)}" at ${dot?.attribs.cx ?? 'no place'}, not ${expected.toFixed(1)}%`,
      ]
    : [];
}

/** The lowest and the highest job of a category have a dot where their pay says. */
function spreadProblems(row: Element): string[] {
  const end = axisEndOf(row);
  const drawn = select('.spread-dots', row).flatMap(({ attribs }) =>
    [...(attribs.d ?? '').matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x)),
  );
  return valuesIn(row).flatMap((value) => {
    const expected = Math.min(value / end, 1) * 1000;
    return drawn.some((x) => !isApart(x, expected, 0.6))
      ? []
      : [`no dot at ${String(value)} in "${textOf(row)}"`];
  });
}

/** A tile has the shade whose key line holds its pay. */
function tileProblems(map: Element): string[] {
  const classes = select('.tile-key li', map).flatMap((line) => {
    const [sign] = select('.tile-sign', line);
    const values = valuesIn(line);
    return sign && values.length > 0
      ? [{ shade: sign.attribs['data-class'], low: Math.min(...values), high: Math.max(...values) }]
      : [];
  });
  return select('.tiles a', map).flatMap((tile) => {
    const [value] = valuesIn(tile);
    const shade = tile.attribs['data-class'];
    if (value === undefined) return [];
    const isRight = classes.some(
      (known) => known.shade === shade && known.low <= value && value <= known.high,
    );
    return isRight ? [] : [`the tile "${textOf(tile)}" has the shade ${shade ?? 'of none'}`];
  });
}

/** Points of a path, whether its places are told from the corner or from the point before. */
function heights(path: Element): number[] {
  let down = 0;
  return [...(path.attribs.d ?? '').matchAll(/([Mml])\s*(-?[\d.]+)[ ,]?(-?[\d.]+)/g)].map(
    ([, step, , y]) => (down = step === 'M' ? Number(y) : down + Number(y)),
  );
}

/** Labels stand at heights told in letters of so many pixels, in which the drawing is measured. */
const letterPixels = 14;

/** Every point of a drawing over the years is as high as a figure in the table says. */
function historyProblems(drawing: Element): string[] {
  const labels = select('text', drawing).filter((text) => textOf(text).startsWith('$'));
  const scale = labels.map(
    (text) => [printedAmount(textOf(text)), letterPixels * percent(text.attribs.y)] as const,
  );
  const [[zero, base] = [0, 0], [top, peak] = [1, 1]] = [scale[0], scale.at(-1)];
  const amountAt = (y: number) => zero + ((y - base) / (peak - base)) * (top - zero);
  // A label stands a little above the line that it names.
  const offset = 5;
  const table = tableOf(drawing);
  const known = table ? valuesIn(table) : [];
  const pixel = Math.abs((top - zero) / (peak - base));
  return select('.history-point, .history-hollow', drawing).flatMap((path) =>
    heights(path).flatMap((y) => {
      const amount = amountAt(y - offset);
      return known.some((value) => Math.abs(value - amount) <= pixel)
        ? []
        : [`a point at ${amount.toFixed(0)} that the table has not`];
    }),
  );
}

function tableOf(drawing: Element): Element | undefined {
  for (let around = drawing.parent; around; around = around.parent) {
    const [table] = select('table', around as Element);
    if (table) return table;
  }
  return undefined;
}
