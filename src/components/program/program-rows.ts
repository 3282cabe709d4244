import { escapeHtml } from '../../domain/figure-html.ts';

/** A program of study in a list: a link where a page shows its careers. */
export interface ProgramInList {
  readonly name: string;
  readonly href: string | undefined;
}

interface ProgramWithCareer extends ProgramInList {
  readonly first: { readonly name: string; readonly href: string } | undefined;
  /** How many careers there are besides the first. */
  readonly more: number;
}

const link = (href: string, name: string) =>
  `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`;

const named = ({ name, href }: ProgramInList) => (href ? link(href, name) : escapeHtml(name));

/** Programs as items of a list, as text: there are some thousands. */
export function programItems(programs: readonly ProgramInList[]): string {
  return programs.map((program) => `<li>${named(program)}</li>`).join('');
}

/** The same, each with the career it is closest to. */
export function programItemsWithCareer(programs: readonly ProgramWithCareer[]): string {
  return programs
    .map((program) => `<li>${named(program)}<span class="note">${careerOf(program)}</span></li>`)
    .join('');
}

function careerOf({ href, first, more }: ProgramWithCareer): string {
  if (!first) return 'Teaching it at a college';
  // A program with a page leads to its careers from there.
  const career = href ? escapeHtml(first.name) : link(first.href, first.name);
  return more > 0 ? `${career} and ${String(more)} more` : career;
}
