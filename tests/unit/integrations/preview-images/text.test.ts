import { describe, expect, test } from 'vitest';
import { fitText } from '../../../../integrations/preview-images/fit-text.ts';
import { faces } from '../../../../integrations/preview-images/font.ts';
import { readDrawing } from '../../../../integrations/preview-images/render-preview.ts';
import { inks, textSvg } from '../../../../integrations/preview-images/svg.ts';

const cases = Object.values(faces).flatMap((face) =>
  [
    'Registered nurses',
    'First-line supervisors of farming, fishing, and forestry workers',
    '$1,234,567.89 · “Wolfgang’s” — A/V Toys',
  ].map((text) => ({ face, name: face.family, text })),
);

test.each(cases)('$name: "$text" is as wide as it is drawn, or a little less', ({ face, text }) => {
  const line = textSvg({ x: 10, y: 80, text, size: 40, face, ink: inks.ink });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100">${line}</svg>`;
  const drawn = readDrawing(drawing).getBBox()?.width ?? 0;
  const measured = face.widthOf(text, 40);
  expect(drawn).toBeGreaterThan(measured * 0.95);
  expect(drawn).toBeLessThanOrEqual(measured * 1.005);
});

/** A face in which every character is as wide as it is high. */
const square = { widthOf: (text: string, size: number) => text.length * size };

describe('text in a box 100 pixels wide', () => {
  test.each([
    ['one line where that fits', 'abc def', [[10, 1]], ['abc def'], 10],
    [
      'the first setting that fits',
      'abc defghij',
      [
        [10, 1],
        [9, 1],
      ],
      ['abc defghij'],
      9,
    ],
    [
      'more lines',
      'abc def ghi jkl',
      [
        [10, 1],
        [10, 2],
      ],
      ['abc def', 'ghi jkl'],
      10,
    ],
    ['a break after a dash', 'abcdef—ghijkl', [[10, 2]], ['abcdef—', 'ghijkl'], 10],
    ['an ellipsis where none fits', 'abc, defghij klm', [[10, 1]], ['abc…'], 10],
  ] as const)('takes %s', (_, text, settings, lines, size) => {
    const ways = settings.map(([points, most]) => ({ size: points, lines: most }));
    expect(fitText(text, square, 110 - 10, ways)).toEqual({ lines: [...lines], size });
  });
});
