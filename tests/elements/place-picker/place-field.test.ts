import { describe, expect, test } from 'vitest';
import { writePlaceList } from '../../../src/domain/places/place-list.ts';
import {
  all,
  field,
  one,
  open,
  press,
  serveSamplePlaces,
  served,
  settled,
  text,
  type,
} from '../../support/sample-place-desk.ts';
import { samplePayOfTexas } from '../../support/sample-place-pay.ts';
import { samplePlaces } from '../../support/sample-places.ts';

serveSamplePlaces();

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
