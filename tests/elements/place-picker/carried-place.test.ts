import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writePlaceList } from '../../../src/domain/places/place-list.ts';
import { samplePlaces } from '../../support/sample-places.ts';

const page = `<header><input id="header-where"></header><main><h1>Careers</h1>
  <data value="1" data-fact="oews/2025-05/US/29-1141/annual-median">1</data>
  <a href="/careers/welders/">w</a><a href="/glossary/">g</a></main>`;

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
  document.documentElement.dataset.root = '/';
  document.body.innerHTML = page;
  document.body.dataset.kind = 'careers';
  history.replaceState(null, '', '/careers/');
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(writePlaceList(samplePlaces))));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const where = () => document.querySelector<HTMLInputElement>('#header-where')?.value;
const said = () => document.querySelector('.place-carried')?.textContent.trim();
const career = () => document.querySelector<HTMLAnchorElement>('main a')?.search;
async function take(asked: string, fromDevice = false) {
  const { takeAlong } =
    await import('../../../src/components/place-picker/carried-place.element.ts');
  await takeAlong(asked, fromDevice);
}

describe('a page of the whole country, with a place chosen', () => {
  test('takes it into the head and the links, and says whose figures these are', async () => {
    await take('texas');
    expect(where()).toBe('Texas');
    expect(career()).toBe('?in=texas');
    // As it was written: a whole address would be spelled out on paper.
    expect(document.querySelector('main a')?.getAttribute('href')).toBe(
      '/careers/welders/?in=texas',
    );
    expect(said()).toBe(
      'The figures on this page are of the whole country. Pages that can show Texas open with its pay. Back to the whole country',
    );
  });

  test('lets go of it at a press, and forgets what the device remembered', async () => {
    localStorage.setItem('career-almanac-place', 'texas');
    await take('texas', true);
    expect(said()).toContain('Forget Texas');
    document.querySelector<HTMLButtonElement>('[data-do="leave"]')?.click();
    expect(localStorage.length).toBe(0);
    expect(said()).toBeUndefined();
    expect(where()).toBe('');
    expect(career()).toBe('');
  });

  test('forgets a place of the device that is none any more', async () => {
    localStorage.setItem('career-almanac-place', 'atlantis');
    await take('atlantis', true);
    expect(localStorage.length).toBe(0);
    expect([career(), where(), said()]).toEqual(['', '', undefined]);
  });

  test('passes an unknown place of an address on, for a page that can say so', async () => {
    await take('atlantis');
    expect(career()).toBe('?in=atlantis');
    expect([where(), said()]).toEqual(['', undefined]);
  });

  test('keeps what the reader has typed in the head', async () => {
    const field = document.querySelector<HTMLInputElement>('#header-where');
    if (field) field.value = 'Ohio';
    await take('texas');
    expect(where()).toBe('Ohio');
  });

  test.each(['places', 'place', 'careerPlaces', 'qualificationPlaces'])(
    'of the kind %s leads to the page of the place',
    async (kind) => {
      document.body.dataset.kind = kind;
      await take('texas');
      expect(said()).toBe(
        'You chose Texas. What jobs pay there stands on its own page. Pages that can show Texas open with its pay. Back to the whole country',
      );
      const own = document.querySelector<HTMLAnchorElement>('.place-carried a');
      expect(own && own.pathname + own.search).toBe('/places/texas/?in=texas');
    },
  );

  test('leads to its own row in a table of places', async () => {
    document.body.dataset.kind = 'careerPlaces';
    document.querySelector('main')?.append(document.createElement('table'));
    document.querySelector('table')?.setAttribute('id', 'in-TX');
    await take('texas');
    expect(said()).toContain('It has a row of its own');
    expect(document.querySelector('.place-carried a')?.getAttribute('href')).toBe('#in-TX');
  });

  test('says that nothing on it changes, where it has no pay', async () => {
    document.querySelector('data')?.remove();
    await take('texas');
    expect(said()).toBe(
      'Nothing on this page changes with the place. Pages that can show Texas open with its pay. Back to the whole country',
    );
  });

  test('says nothing on the page of the place itself', async () => {
    document.body.dataset.kind = 'place';
    history.replaceState(null, '', '/places/texas/');
    await take('texas');
    expect(said()).toBeUndefined();
    expect(career()).toBe('?in=texas');
  });

  test('leaves links alone that name a place of their own', async () => {
    document
      .querySelector<HTMLAnchorElement>('main a')
      ?.setAttribute('href', '/careers/welders/?in=ohio');
    await take('texas');
    expect(career()).toBe('?in=ohio');
  });

  test('of a metro has the short name in its head, and the whole one as its hint', async () => {
    await take('dallas-fort-worth-arlington-tx');
    const field = document.querySelector<HTMLInputElement>('#header-where');
    expect([field?.value, field?.title]).toEqual(['Dallas, TX', 'Dallas-Fort Worth-Arlington, TX']);
  });

  test('with a picker leaves links and words to it, and fills the head', async () => {
    document.body.innerHTML += '<place-picker></place-picker>';
    await take('texas');
    expect([where(), career(), said()]).toEqual(['Texas', '', undefined]);
  });
});
