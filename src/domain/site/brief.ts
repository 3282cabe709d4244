import { licenseAnswers, type LicenseKind } from '../schooling/license.ts';
import { upperFirst } from '../words/wording.ts';

/** What an occupation is, in words: the part of a career's page that stands before every figure. */
export interface ShownBrief {
  /** One plain sentence. */
  readonly sentence: string;
  /** Who else the code counts, as a sentence; undefined where the name says all. */
  readonly alsoCounts: string | undefined;
  readonly duties: readonly string[];
  /** Where, at what hours, and what it asks of the body. */
  readonly day: string;
  /** What is hard about it; undefined where no source says. */
  readonly hard: string | undefined;
  readonly license: LicenseLine;
  /** The career it is most often taken for, and what sets the two apart. */
  readonly lookAlike: LookAlike;
  readonly sources: readonly BriefSource[];
  /** Day the brief was last read against its sources, `YYYY-MM-DD`. */
  readonly checked: string;
}

/** A sentence on what sets two careers apart, with the other's name in it as a link. */
export interface LookAlike {
  readonly before: string;
  readonly name: string;
  readonly href: string;
  readonly after: string;
}

/** Finds `people` in a sentence; a sentence that names them another way has the name before it. */
export function lookAlike(sentence: string, people: string, href: string): LookAlike {
  const at = sentence.toLowerCase().indexOf(people.toLowerCase());
  if (at === -1) return { before: '', name: upperFirst(people), href, after: `. ${sentence}` };
  const end = at + people.length;
  return {
    before: sentence.slice(0, at),
    name: sentence.slice(at, end),
    href,
    after: sentence.slice(end),
  };
}

export interface LicenseLine {
  readonly kind: LicenseKind;
  /** "Yes, in every state." */
  readonly answer: string;
  readonly text: string;
  /** Whom the finder of licenses is asked for: "dental hygienists". */
  readonly people: string;
}

/** @param people whom the finder is asked for: "dental hygienists". */
export function licenseLine(kind: LicenseKind, text: string, people: string): LicenseLine {
  return { kind, answer: `${licenseAnswers[kind]}.`, text, people };
}

/** What the agencies say of the work in their own words, to be quoted and never reworded. */
export interface AgencyWords {
  /** One definition for each occupation of the classification that the code counts. */
  readonly definitions: readonly { readonly title: string; readonly text: string }[];
  readonly definedBy: BriefSource;
  /** The tasks of the O*NET occupation that describes most of them; undefined where none is. */
  readonly tasks: QuotedTasks | undefined;
}

export interface QuotedTasks {
  readonly occupation: string;
  /** Tasks that matter and that most do, in the order of the source. */
  readonly statements: readonly string[];
  /** "O*NET 30.2" */
  readonly edition: string;
  /** The month the newest of the statements was looked at: `2023-08`. */
  readonly newest: string;
  readonly source: BriefSource;
  readonly licence: { readonly name: string; readonly url: string };
}

export interface BriefSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}
