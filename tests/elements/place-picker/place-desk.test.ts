import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writePlaceList } from '../../../src/domain/places/place-list.ts';
import { fragmentOf } from '../../../src/components/layout/put-view.element.ts';
import { sampleZips } from '../../support/sample-zips.ts';
import { samplePlaces } from '../../support/sample-places.ts';
import { samplePayOfDallas, samplePayOfTexas } from '../../support/sample-place-pay.ts';
import { sampleCareer, sampleCareerPage } from '../../support/sample-career-page.ts';

const served: Record<string, unknown> = {
  '/places/list.json': writePlaceList(samplePlaces),
  '/places/texas/pay.json': samplePayOfTexas,
  '/places/zip/43.json': sampleZips.get('43'),
  '/places/zip/45.json': sampleZips.get('45'),
  '/places/dallas-fort-worth-arlington-tx/pay.json': samplePayOfDallas,
};

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

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const [found] = all(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const text = (selector: string) => one(selector).textContent.replaceAll(/\s+/g, ' ').trim();

/** The page with its desk; a place of `asked` is switched to. */
async function open(asked?: string, fromDevice = false) {
  const whole = document.createElement('div');
  whole.append(fragmentOf(sampleCareerPage));
  document.body.replaceChildren(whole);
  const { PlaceDesk } = await import('../../../src/components/place-picker/place-desk.element.ts');
  const { SwitchedFigures } =
    await import('../../../src/components/place-picker/switched-figures.element.ts');
  const desk = new PlaceDesk(one('place-picker'), new SwitchedFigures(sampleCareer));
  if (asked === undefined) await desk.listPlaces();
  else await desk.open(asked, fromDevice);
}
const field = () => one('#place-choice') as HTMLInputElement;
function type(words: string) {
  field().value = words;
  field().dispatchEvent(new Event('input', { bubbles: true }));
}
const press = (key: string) =>
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const settled = (check: () => void) => vi.waitFor(check, { timeout: 2_000 });

describe('a career page switched to a state', () => {
  test('shows its figures with their addresses, the nation as the reference', async () => {
    await open('texas');
    const shown = one('.fact-numeral data');
    expect(shown.getAttribute('data-fact')).toBe('oews/2025-05/TX/29-1141/annual-median');
    expect(shown.getAttribute('value')).toBe('80000');
    expect(text('.fact-comparison')).toBe(
      'a year in Texas, May 2025. The whole country: $100,000. 20% less.',
    );
    expect(text('#pay h2')).toBe('What they are paid in Texas, May 2025');
    expect(text('.say')).toBe(
      'Out of ten nurses in Texas, one earns less than $40,000 a year, five earn less than $80,000, and at least one earns $120,000 or more.',
    );
    expect(all('.pay-figure .pay-strip .reference')).toHaveLength(1);
    expect(one('.pay-figure svg').getAttribute('aria-label')).toContain(
      'Nurses in Texas, May 2025',
    );
    expect(text('caption')).toBe('Pay of nurses in Texas, May 2025');
    expect(text('tr[data-row="median"]')).toBe(
      'Half earn less than median $80,000 not in our copy',
    );
    expect(text('tfoot')).toBe('People counted employees 1,000');
    expect(all('.estimate-error')).toEqual([]);
    expect(text('#pay')).not.toContain('the same amount');
    expect(text('#pay .section-notes > .receipt .receipt-body')).toBe(
      '10th percentile of annual wage, 25th percentile of annual wage, median annual wage, 75th percentile of annual wage, 90th percentile of annual wage and number of employees. Texas, May 2025, code 29-1141. Employees of made-up employers. Source: Made-up estimates, Agency, published May 15, 2026. Nothing was changed. Public domain.Cite these figures',
    );
    expect(text('#pay .live-on-month')).toBe('$5,000 a month');
    expect(text('[data-part="openings-scope"]')).toBe(
      'Whole country: we hold no state projections.',
    );
  });

  test('says so to screen readers, and keeps the choice in the address and in links', async () => {
    await open('texas');
    expect(text('[role="status"]')).toBe('The pay on this page is now that in Texas, May 2025.');
    expect(location.search).toBe('?in=texas');
    const search = (id: string) => (one(id) as HTMLAnchorElement).search;
    expect(search('#career')).toBe('?sort=pay&in=texas');
    expect(search('#home')).toBe('?in=texas');
    expect(search('#glossary')).toBe('');
    expect(one('#pay-link').getAttribute('href')).toBe('#pay');
  });

  test('goes back to what was served', async () => {
    await open();
    const before = one('#pay').innerHTML;
    type('texas');
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(() => expect(text('#pay h2')).toContain('Texas'));
    one('.place-chosen [data-do="leave"]').click();
    expect(one('#pay').innerHTML).toBe(before);
    expect(text('.fact-comparison')).toBe('a year. All jobs: $100,000.');
    expect(text('[data-part="openings-scope"]')).toBe('');
    expect(location.search).toBe('');
    expect((one('#career') as HTMLAnchorElement).search).toBe('?sort=pay');
    expect(one('.place-chosen').hidden).toBe(true);
  });

  test('shows pay at national prices only when asked, as derived figures with their receipt', async () => {
    await open('texas');
    expect(all('[data-derived="price-adjusted"]')).toEqual([]);
    const prices = () => one('.place-chosen [data-do="prices"]');
    prices().click();
    const shown = one('.fact-numeral data');
    expect(shown.getAttribute('value')).toBe('100000');
    expect(shown.getAttribute('data-from')).toBe(
      'oews/2025-05/TX/29-1141/annual-median rpp/2024/TX/all-items/index',
    );
    expect(shown.hasAttribute('data-fact')).toBe(false);
    expect(text('#pay h2')).toContain('at national prices');
    expect(text('.pay-figure figcaption')).toContain('which is at national prices as published');
    expect(text('.place-chosen-notes')).toMatch(
      /The pay is of May 2025\. .*The prices are of 2024\./,
    );
    prices().click();
    expect(one('.fact-numeral data').getAttribute('value')).toBe('80000');
  });
});

test('a metro shows its middle, and says that the range is not in the file', async () => {
  await open('dallas');
  expect(one('.fact-numeral data').getAttribute('data-fact')).toBe(
    'oews/2025-05/M19100/29-1141/annual-median',
  );
  expect(all('.pay-figure .pay-strip .middle')).toHaveLength(1);
  expect(all('.pay-figure .range, .pay-figure .half')).toEqual([]);
  expect(text('.place-chosen-notes')).toContain('has only the middle');
  expect(text('.place-chosen-notes')).toContain('No price level is published');
  expect(text('tfoot')).toBe('People counted employees not in our copy');
});

test('a place without the figure says why and never shows the number of the nation as its own', async () => {
  served['/places/ohio/pay.json'] = {
    ...samplePayOfTexas,
    place: samplePlaces.find(({ id }) => id === 'OH'),
    rows: {},
  };
  await open('ohio');
  expect(one('.fact-numeral .figure-missing').getAttribute('data-fact')).toBe(
    'oews/2025-05/OH/29-1141/annual-median',
  );
  expect(text('.say')).toBe('No figures for nurses are published in Ohio.');
  expect(all('.pay-figure')).toEqual([]);
  expect(text('.pay-table')).not.toMatch(/\$/);
});

describe('a place that is not known', () => {
  test.each(['nowhere', '<img src=x onerror=alert(1)>'])('%s leaves the nation', async (asked) => {
    await open(asked);
    expect(text('[role="status"]')).toContain(`pay in “${asked}”`);
    expect(text('#pay h2')).toBe('What they are paid');
    expect(all('place-picker img')).toEqual([]);
  });

  test('is forgotten when the device asked for it', async () => {
    localStorage.setItem('career-almanac-place', 'nowhere');
    await open('nowhere', true);
    expect(text('[role="status"]')).toBe('');
    expect(localStorage.length).toBe(0);
  });

  test('leaves the page as it is when its pay cannot be loaded', async () => {
    await open('alaska');
    expect(text('[role="status"]')).toContain('Pay in Alaska could not be loaded');
    expect(text('#pay h2')).toBe('What they are paid');
  });
});

describe('a ZIP code', () => {
  const ofState = () => {
    served['/places/ohio/pay.json'] = {
      ...samplePayOfTexas,
      place: samplePlaces.find(({ id }) => id === 'OH'),
    };
    served['/places/list.json'] = writePlaceList([...samplePlaces, ruralOhio]);
  };
  const ruralOhio = {
    id: 'R3900001',
    kind: 'rural',
    name: 'West Ohio, outside metro areas',
    slug: 'west-ohio-outside-metro-areas',
    states: ['OH'],
  } as const;

  test('outside every metro shows its state, says why, and offers its rural areas', async () => {
    ofState();
    await open();
    field().focus();
    type('45002');
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    const why =
      'ZIP code 45002 lies outside every metro area, by our list of about 2018, so it leads to Ohio. What is published for its rural part alone is a choice besides.';
    await settled(() => expect(text('.field-error')).toBe(why));
    expect(text('#pay h2')).toContain('in Ohio');
    expect(one('.field-error').getAttribute('role')).toBe('alert');
    expect(field().hasAttribute('aria-invalid')).toBe(false);
    expect(field().value).toBe('Ohio');
    expect(all('[role="option"]').map(({ textContent }) => textContent)).toEqual([
      'West Ohio, outside metro areas rural area',
    ]);
    expect(location.search).toBe('?in=ohio');
  });

  test('in an address leads there, and says what else it may be', async () => {
    ofState();
    await open('45002');
    expect(text('.field-error')).toContain(
      'Or choose under “Show pay in”: West Ohio, outside metro areas.',
    );
    expect(text('#pay h2')).toContain('in Ohio');
  });

  test('in an address that straddles places shows the whole country and says why', async () => {
    ofState();
    await open('45001');
    expect(text('[role="status"]')).toBe(
      'ZIP code 45001 reaches into a metro area and beyond, by our list of about 2018. It may be Columbus, OH; West Ohio, outside metro areas; or Ohio. Choose one under “Show pay in”: until then this page shows the whole country.',
    );
    expect(text('#pay h2')).toBe('What they are paid');
  });
});

describe('the device', () => {
  test('remembers a place only when asked, and forgets it', async () => {
    await open('texas');
    expect(localStorage.length).toBe(0);
    one('.place-chosen [data-do="remember"]').click();
    expect(localStorage.getItem('career-almanac-place')).toBe('texas');
    expect(text('.place-chosen-memory')).toContain('remembered in this browser, nowhere else');
    one('.place-chosen-memory button').click();
    expect(localStorage.length).toBe(0);
    expect(all('.place-chosen-memory')).toEqual([]);
    expect(document.activeElement).toBe(one('.place-chosen [data-do="remember"]'));
  });
});

describe('the field', () => {
  test('suggests places as a combobox', async () => {
    await open();
    type('portl');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(all('[role="option"]').map(({ firstChild }) => firstChild?.textContent)).toEqual([
      'Portland-South Portland, ME',
      'Portland-Vancouver-Hillsboro, OR-WA',
    ]);
    press('ArrowDown');
    press('ArrowDown');
    const marked = one('[aria-selected="true"]');
    expect(field().getAttribute('aria-activedescendant')).toBe(marked.id);
    expect(marked.textContent).toContain('Vancouver');
    press('Escape');
    expect(all('[role="option"]')).toEqual([]);
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  test('takes what is marked with Enter', async () => {
    await open();
    type('tex');
    press('ArrowDown');
    press('Enter');
    await settled(() => expect(text('#pay h2')).toContain('in Texas'));
    expect(field().value).toBe('Texas');
  });

  test.each([
    ['portland', 'Several places may be meant', 2],
    ['45001', 'reaches into a metro area and beyond', 2],
    ['43000', 'ZIP code 43000 is not in our list of about 2018', 0],
    ['55401', 'Where ZIP code 55401 lies could not be loaded', 0],
    ['qqqville', 'No place that pay is published for is called “qqqville”', 0],
  ])('answers "%s" with a sentence and choices', async (typed, words, choices) => {
    await open();
    type(typed);
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(() => expect(text('.field-error')).toContain(words));
    // Beside the field, above the list that opens there, and tied to it.
    expect(field().nextElementSibling).toBe(one('.field-error'));
    expect(field().getAttribute('aria-describedby')).toBe(one('.field-error').id);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(all('[role="option"]')).toHaveLength(choices);
    type('tex');
    expect(text('.field-error')).toBe('');
    expect(field().hasAttribute('aria-invalid')).toBe(false);
    expect(text('#pay h2')).toBe('What they are paid');
  });
});
