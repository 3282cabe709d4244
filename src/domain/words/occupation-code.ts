/** An occupation's code in OEWS: `29-1141`, `00-0000`. */
export type OccupationCode = `${number}-${number}`;

export const occupationLevels = ['total', 'major', 'minor', 'broad', 'detailed'] as const;
export type OccupationLevel = (typeof occupationLevels)[number];

export const allOccupationsCode = '00-0000' as OccupationCode;

const codePattern = /^\d{2}-\d{4}$/;

export function isOccupationCode(text: string): text is OccupationCode {
  return codePattern.test(text);
}

/** The code of the category (SOC major group) that `code` belongs to: `29-1141` to `29-0000`. */
export function categoryCodeOf(code: OccupationCode): OccupationCode {
  return `${code.slice(0, 2)}-0000` as OccupationCode;
}

/** `29-1141.00` to `29-1141`: the SOC part of an O*NET code. */
export function socPartOfOnetCode(onetCode: string): string {
  return onetCode.slice(0, 7);
}
