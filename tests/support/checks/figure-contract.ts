import { parseFactId } from '../../../src/domain/figures/fact-id.ts';
import { findMeasure } from '../../../src/domain/figures/measure-of.ts';
import { isAbsenceReason } from '../../../src/domain/figures/missing.ts';
import { nationId } from '../../../src/domain/places/place.ts';
import type { ReadPage } from '../built-site.ts';
import { textOf, type Element } from '../html.ts';
import { disagreement } from './displayed-number.ts';

const plainNumber = /^-?\d+(?:\.\d+)?$/;
const figureAttributes = ['data-fact', 'data-derived', 'data-missing'];

/** Where a page breaks the figure contract (design of figures and receipts), element by element. */
export function figureProblems(page: ReadPage): string[] {
  return page.elements.flatMap((element) => {
    const classes = element.attribs.class?.split(/\s+/) ?? [];
    const problems = classes.includes('figure')
      ? presentProblems(element)
      : classes.includes('figure-missing')
        ? missingProblems(element)
        : strayProblems(element);
    return problems.map((problem) => `${problem} (in "${textOf(element).slice(0, 60)}")`);
  });
}

function presentProblems(element: Element): string[] {
  const { value = '', 'data-fact': fact, 'data-derived': derived } = element.attribs;
  const problems: string[] = [];
  if (element.name !== 'data') problems.push(`a figure is a <data>, not a <${element.name}>`);
  if (!plainNumber.test(value)) problems.push(`the value "${value}" is no plain number`);
  if ((fact === undefined) === (derived === undefined)) {
    problems.push('a figure has either data-fact or data-derived');
  }
  if (fact !== undefined) {
    problems.push(...factProblems(fact));
    const wrong = disagreement(textOf(element), Number(value));
    if (wrong) problems.push(wrong);
  }
  if (derived !== undefined) problems.push(...derivedProblems(element, derived));
  if ('data-missing' in element.attribs) problems.push('a figure with a value is not missing');
  if (textOf(element) === '') problems.push('a figure shows nothing');
  return problems;
}

function derivedProblems(element: Element, derived: string): string[] {
  const from = element.attribs['data-from']?.split(/\s+/).filter(Boolean) ?? [];
  return [
    ...(derived === '' ? ['data-derived does not say what was done'] : []),
    ...(from.length === 0 ? ['a derived figure names no figures in data-from'] : []),
    ...from.flatMap(factProblems),
  ];
}

function missingProblems(element: Element): string[] {
  const { 'data-fact': fact, 'data-missing': reason = '', value } = element.attribs;
  const text = textOf(element);
  return [
    ...(fact === undefined ? ['a missing figure has no data-fact'] : factProblems(fact)),
    ...(isAbsenceReason(reason) ? [] : [`"${reason}" is no known reason`]),
    ...(value === undefined ? [] : ['a missing figure has a value']),
    ...(/\p{L}{2}/u.test(text) ? [] : ['a missing figure says nothing in words']),
  ];
}

function strayProblems({ name, attribs }: Element): string[] {
  const stray = figureAttributes.filter((attribute) => attribute in attribs);
  return stray.length === 0
    ? []
    : [`<${name}> has ${stray.join(', ')} but is neither .figure nor .figure-missing`];
}

function factProblems(text: string): string[] {
  try {
    const address = parseFactId(text);
    const record = findMeasure(address);
    const isHere = record && !(record.belowNation && address.place === nationId);
    return isHere ? [] : [`${text} names no measure of ${address.dataset}`];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
