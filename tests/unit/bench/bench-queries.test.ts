import { expect, test } from 'vitest';
import { askedEveryDay } from '../../bench/bench-queries.ts';

const isRight = (query: string, href: string) =>
  askedEveryDay('tuning')
    .find((asked) => asked.query === query)
    ?.isRight({ href, codes: [] });

test.each([
  // A list that asks for the wish and no more.
  ['outdoor jobs', '/find/outdoors/', true],
  ['outdoor jobs no college', '/find/outdoors-without-college/', true],
  ['best paying jobs', '/find/highest-paying/', true],
  ['jobs helping people', '/find/helping-people/', true],
  // One that asks for less, for more, in another order, or in another place.
  ['outdoor jobs no college', '/find/outdoors/', false],
  ['outdoor jobs', '/find/outdoors-over-70000/', false],
  ['outdoor jobs', '/find/outdoors-without-college/', false],
  ['best paying jobs', '/find/most-openings/', false],
  ['best paying jobs in texas', '/find/highest-paying/', false],
  // One with a rule of its own, which the finder cannot be asked for.
  ['best paying jobs', '/find/highest-paying-with-a-bachelors/', false],
  // The finder itself may be asked for more.
  ['outdoor jobs', '/find/?day=outdoors&sort=pay', true],
  ['outdoor jobs', '/find/?sort=pay', false],
])('as an answer to "%s", %s is right: %j', (query, href, right) => {
  expect(isRight(query, href)).toBe(right);
});
