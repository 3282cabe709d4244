import { beforeAll, describe, expect, it } from 'vitest';
import '../../support/page-in-node.ts';
import '../../../src/components/list/list.element.ts';
import CareerList from '../../../src/components/career-list/CareerList.astro';
import StateList from '../../../src/components/place-page/StateList.astro';
import CareerPrograms from '../../../src/components/program/CareerPrograms.astro';
import CareerTable from '../../../src/components/qualification/CareerTable.astro';
import type { Figure } from '../../../src/domain/figures/figure.ts';
import { renderComponent } from '../../support/render-component.ts';
import { choose, click, open, press, shown, status, type } from '../../support/list-page.ts';

let html = '';

describe('careers A to Z', () => {
  const career = (name: string, categorySlug: string, education: string) => {
    return { name, href: '#', categoryName: '', categorySlug, education, pay: undefined };
  };
  beforeAll(async () => {
    const letters = [
      {
        letter: 'A',
        careers: [
          career('Arbitrators', 'legal', 'bachelors'),
          career('Actors', 'arts-media-and-sports', 'high-school'),
        ],
      },
      { letter: 'L', careers: [career('Lawyers', 'legal', 'doctoral-or-professional')] },
    ];
    html = await renderComponent(CareerList, { props: { letters } });
  });

  it('stand as they were served, and nothing is said, until something is asked', () => {
    open(html, '/careers/?in=texas');
    expect(document.querySelector<HTMLElement>('[data-list-controls]')?.hidden).toBe(false);
    expect(shown('li a')).toEqual(['A', 'L', 'Arbitrators', 'Actors', 'Lawyers']);
    expect(status()).toBe('');
    expect(location.search).toBe('?in=texas');
  });

  it('keep the place of the address, and whatever else is in it, through every choice', () => {
    open(html, '/careers/?in=texas&utm=x');
    choose('category', 'legal');
    expect(location.search).toBe('?in=texas&utm=x&category=legal');
    click('[data-reset]');
    expect(location.search).toBe('?in=texas&utm=x');
  });

  it('are narrowed by several fields, counted, and hide letters without careers', () => {
    open(html, '/careers/');
    choose('category', 'legal');
    type('q', ' law ');
    expect(shown('.career-list a')).toEqual(['Lawyers']);
    expect(document.querySelector<HTMLElement>('#letter-a')?.hidden).toBe(true);
    expect(document.querySelector<HTMLElement>('nav.letters')?.hidden).toBe(true);
    expect(status()).toBe('1 of 3 careers.');
    expect(location.search).toBe('?q=law&category=legal');
  });

  it('say when nothing fits, and show all again at one press', () => {
    open(html, '/careers/');
    type('q', 'zebra');
    expect(shown('[data-empty]')).toHaveLength(1);
    click('[data-reset]');
    expect(shown('.career-list a')).toHaveLength(3);
    expect(shown('[data-empty]')).toEqual([]);
    expect(status()).toBe('All 3 careers.');
    expect(document.activeElement).toBe(document.querySelector('[data-field="q"]'));
  });

  it('say in a sentence what the address asks for in vain, and which values there are', () => {
    open(html, '/careers/?category=%3Cb%3Ex&q=law');
    expect(shown('.career-list a')).toEqual(['Lawyers']);
    expect(status()).toBe(
      'The address asks for “<b>x” under “Category”, which is not there, so that part is left out. There are “Legal”, and “Arts, media and sports”. 1 of 3 careers.',
    );
    expect(document.querySelector('almanac-list b')).toBeNull();
  });

  it('go back to what was asked for before, with the reader', () => {
    open(html, '/careers/?q=law');
    history.replaceState(null, '', '/careers/?q=act');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(shown('.career-list a')).toEqual(['Actors']);
    expect(document.querySelector<HTMLInputElement>('[data-field="q"]')?.value).toBe('act');
  });
});

describe('careers of a qualification', () => {
  const figure = (measure: string, value: number | undefined): Figure => {
    const id = `oews/2025-05/US/23-1011/${measure}` as Figure['id'];
    return value === undefined
      ? { id, unit: 'usd-year', missing: 'not-published' }
      : { id, unit: 'usd-year', value };
  };
  const career = (name: string, pay: number | undefined, period: 'annual' | 'hourly') => ({
    name,
    href: '#',
    category: { slug: 'legal', name: 'Legal' },
    period,
    median: figure(period === 'hourly' ? 'hourly-median' : 'annual-median', pay),
    openings: figure('openings', 100),
    growth: figure('change-percent', 2),
    also: '',
  });
  beforeAll(async () => {
    const careers = [
      career('Actors', 30, 'hourly'),
      career('Bakers', 50_000, 'annual'),
      career('Clerks', undefined, 'annual'),
      career('Lawyers', 150_000, 'annual'),
    ];
    html = await renderComponent(CareerTable, { props: { careers, caption: 'Pay' } });
  });
  const names = () => shown('tbody a');

  it('are sorted by a head, and the order is said and kept in the address', () => {
    open(html, '/qualifications/bachelors-degree/?in=texas');
    press('Pay in the middle');
    expect(names()).toEqual(['Lawyers', 'Bakers', 'Actors', 'Clerks']);
    expect(location.search).toBe('?in=texas&sort=pay');
    expect(status()).toBe('All 4 careers, sorted by pay in the middle (median), highest first.');
    expect(document.querySelector('[aria-sort]')?.getAttribute('data-sort')).toBe('pay');
    expect(document.querySelector<HTMLSelectElement>('[data-field="sort"]')?.value).toBe('pay');
  });

  it('are turned round by the same head again, those without yearly pay still last', () => {
    open(html, '/qualifications/bachelors-degree/?sort=pay');
    press('Pay in the middle');
    expect(names()).toEqual(['Bakers', 'Lawyers', 'Actors', 'Clerks']);
    expect(location.search).toBe('?sort=pay&dir=asc');
    click('[data-turn]');
    expect(location.search).toBe('?sort=pay');
  });

  it('stand A to Z again after another order, without a word of it in the address', () => {
    open(html, '/qualifications/bachelors-degree/?sort=pay&dir=asc');
    choose('sort', 'name');
    expect(names()).toEqual(['Actors', 'Bakers', 'Clerks', 'Lawyers']);
    expect(location.search).toBe('');
  });

  it('explain an order that there is not', () => {
    open(html, '/qualifications/bachelors-degree/?sort=luck&dir=up');
    expect(status()).toBe(
      'The address asks for “luck” under “Sort by”, which is not there, so that part is left out. There are “Name”, “Pay in the middle (median)”, “Openings a year” and “Projected growth”. The address asks for “up” under “Order”, which is not there, so that part is left out. There are “ascending” and “descending”. All 4 careers, sorted by name, A to Z.',
    );
  });
});

describe('states with their metros', () => {
  const metro = (name: string) => ({ name, href: '#' });
  beforeAll(async () => {
    const state = { isTerritory: false, costOfAHundred: undefined };
    const states = [
      { ...state, ...metro('Texas'), metros: [metro('Dallas, TX'), metro('Waco, TX')], rural: [] },
      { ...state, ...metro('Georgia'), metros: [metro('Dalton, GA')], rural: [] },
    ];
    html = await renderComponent(StateList, { props: { states } });
  });

  it('stay for one of their metros, with those that fit', () => {
    open(html, '/places/');
    type('q', 'dal');
    expect(shown('section a')).toEqual(['Texas', 'Dallas, TX', 'Georgia', 'Dalton, GA']);
    type('q', 'waco');
    expect(shown('section a')).toEqual(['Texas', 'Waco, TX']);
  });

  it('keep all their metros where they fit themselves', () => {
    open(html, '/places/?q=texas');
    expect(shown('section a')).toEqual(['Texas', 'Dallas, TX', 'Waco, TX']);
    expect(status()).toBe('1 of 2 states and territories.');
  });
});

describe('programs by career, folded by kind of work', () => {
  const career = (code: string, name: string, ...programs: string[]) => ({
    code,
    name,
    href: '#',
    programs: programs.map((program) => ({ name: program, href: undefined })),
  });
  const groups = [
    { name: 'Legal', careers: [career('23-1011', 'Lawyers', 'Law', 'Tax Law')] },
    { name: 'Production', careers: [career('51-4121', 'Welders', 'Welding Technology')] },
  ];
  const folds = () =>
    [...document.querySelectorAll('details')].map(
      (fold) => `${fold.hidden ? 'hidden' : 'shown'} ${fold.open ? 'open' : 'closed'}`,
    );
  beforeAll(async () => {
    html = await renderComponent(CareerPrograms, { props: { groups } });
  });

  it('open what has the words that are typed, and close it again without them', () => {
    open(html, '/qualifications/programs/by-career/');
    expect(folds()).toEqual(['shown closed', 'shown closed']);
    type('q', 'tax');
    expect(folds()).toEqual(['shown open', 'hidden closed']);
    expect(shown('li')).toEqual(['Tax Law']);
    type('q', '');
    expect(folds()).toEqual(['shown closed', 'shown closed']);
  });

  it('leave open what a reader has opened', () => {
    open(html, '/qualifications/programs/by-career/');
    document.querySelector('details')?.setAttribute('open', '');
    type('q', 'law');
    type('q', '');
    expect(folds()).toEqual(['shown open', 'shown closed']);
  });

  it('open what a link leads into', () => {
    open(html, '/qualifications/programs/by-career/#for-51-4121');
    expect(folds()).toEqual(['shown closed', 'shown open']);
  });
});
