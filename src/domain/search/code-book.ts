import type { OccupationCode } from '../words/occupation-code.ts';

/**
 * What became of official codes that no career has. Codes as classifications write them, `29-2011`.
 */
export interface CodeBook {
  /** SOC groups: the title of each. */
  readonly groups: Readonly<Record<string, string>>;
  /** SOC occupations that the pay survey counts together with others: title, code they are in. */
  readonly combined: Readonly<Record<string, readonly [title: string, code: OccupationCode]>>;
  /** SOC occupations that the pay survey leaves out: the title of each. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** Codes of earlier releases: the last one with the code, its title then, those that follow it. */
  readonly earlier: Readonly<
    Record<string, readonly [release: string, title: string, ...followers: OccupationCode[]]>
  >;
}

/** What is to be said of a code that no career has. */
export interface CodeReading {
  /** A sentence or two. */
  readonly sentence: string;
  /** The careers it leads to. */
  readonly codes: readonly OccupationCode[];
  /** It is work in the armed forces. */
  readonly military: boolean;
}

/** Reads a code which no career has, given every code that one has. */
export type ReadCode = (code: OccupationCode, careers: readonly OccupationCode[]) => CodeReading;

/** Reads codes in a book. */
export const codeReader =
  (book: CodeBook): ReadCode =>
  (code, careers) =>
    readCode(code, book, careers);

/**
 * Reads `code`, which no career has.
 * @param careers every code that a career has.
 */
function readCode(
  code: OccupationCode,
  { groups, combined, leftOut, earlier }: CodeBook,
  careers: readonly OccupationCode[],
): CodeReading {
  const military = code.startsWith('55-');
  const [title, within] = combined[code] ?? [];
  if (title !== undefined && within !== undefined) {
    return {
      sentence: `The pay survey counts ${code}, ${title}, together with others under ${within}.`,
      codes: [within],
      military,
    };
  }
  const left = leftOut[code];
  if (left !== undefined) {
    return {
      sentence: `${code}, ${left}, is an official code, but the pay survey leaves it out, so there are no figures for it.`,
      codes: [],
      military,
    };
  }
  const group = groups[code];
  if (group !== undefined) return { ...ofGroup(code, group, careers), military };
  const [release, then = '', ...followers] = earlier[code] ?? [];
  if (release !== undefined) {
    const after =
      followers.length > 0
        ? 'What follows it today, or is named like it:'
        : 'No career of today counts just the same people, so search for it by name.';
    return {
      sentence: `${code}, ${then}, is a code of earlier lists, last in the figures of ${release}. ${after}`,
      codes: followers,
      military,
    };
  }
  return {
    sentence: `No occupation in today’s lists has the code ${code}. It may be mistyped, or from an older list.`,
    codes: [],
    military,
  };
}

function ofGroup(code: OccupationCode, title: string, careers: readonly OccupationCode[]) {
  // 29-1210 stands above 29-1211: a group's code ends in zeros where its members differ.
  const start = code.replace(/0+$/, '');
  const codes = careers.filter((career) => career.startsWith(start));
  const count = codes.length === 1 ? 'This occupation is' : `These ${codes.length} occupations are`;
  const sentence =
    codes.length === 0
      ? `${code} is a group, ${title}. The pay survey leaves it out, so there are no figures for it.`
      : `${code} is a group, ${title}. ${count} in it.`;
  return { sentence, codes };
}
