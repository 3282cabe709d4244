import { expect, test } from 'vitest';
import { briefProblems } from '../../support/checks/brief.ts';
import { parseHtml } from '../../support/html.ts';

const duties = (count: number) => `<ul data-duties>${'<li>Fill a tooth</li>'.repeat(count)}</ul>`;
const sentence = '<p data-brief-sentence>Dentists find and mend what is wrong with teeth.</p>';
const license = '<p data-license="every-state"><strong>Yes, in every state.</strong> A board.</p>';
const problemsOf = (inside: string) =>
  briefProblems({ document: parseHtml(`<section data-brief>${inside}</section>`) });

test('a page that says what the job is has no problem', () => {
  expect(problemsOf(sentence + duties(5) + license)).toEqual([]);
});

test.each([
  ['no sentence', duties(5) + license, 'no sentence says what the job is'],
  ['too few duties', sentence + duties(4) + license, 'it lists 4 duties'],
  ['no license line', sentence + duties(5), 'its license line is "", which is no kind'],
  [
    'a kind that there is not',
    sentence + duties(5) + license.replace('every-state', 'all'),
    'its license line is "all", which is no kind',
  ],
  [
    'the answer of another kind',
    sentence + duties(5) + license.replace('every-state', 'none'),
    'its license line does not begin with the answer for "none"',
  ],
])('a page with %s has one', (_, inside, problem) => {
  expect(problemsOf(inside)).toEqual([problem]);
});

test('a page without a brief has one', () => {
  expect(briefProblems({ document: parseHtml('<main><p>x</p></main>') })).toEqual([
    'it has 0 parts with a brief',
  ]);
});
