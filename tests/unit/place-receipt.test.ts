import { expect, test } from 'vitest';
import { PlacePay } from '../../src/domain/places/place-pay-file.ts';
import { receiptThere } from '../../src/domain/places/place-receipt.ts';
import { samplePayOfDallas, samplePayOfTexas } from '../support/sample-place-pay.ts';

const texas = new PlacePay(samplePayOfTexas);
const dallas = new PlacePay(samplePayOfDallas);
const measuresOf = (receipt: { readonly facts: readonly string[] }) =>
  receipt.facts.map((fact) => fact.split('/').slice(2).join('/'));

test('the receipt of a state says who, what, when, whence and under which terms', () => {
  const receipt = receiptThere(texas, { code: '29-1141' });
  expect(receipt).toMatchObject({
    who: 'Employees of made-up employers.',
    place: 'Texas',
    period: 'May 2025',
    code: '29-1141',
    origin: { producer: 'Agency', processing: 'Nothing was changed.' },
  });
  expect(measuresOf(receipt)).toEqual(
    ['annual-p10', 'annual-p25', 'annual-median', 'annual-p75', 'annual-p90', 'employment'].map(
      (measure) => `TX/29-1141/${measure}`,
    ),
  );
});

test('that of a metro names what its copy holds, and nothing else', () => {
  const receipt = receiptThere(dallas, { code: '29-1141' });
  expect(receipt.place).toBe('The Dallas-Fort Worth-Arlington, TX, metro area');
  expect(measuresOf(receipt)).toEqual(['M19100/29-1141/annual-median']);
  expect(measuresOf(receiptThere(dallas, { code: '29-1141', period: 'hourly' }))).toEqual([
    'M19100/29-1141/hourly-median',
  ]);
});

test('that of a list is of each row', () => {
  expect(receiptThere(texas).code).toBe('of each row');
});

test('where no pay by the hour is held it names what is, and never nothing', () => {
  expect(measuresOf(receiptThere(texas, { code: '27-2011', period: 'hourly' }))).toContain(
    'TX/27-2011/annual-median',
  );
});
