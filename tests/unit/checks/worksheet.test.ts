import { describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrMarkup, quietZone } from '../../../src/views/qr-code.ts';
import { worksheetProblems } from '../../support/checks/worksheet.ts';
import { madeUpPage } from './made-up-page.ts';

const address = 'https://career-almanac.example/careers/registered-nurses/';
const { data } = encode(address, { ecc: 'M', border: quietZone });
const code = qrMarkup(data, address).html;
const figure = '<data class="figure" value="97550">$97,550</data>';
const blank = '<span class="blank"></span>';
const problemsOf = (body: string, path = '/careers/registered-nurses/worksheet/') =>
  worksheetProblems({ ...madeUpPage(body), path });

test('a sheet whose answers all have a blank, and whose code leads to its career, passes', () => {
  expect(problemsOf(`<p><span class="answer">${figure}</span> ${blank}</p>${code}`)).toEqual([]);
});

describe('what would give an answer away is found', () => {
  test.each([
    ['a figure', figure, 'the class view shows $97,550'],
    [
      'an absent figure',
      '<span class="figure-missing">not published</span>',
      'the class view shows not published',
    ],
    [
      'a drawing that is read out',
      '<svg role="img" aria-label="from $68,940"></svg>',
      'the class view reads out "from $68,940"',
    ],
    [
      'an answer without a blank',
      `<p><span class="answer">${figure}</span></p>`,
      'no blank stands for "$97,550"',
    ],
  ])('%s', (_, body, problem) => {
    expect(problemsOf(body + code)).toEqual([problem]);
  });
});

test('a code that leads to another career is found', () => {
  expect(problemsOf(code, '/careers/actors/worksheet/')).toEqual([
    `its QR code leads to ${address}`,
  ]);
});

test('a code that no reader can read is found', () => {
  const damaged = code.replace(/ d="[^"]*"/, ' d="M0 0h9"');
  expect(problemsOf(damaged)).toEqual(['no reader can read its QR code']);
});
