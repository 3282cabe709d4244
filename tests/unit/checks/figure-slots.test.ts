import { describe, expect, test } from 'vitest';
import { slotProblems } from '../../support/checks/figure-slots.ts';
import { madeUpPage } from './made-up-page.ts';

const fact = (measure: string, code = '29-1141', place = 'US') =>
  `<data data-fact="ep/2024-34/${place}/${code}/${measure}">1</data>`;
const derived = (name: string) => `<data data-derived="${name}">1</data>`;
const problemsOf = (body: string) => slotProblems(madeUpPage(`<main>${body}</main>`));
const table = (heads: string, rows: string) =>
  `<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;

describe('a figure in its place passes', () => {
  test.each([
    [`<p><strong>${fact('exits')}</strong> people a year are expected to stop working.</p>`],
    [`<p>All jobs: ${fact('annual-median', '00-0000')}.</p>`],
    [
      table(
        '<th>Place</th><th>Half earn less than <i>median</i></th>',
        `<tr id="in-TX"><th>Texas</th><td>${fact('annual-median', '29-1141', 'TX')}</td></tr>`,
      ),
    ],
    [
      table(
        '<td></td><th>A year</th>',
        `<tr><th>Nine in ten earn less than</th><td>${fact('annual-p90')}</td></tr>`,
      ),
    ],
    [
      table(
        '<th>Place</th><th>Gap</th>',
        `<tr><th>x</th><td>${derived('gap-after-prices')}</td></tr>`,
      ),
    ],
    [
      table(
        '<th>Place</th><th>Gap</th>',
        '<tr><th>x</th><td><span data-fact="rpp/2024/TX/all-items/index" data-missing="not-published">none</span></td></tr>',
      ),
    ],
  ])('%s', (body) => {
    expect(problemsOf(body)).toEqual([]);
  });
});

describe('a figure in the place of another does not', () => {
  test.each([
    [
      `<p><strong>${fact('transfers')}</strong> people a year are expected to stop working.</p>`,
      '"{} people a year are expected to stop working" is said of US/29-1141/transfers',
    ],
    [
      `<p>All jobs: ${fact('annual-median')}.</p>`,
      '"All jobs: {}" is said of US/29-1141/annual-median',
    ],
    [
      table(
        '<th>Name</th><th>Openings a year</th>',
        `<tr><th>x</th><td>${fact('exits')}</td></tr>`,
      ),
      'US/29-1141/exits stands under or beside "Openings a year"',
    ],
    [
      table(
        '<th colspan="2">Name</th><th>Jobs</th>',
        `<tr><th>x</th><td></td><td>${fact('exits')}</td></tr>`,
      ),
      'US/29-1141/exits stands under or beside "Jobs"',
    ],
    [
      table(
        '<td></td><th>A year</th>',
        `<tr><th>Nine in ten earn less than</th><td>${fact('annual-p75')}</td></tr>`,
      ),
      'US/29-1141/annual-p75 stands under or beside "Nine in ten earn less than"',
    ],
    [
      table('<td></td><th>An hour</th>', `<tr><th>x</th><td>${fact('annual-p75')}</td></tr>`),
      'US/29-1141/annual-p75 stands under or beside "An hour"',
    ],
    [
      table(
        '<th>Name</th><th>x</th>',
        `<tr data-row="29-1141"><th>x</th><td>${fact('exits', '11-1011')}</td></tr>`,
      ),
      'US/11-1011/exits stands in the row of 29-1141',
    ],
    [
      table('<th>Name</th><th>x</th>', `<tr id="in-TX"><th>x</th><td>${fact('exits')}</td></tr>`),
      'US/29-1141/exits stands in the row of TX',
    ],
  ])('%s', (body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });
});
