import { expect, test } from 'vitest';
import { lessonSheet } from '../../../src/views/sheet/lesson-sheet.ts';
import { parseHtml, textOf } from '../../support/html.ts';
import { sampleComparison } from '../../support/sample-compared.ts';

test.each([
  [['Welders'], /^Welders\. Pay across the United States, May 2025, before tax\./],
  [['Welders', 'Actors'], /^Pay across the United States, May 2025, before tax\./],
])('a sheet about %j says whose pay it shows, of where and when', (names, start) => {
  const { html } = lessonSheet(sampleComparison(names.map((name) => ({ name }))));
  expect(textOf(parseHtml(html)).trim()).toMatch(start);
});
