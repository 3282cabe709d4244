import { expect, test } from 'vitest';
import { SpanishWords } from '../../../src/domain/search/spanish-words.ts';

const words = new SpanishWords([
  { spanish: ['enfermera', 'enfermero'], english: 'Nurse', codes: ['29-1141'], pages: [] },
  { spanish: ['soldador'], english: 'Welder', codes: ['51-4121'], pages: [] },
  { spanish: ['camión de basura'], english: 'Garbage truck', codes: ['53-7081'], pages: [] },
]);

test.each([
  ['enfermera', 'Nurse'],
  ['Enfermeros', 'Nurse'],
  ['soldadores', 'Welder'],
  ['cuánto gana un soldador', 'Welder'],
  ['trabajo de enfermera', 'Nurse'],
  ['camion de basura', 'Garbage truck'],
])('"%s" means %s', (typed, english) => {
  expect(words.find(typed)?.english).toBe(english);
});

test.each(['nurse', '', 'de', 'enfermera jefe'])('"%s" means nothing that is held', (typed) => {
  expect(words.find(typed)).toBeUndefined();
});
