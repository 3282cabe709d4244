import { expect, test } from 'vitest';
import { duplicateIds } from '../../support/checks/duplicate-ids.ts';
import { securityProblems } from '../../support/checks/security.ts';
import { madeUpPage, soundHead } from './made-up-page.ts';

test('a page without styles or handlers in its tags passes', () => {
  expect(securityProblems(madeUpPage('<p class="x">x</p>'))).toEqual([]);
});

test.each([
  ['<p style="color: red">x</p>', soundHead, '<p> has a style attribute'],
  ['<p onclick="x()">x</p>', soundHead, '<p> has the attribute onclick'],
  ['<script>go()</script>', soundHead, 'a script stands in the page, which is blocked: go()'],
  ['<style>p { color: red }</style>', soundHead, 'styles stand in the page'],
  [
    '',
    soundHead.replace("form-action 'self'", "form-action 'self' mailto:"),
    "policy does not say form-action 'self'",
  ],
  [
    '',
    soundHead.replace("script-src 'self'", 'script-src https://cdn.example'),
    'allows https://cdn.example',
  ],
  [
    '',
    soundHead.replace("script-src 'self'", "script-src 'unsafe-inline'"),
    "allows 'unsafe-inline'",
  ],
])('%s is blocked or unsafe', (body, head, problem) => {
  expect(securityProblems(madeUpPage(body, { head }))).toEqual([expect.stringContaining(problem)]);
});

test.each([
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types career-almanac',
])('a policy that does not say %s is told', (directive) => {
  const head = soundHead.replace(directive, '');
  expect(securityProblems(madeUpPage('', { head }))).toEqual([
    `the security policy does not say ${directive}`,
  ]);
});

test('a page without a policy lacks every part of it', () => {
  const head = soundHead.replace(/<meta http-equiv.*?>/, '');
  expect(securityProblems(madeUpPage('', { head }))).toHaveLength(6);
});

test('an id that stands twice is named once', () => {
  expect(duplicateIds(madeUpPage('<p id="a"></p><p id="b"></p><p id="a"></p>'))).toEqual([
    'the id "a" stands twice',
  ]);
});
