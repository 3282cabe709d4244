import type { ComparedCareer } from '../../domain/compare-careers/compared-career.ts';
import { lowerFirst, upperFirst } from '../../domain/words/wording.ts';
import { markup, type Markup } from '../markup.ts';
import { answer } from './answer.ts';

/** Duties of each career that one sheet has room for beside those of the others. */
export const sheetDuties = (careers: number): number => Math.max(0, 10 - 2 * careers);

const toFillIn = ['I would like', 'I would not', 'My rank'];

/** What they do and whether the law asks for a license, and room for what a reader thinks of it. */
export function sheetWork(careers: readonly ComparedCareer[]): Markup {
  const heads = toFillIn.map((head) => markup`<th scope="col">${head}</th>`);
  const cells = toFillIn.map(() => markup`<td></td>`);
  const duties = sheetDuties(careers.length);
  const rows = careers.map(
    (career) =>
      markup`<tr><th scope="row"><strong>${career.name}</strong> ${told(career, duties)}</th>${cells}</tr>`,
  );
  return markup`<section class="sheet-view" aria-label="What they do" tabindex="0"><table><thead><tr><th scope="col">What they do</th>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

/** A title has no work of its own: that of its occupations stands on their pages. */
function told({ kind, name, occupations }: ComparedCareer, most: number): Markup {
  const [only] = occupations;
  if (kind === 'title' || !only) {
    return markup`<span>May be counted in ${occupations.length} occupations: the job decides.</span>`;
  }
  const { sentence, duties, license } = only.work;
  const some = duties.slice(0, most).map(lowerFirst).join('; ');
  const also = some === '' ? '' : ` ${upperFirst(some)}.`;
  return answer(
    `what they do, ${name}`,
    `${sentence}${also} License: ${lowerFirst(license.answer)}`,
  );
}
