import { markup, type Markup } from '../markup.ts';

/** A program of study in a list: a link where a page shows its careers. */
export interface ProgramInList {
  readonly name: string;
  readonly href: string | undefined;
}

export interface ProgramWithCareer extends ProgramInList {
  /** Its code in the Classification of Instructional Programs: `51.3801`. */
  readonly cip: string;
  readonly first: { readonly name: string; readonly href: string } | undefined;
  /** How many careers there are besides the first. */
  readonly more: number;
}

const named = ({ name, href }: ProgramInList) =>
  href ? markup`<a href="${href}">${name}</a>` : name;

/** Programs as items of a list: there are some thousands. */
export function programItems(programs: readonly ProgramInList[]): Markup {
  return markup`${programs.map((program) => markup`<li>${named(program)}</li>`)}`;
}

/** The same, each with its code and the career it is closest to. */
export function programItemsWithCareer(programs: readonly ProgramWithCareer[]): Markup {
  return markup`${programs.map(
    (program) =>
      markup`<li>${named(program)} <small>${program.cip}</small><span class="note">${careerOf(program)}</span></li>`,
  )}`;
}

function careerOf({ href, first, more }: ProgramWithCareer) {
  if (!first) return 'Teaching it at a college';
  // A program with a page leads to its careers from there.
  const career = href ? first.name : markup`<a href="${first.href}">${first.name}</a>`;
  return more > 0 ? markup`${career} and ${more} more` : career;
}
