const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const number = /([-−–]?)\$?(\d[\d,]*)(?:\.(\d+))?(?:\s+(thousand|million|billion)\b|(k)\b)?/u;

/**
 * Why a displayed text cannot stand for `value`, or undefined when it can: the number it shows
 * must be the value, rounded no further than the digits it prints ("3.4 million" for 3,379,720,
 * "$98k" for 97,550).
 */
export function disagreement(text: string, value: number): string | undefined {
  const match = number.exec(text);
  if (!match) return `the text "${text}" shows no number for ${value}`;
  const [, sign = '', whole = '', decimals = '', scaleWord, letter] = match;
  const scale = scales[scaleWord ?? letter ?? ''] ?? 1;
  const shown = Number(`${whole.replaceAll(',', '')}.${decimals}`) * scale * (sign ? -1 : 1);
  const halfOfLastDigit = (10 ** -decimals.length * scale) / 2;
  // Words may carry the sign, as in "shrinks by 3%".
  const expected = value < 0 && !sign ? -value : value;
  const distance = Math.abs(shown - expected);
  return distance <= halfOfLastDigit + 1e-9
    ? undefined
    : `the text "${text}" does not show the value ${value}`;
}
