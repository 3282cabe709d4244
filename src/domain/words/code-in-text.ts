import type { OccupationCode } from './occupation-code.ts';

/** The dashes that people and programs write: hyphens, en and em dash, minus. */
const dash = '[-\\u00ad\\u2010-\\u2015\\u2212]';
/** Words that stand before a code, and signs around it. */
const label =
  /^(?:(?:soc|o\*?net(?:-?soc)?|oews|oes|bls|occupation(?:al)?|codes?|number|no|#)[\s:#.\-–]*)+/i;
/** The two digits that O*NET adds: `29-2011.00`. */
const detail = `(?:\\s*(?:\\.|${dash})\\s*\\d{2}|\\d{2})?`;

const alone = new RegExp(`^(\\d{2})\\s*(?:${dash}|[.\\s])?\\s*(\\d{4})${detail}$`, 'u');
/** No sum of money, date or telephone number: before it stands no digit, point, dollar or dash. */
const within = new RegExp(
  `(?:^|[^\\d.$\\-\\u2010-\\u2015\\u2212])(\\d{2})${dash}(\\d{4})(?:\\.\\d{2})?(?!\\d|${dash}\\d)`,
  'u',
);

/**
 * The occupation code that text is, or that stands in it with its dash: `29-2011`, `292011`,
 * `29–2011.00`, `SOC 29-2011`, `Registered nurses (29-1141)`. Undefined when there is none.
 */
export function codeInText(text: string): OccupationCode | undefined {
  const plain = text.normalize('NFKC').trim();
  const bare = plain.replaceAll(/^[\s("'“[]+|[\s)"'”\].,;]+$/g, '').replace(label, '');
  const [, group, rest] = alone.exec(bare) ?? within.exec(plain) ?? [];
  return group === undefined || rest === undefined
    ? undefined
    : (`${group}-${rest}` as OccupationCode);
}
