import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenForSlash, useSlash } from '../../../src/components/search/slash-key.element.ts';

const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body;

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML =
    '<input id="q" value="nurse" /><a href="#">link</a><input id="other" /><textarea></textarea>';
  listenForSlash(find('#q') as HTMLInputElement);
});
afterEach(() => vi.unstubAllGlobals());

const blocked = () => {
  throw new Error('Storage is blocked.');
};

function press(on: string, more: KeyboardEventInit = {}): boolean {
  find(on).focus();
  const event = new KeyboardEvent('keydown', {
    key: '/',
    bubbles: true,
    cancelable: true,
    ...more,
  });
  find(on).dispatchEvent(event);
  return document.activeElement === find('#q') && event.defaultPrevented;
}

test('a slash goes to the search', () => expect(press('a')).toBe(true));

test.each([
  ['#other', {}],
  ['textarea', {}],
  ['a', { ctrlKey: true }],
  ['a', { key: 'x' }],
])('but not typed in %s with %j', (on, more) => expect(press(on, more)).toBe(false));

test('a reader may turn it off, and on again', () => {
  expect(useSlash(false)).toBe(true);
  expect(press('a')).toBe(false);
  expect(useSlash(true)).toBe(true);
  expect(press('a')).toBe(true);
});

test('where nothing can be kept it works, and turning it off is refused', () => {
  vi.stubGlobal('localStorage', {
    getItem: blocked,
    setItem: blocked,
  });
  expect(press('a')).toBe(true);
  expect(useSlash(false)).toBe(false);
});
