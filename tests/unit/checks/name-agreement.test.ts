import { describe, expect, test } from 'vitest';
import { agreementProblems } from '../../support/checks/name-agreement.ts';

const names = {
  one: new Set(['registered nurse', 'waiter or waitress']),
  many: new Set(['registered nurses', 'art, drama and music professors']),
};

describe('the number of a verb', () => {
  test.each([
    ['One in ten registered nurses earns more than $1.', ['“one in ten registered nurses”']],
    ['Registered nurses is taken out.', ['“Registered nurses is”']],
    ['The art, drama and music professors has pay.', ['“art, drama and music professors has”']],
    [
      'One waiter or waitress in ten earn more, and a registered nurse earn less.',
      ['“registered nurse earn”'],
    ],
    ['Each registered nurses here.', ['“Each registered nurses”']],
  ])('is told where it does not fit: %s', (line, told) => {
    expect(agreementProblems(line, names).map((each) => each.toLowerCase())).toEqual(
      expect.arrayContaining(told.map((each) => each.toLowerCase())),
    );
  });

  test.each([
    'One registered nurse in ten earns more than $1, and nine in ten registered nurses earn less.',
    'Pay of registered nurses is published by the hour only.',
    'In the middle, registered nurses earn $1 a year.',
    'A registered nurse earns $1.',
    'What registered nurses are paid',
  ])('fits: %s', (line) => {
    expect(agreementProblems(line, names)).toEqual([]);
  });
});
