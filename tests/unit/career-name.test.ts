import { expect, it } from 'vitest';
import { careerName } from '../../src/domain/words/career-name.ts';
import { slugOf } from '../../src/domain/site/slug.ts';

it.each([
  ['Helpers--electricians', 'Helpers—electricians'],
  ["Police and sheriff's patrol officers", 'Police and sheriff’s patrol officers'],
  [
    'Adult basic education and english as a second language instructors',
    'Adult basic education and English as a second language instructors',
  ],
  ['Registered nurses', 'Registered nurses'],
])('the occupation "%s" is called "%s", at the same address', (title, name) => {
  expect(careerName(title)).toBe(name);
  expect(slugOf(name)).toBe(slugOf(title));
});
