import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../src/components/worksheet/class-view.element.ts';

const sheet = `
<class-view>
  <button type="button" data-print hidden>Print</button>
  <input class="class-view-box" id="class-view" type="checkbox" />
</class-view>`;

const open = (address: string) => {
  history.replaceState(null, '', address);
  // Whole first, then into the page: a browser runs the script after it has read the sheet.
  const whole = document.createElement('div');
  whole.innerHTML = sheet;
  document.body.replaceChildren(whole);
};
const box = () => {
  const found = document.querySelector<HTMLInputElement>('.class-view-box');
  if (!found) throw new Error('The sheet has no box.');
  return found;
};
const set = (checked: boolean) => {
  box().checked = checked;
  box().dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a worksheet', () => {
  test.each([
    ['/', false],
    ['/?view=class', true],
    ['/?view=Class', false],
    ['/?view=%3Cscript%3E', false],
  ])('opened at %s has the class view: %j', (address, expected) => {
    open(address);
    expect(box().checked).toBe(expected);
  });

  test('keeps the class view in its address, beside what else stands there', () => {
    open('/?c=actors#top');
    set(true);
    expect(location.search + location.hash).toBe('?c=actors&view=class#top');
    set(false);
    expect(location.search + location.hash).toBe('?c=actors#top');
  });

  test('offers a button that prints', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    open('/');
    const button = document.querySelector<HTMLButtonElement>('[data-print]');
    expect(button?.hidden).toBe(false);
    button?.click();
    expect(print).toHaveBeenCalledOnce();
  });
});
