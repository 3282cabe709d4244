import { expect, test } from 'vitest';
import { disagreement } from '../../support/checks/displayed-number.ts';

test.each([
  ['$97,550', 97_550],
  ['$24.51', 24.51],
  ['3,379,720', 3_379_720],
  ['3.4 million', 3_379_720],
  ['$98k', 97_550],
  ['26%', 26.4],
  ['−3.2%', -3.2],
  ['-3.2%', -3.2],
  ['3.2% fewer', -3.2],
  ['189,100 openings a year', 189_100],
])('%s shows %d', (text, value) => {
  expect(disagreement(text, value)).toBeUndefined();
});

test.each([
  ['$0', 97_550],
  ['$97,000', 97_550],
  ['3.3 million', 3_379_720],
  ['$97k', 97_550],
  ['$24.5', 25.51],
  ['−3.2%', 3.2],
  ['not known', 12],
])('%s does not show %d', (text, value) => {
  expect(disagreement(text, value)).toContain(String(value));
});
