import { beforeAll, expect, test } from 'vitest';
import { searchedTitles } from '../support/searched-titles.ts';

let titles: ReturnType<typeof searchedTitles>;
beforeAll(() => {
  titles = searchedTitles();
}, 60_000);

/** What people type, the where field after a bar; the first occupation, and the place. */
const queries = [
  ['nurse texas', '29-1141', 'one TX'],
  ['Texas nurse', '29-1141', 'one TX'],
  ['nurse in texas', '29-1141', 'one TX'],
  ['what does a nurse make in texas', '29-1141', 'one TX'],
  ['how much do nurses in Texas make', '29-1141', 'one TX'],
  ['registered nurse, dallas', '29-1141', 'one M19100'],
  ['registered nurse, Dallas, TX', '29-1141', 'one M19100'],
  ['registered nurse dallas tx', '29-1141', 'one M19100'],
  ['nurse TX', '29-1141', 'one TX'],
  ['nurse, tx', '29-1141', 'one TX'],
  ['plumber near 43215', '47-2152', 'zip'],
  ['plumber 43215', '47-2152', 'zip'],
  ['43215 plumber', '47-2152', 'zip'],
  ['plumber 43215-1234', '47-2152', 'zip'],
  ['43215', undefined, 'zip'],
  ['teacher in san jose', undefined, 'one M41940'],
  ['electrician west virginia', '47-2111', 'one WV'],
  ['electrician virginia', '47-2111', 'one VA'],
  ['electrician washington dc', '47-2111', 'one DC'],
  ['lawyer DC', '23-1011', 'one DC'],
  ['lawyer district of columbia', '23-1011', 'one DC'],
  ['dentist washington', '29-1021', 'one WA'],
  ['dentist new york', '29-1021', 'one NY'],
  ['dentist nyc', '29-1021', 'one M35620'],
  ['barista portland', '35-3023', 'several M38860 M38900'],
  ['barista portland oregon', '35-3023', 'one M38900'],
  ['barista in Portland, ME', '35-3023', 'one M38860'],
  ['welder springfield', '51-4121', 'several M44100 M44140 M44180 M44220 M21660'],
  ['welder springfield mo', '51-4121', 'one M44180'],
  ['welder columbus', '51-4121', 'several M17980 M18020 M18140'],
  ['welder kansas city', '51-4121', 'one M28140'],
  ['accountant fort worth', '13-2011', 'one M19100'],
  ['accountant st louis', '13-2011', 'one M41180'],
  ['accountant saint paul', '13-2011', 'one M33460'],
  ['paramedic puerto rico', '29-2043', 'one PR'],
  ['paramedic guam', '29-2043', 'one GU'],
  ['paramedic virgin islands', '29-2043', 'one VI'],
  ['phoenix welder', '51-4121', 'one M38060'],
  ['nurse in qqqville', '29-1141', 'unknown'],
  ['nurse | texas', '29-1141', 'one TX'],
  ['nurse | tx', '29-1141', 'one TX'],
  ['nurse | OR', '29-1141', 'one OR'],
  ['nurse | dallas metro area', '29-1141', 'one M19100'],
  ['nurse | 43215-1234', '29-1141', 'zip'],
  ['nurse | arlington', '29-1141', 'several M19100 M47900'],
  ['nurse | winston-salem', '29-1141', 'one M49180'],
  ['nurse | Honolulu', '29-1141', 'one M46520'],
  ['nurse | qqqville', '29-1141', 'unknown'],
  ['nurse texas | ohio', '29-1141', 'one OH'],
  ['texas', undefined, 'one TX'],
  // Names that people use, and codes as phones type them.
  ['nurse boise', '29-1141', 'one M14260'],
  ['nurse in the twin cities', '29-1141', 'one M33460'],
  ['nurse bay area', '29-1141', 'several M41860 M41940'],
  ['electrician philly', '47-2111', 'one M37980'],
  ['welder dfw', '51-4121', 'one M19100'],
  ['nurse in brooklyn', '29-1141', 'one M35620'],
  ['plumber scottsdale az', '47-2152', 'one M38060'],
  ['nurse tx', '29-1141', 'one TX'],
  ['plumber ny', '47-2152', 'one NY'],
  ['nurse ca', '29-1141', 'one CA'],
  ['barber dc', undefined, 'one DC'],
  ['registered nurse wv', '29-1141', 'one WV'],
  ['nurse la', '29-1141', 'several M31080 LA'],
  ['nurse in la', '29-1141', 'several M31080 LA'],
  ['nurse usa', '29-1141', ''],
  ['nurse in the US', '29-1141', ''],
  ['nurse US', '29-1141', ''],
  ['nurses nationwide', '29-1141', ''],
  ['nurse | United States', '29-1141', ''],
  ['nurse texas | anywhere', '29-1141', ''],
  // These name no place, whatever they look like.
  ['charge nurse', '29-1141', ''],
  ['mobile developer', undefined, ''],
  ['reading teacher', undefined, ''],
  ['CT tech', undefined, ''],
  ['OR nurse', '29-1141', ''],
  ['nurse jobs near me', '29-1141', ''],
  ['29-1141', '29-1141', ''],
] as const;

test.each(queries)('"%s" leads to %s, in "%s"', (typed, code, place) => {
  const [query = '', where = ''] = typed.split(' | ');
  const answer = titles.answerer.answer(query, 20, where);
  const { kind = '', places = [] } = answer.where ?? {};
  const ids = kind === 'one' ? places.slice(0, 1) : kind === 'several' ? places : [];
  expect([kind, ...ids.map(({ id }) => id)].join(' ')).toBe(place);
  if (code !== undefined) expect(answer.results[0]?.codes[0]).toBe(code);
});

test('a sum of money is no ZIP code', () => {
  expect(titles.answerer.answer('nurse $60000', 5).where).toBeUndefined();
});
