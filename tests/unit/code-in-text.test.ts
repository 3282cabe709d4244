import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeInText } from '../../src/domain/words/code-in-text.ts';

describe('a code is read however it is pasted', () => {
  test.each([
    '29-2011',
    '292011',
    '29 2011',
    '29.2011',
    '29–2011',
    '29—2011',
    '29−2011',
    '29‑2011',
    ' 29-2011 ',
    '29-2011.00',
    '29-2011.04',
    '29201100',
    '29-2011-00',
    '２９-２０１１',
    'SOC 29-2011',
    'soc code: 29-2011',
    'SOC-29-2011',
    'O*NET-SOC Code: 29-2011.00',
    'onet 29-2011.00',
    'OEWS 292011',
    '#29-2011',
    '(29-2011)',
    '“29-2011”.',
    'Technologists (29-2011)',
    '29-2011 Medical and Clinical Laboratory Technologists',
    'Technologists 29–2011.00',
  ])('%s', (text) => {
    expect(codeInText(text)).toBe('29-2011');
  });

  test.each([
    'nurse',
    '43215',
    '43215-1234',
    '555-1234',
    '29-20111',
    '129-2011',
    '$29-2011',
    '29-2011-1234-5',
    '2011',
    '',
    'nurse 292011',
  ])('but %j is none', (text) => {
    expect(codeInText(text)).toBeUndefined();
  });

  test('whatever the digits', () => {
    const digits = fc.integer({ min: 100_000, max: 999_999 }).map(String);
    fc.assert(
      fc.property(digits, fc.constantFrom('', '-', '–', ' ', '.'), (six, dash) => {
        const code = `${six.slice(0, 2)}-${six.slice(2)}`;
        expect(codeInText(`${six.slice(0, 2)}${dash}${six.slice(2)}`)).toBe(code);
        expect(codeInText(`SOC ${six.slice(0, 2)}${dash}${six.slice(2)}.00`)).toBe(code);
      }),
    );
  });
});
