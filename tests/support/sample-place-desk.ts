import { afterEach, beforeEach, vi } from 'vitest';
import { fragmentOf } from '../../src/components/layout/put-view.element.ts';
import { writePlaceList } from '../../src/domain/places/place-list.ts';
import { sampleCareer, sampleCareerPage } from './sample-career-page.ts';
import { samplePayOfDallas, samplePayOfTexas } from './sample-place-pay.ts';
import { samplePlaces } from './sample-places.ts';
import { sampleZips } from './sample-zips.ts';

/** What is served, by path. */
export const served: Record<string, unknown> = {
  '/places/list.json': writePlaceList(samplePlaces),
  '/places/texas/pay.json': samplePayOfTexas,
  '/places/zip/43.json': sampleZips.get('43'),
  '/places/zip/45.json': sampleZips.get('45'),
  '/places/dallas-fort-worth-arlington-tx/pay.json': samplePayOfDallas,
};

/** Serves the sample places to each test of a file, on a career's page as it was left by nobody. */
export function serveSamplePlaces(): void {
  beforeEach(() => {
    vi.resetModules();
    served['/places/list.json'] = writePlaceList(samplePlaces);
    localStorage.clear();
    document.documentElement.dataset.root = '/';
    history.replaceState(null, '', '/careers/nurses/');
    vi.stubGlobal('fetch', (address: URL) => {
      const body = served[address.pathname];
      return Promise.resolve(
        body === undefined ? new Response('', { status: 404 }) : Response.json(body),
      );
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
}

/** All elements of a selector. */
export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
/** The first element of a selector. */
export const one = (selector: string) => {
  const [found] = all(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
/** What an element says, its white space as one space. */
export const text = (selector: string) => one(selector).textContent.replaceAll(/\s+/g, ' ').trim();

/** The page with its desk; a place of `asked` is switched to. */
export async function open(asked?: string, fromDevice = false) {
  const whole = document.createElement('div');
  whole.append(fragmentOf(sampleCareerPage));
  document.body.replaceChildren(whole);
  const { PlaceDesk } = await import('../../src/components/place-picker/place-desk.element.ts');
  const { SwitchedFigures } =
    await import('../../src/components/place-picker/switched-figures.element.ts');
  const desk = new PlaceDesk(one('place-picker'), new SwitchedFigures(sampleCareer));
  if (asked === undefined) await desk.listPlaces();
  else await desk.open(asked, fromDevice);
}
/** The field for a place. */
export const field = () => one('#place-choice') as HTMLInputElement;
/** Types into the field. */
export function type(words: string) {
  field().value = words;
  field().dispatchEvent(new Event('input', { bubbles: true }));
}
/** Presses a key in the field. */
export const press = (key: string) =>
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
/** Waits until a check holds. */
export const settled = (check: () => void) => vi.waitFor(check, { timeout: 2_000 });
