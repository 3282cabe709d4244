import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FinderForm } from '../../../src/components/find/finder-form.element.ts';
import { TickedCareers } from '../../../src/components/find/ticked-careers.element.ts';
import { usualState } from '../../../src/domain/lists/list-field.ts';
import { finderFields } from '../../../src/domain/find/wish-fields.ts';

function must<Part>(part: Part | null | undefined): Part {
  if (part === null || part === undefined) throw new Error('The page lacks a part.');
  return part;
}

const box = (name: string, value: string) =>
  `<label><input type="checkbox" data-wish="${name}" value="${value}"></label>`;

describe('the sentence of the finder', () => {
  let element: HTMLFormElement;
  let changed: () => void;
  let form: FinderForm;

  beforeEach(() => {
    document.body.innerHTML = `<form>
      <select data-wish="train"><option value="more"></option><option value="none"></option></select>
      <select data-wish="pay"><option value=""></option><option value="60000"></option></select>
      ${['making', 'helping', 'leading'].map((value) => box('like', value)).join('')}
      <details>${box('day', 'outdoors')}${box('day', 'walking')}<select data-wish="jobs"><option value=""></option></select></details>
      <select data-wish="sort"><option value="openings"></option><option value="pay"></option></select></form>`;
    element = must(document.querySelector('form'));
    changed = vi.fn<() => void>();
    form = new FinderForm(element, changed);
  });
  const input = (value: string) =>
    must(element.querySelector<HTMLInputElement>(`[value="${value}"]`));

  test('asks for nothing as it is served', () => {
    expect(form.state).toEqual(usualState(finderFields));
  });

  test('has what is put, also an amount that is not offered', () => {
    const state = {
      ...usualState(finderFields),
      train: 'none',
      pay: '61500',
      like: 'helping',
      day: 'outdoors,walking',
      sort: 'pay',
    };
    form.put(state);
    expect(form.state).toEqual(state);
    expect([...element.querySelectorAll('[data-wish="pay"] option')].at(-1)?.textContent).toBe(
      '$61,500',
    );
    expect(element.querySelector('details')?.open).toBe(true);
    form.put(usualState(finderFields));
    expect(form.state).toEqual(usualState(finderFields));
  });

  test('takes two interests at most, and lets another take the place of one', () => {
    for (const value of ['making', 'helping']) {
      input(value).checked = true;
      input(value).dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(input('leading').disabled).toBe(true);
    input('making').checked = false;
    input('making').dispatchEvent(new Event('change', { bubbles: true }));
    expect(input('leading').disabled).toBe(false);
    expect(form.state.like).toBe('helping');
    expect(changed).toHaveBeenCalledTimes(3);
  });
});

describe('ticked careers', () => {
  const row = (code: string, slug: string) =>
    `<li><input type="checkbox" data-tick="${code}"><a href="/careers/${slug}/?in=georgia">${slug}</a></li>`;
  let host: HTMLElement;

  beforeEach(() => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    document.body.innerHTML = `<div><a data-compare hidden></a><button data-print hidden></button><ol>${codes.map((code) => row(code, `${code}-s`)).join('')}</ol></div>`;
    host = document.querySelector('div') as HTMLElement;
  });
  const boxes = () => [...host.querySelectorAll<HTMLInputElement>('[data-tick]')];
  const tick = (at: number) => {
    const box = must(boxes()[at]);
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const link = () => must(host.querySelector<HTMLAnchorElement>('[data-compare]'));

  test('lead to a comparison of two to six, those ticked before the code was there among them', () => {
    must(boxes()[0]).checked = true;
    const ticked = new TickedCareers(host);
    expect(link().hidden).toBe(true);
    expect(host.querySelector<HTMLElement>('[data-print]')?.hidden).toBe(false);
    tick(1);
    expect(link().hidden).toBe(false);
    expect(link().textContent).toBe('Compare 2 ticked');
    expect(link().href).toContain('/compare/?c=a-s,b-s');
    for (const at of [2, 3, 4, 5]) tick(at);
    expect(boxes()[6]?.disabled).toBe(true);
    expect([...ticked.codes]).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('are dropped where they fit no longer, and follow the place', () => {
    const ticked = new TickedCareers(host);
    for (const at of [0, 1, 2]) tick(at);
    ticked.keepOnly([{ code: 'a' }, { code: 'c' }] as never, 'georgia');
    ticked.ready();
    expect(link().href).toContain('/compare/?c=a-s,c-s&in=georgia');
  });
});
