/** Where ZIP codes lie, by their first digit, as the Postal Service deals them out. */
const statesByFirstDigit = [
  'CT MA ME NH NJ PR RI VI VT',
  'DE NY PA',
  'DC MD NC SC VA WV',
  'AL FL GA MS TN',
  'IN KY MI OH',
  'IA MN MT ND SD WI',
  'IL KS MO NE',
  'AR LA OK TX',
  'AZ CO ID NM NV UT WY',
  'AK CA GU HI OR WA',
] as const;

/** The codes of the states that a ZIP code may lie in, in order. */
export function statesOfZip(zip: string): readonly string[] {
  return statesByFirstDigit[Number(zip.charAt(0))]?.split(' ') ?? [];
}
