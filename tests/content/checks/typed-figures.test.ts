import { expect, test } from 'vitest';
import { typedFigures } from '../../support/content/typed-figures.ts';

test.each([
  ['Half earn less than $45,930 a year.', ['$45,930']],
  ['It pays $21 an hour.', ['$21']],
  ['The card costs 45 dollars.', ['45 dollars']],
  ['The exam is two hundred dollars.', ['two hundred dollars']],
  ['Jobs are projected to grow 4.9%.', ['4.9%']],
  ['Jobs are projected to grow 5 percent.', ['5 percent']],
  ['About ten percent leave.', ['ten percent']],
  ['There are 189,100 openings a year.', ['189,100']],
  ['About 3 million people work here.', ['3 million']],
  ['Some two thousand jobs.', ['two thousand']],
  ['A group of 437 teachers.', ['437 teachers']],
  ['There are 300 new jobs.', ['300 new jobs']],
])('finds the figure typed in "%s"', (text, figures) => {
  expect(typedFigures(text)).toEqual(figures);
});

test.each([
  'It costs a few dollars, in dollars of May 2025.',
  'Pay is for May 2025.',
  'It was published on August 27, 2026.',
  'The projections run over 2024–34.',
  'Start now, at 15.',
  'Section 504 and Sec. 300.324 (b) (1) say so.',
  'One worker in four earns less.',
  'It takes about four years of college.',
  'One of 22 large groups of occupations.',
  'At the 10th percentile, few earn less.',
])('lets pass the date, age, law or share in words of "%s"', (text) => {
  expect(typedFigures(text)).toEqual([]);
});
