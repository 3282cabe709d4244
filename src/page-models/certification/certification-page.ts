import type { Figure } from '../../domain/figures/figure.ts';
import { parseFactId, type FactId } from '../../domain/figures/fact-id.ts';
import { receiptFor, shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { upperFirst } from '../../domain/words/wording.ts';
import { routes } from '../../domain/site/links.ts';
import type { CertificationFrontMatter } from '../../content-schemas/certification.ts';
import { measureWords } from '../../domain/figures/measure-of.ts';
import { amountOf } from '../../facts/amounts.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { listedCareer, type CareerWithPay } from './career-with-pay.ts';

/** What an issuer asks, in words and as a figure, with the year it is of. */
export interface CertificationPrice {
  readonly words: string;
  readonly figure: Figure;
  readonly year: string;
}

/** Everything a certification's page shows beside its written text. */
export interface CertificationPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  /** Occupations whose people hold it, the closest first. */
  readonly careers: readonly CareerWithPay[];
  readonly prices: readonly CertificationPrice[];
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

/** @param file the MDX file, named when one of its codes is no occupation. */
export function certificationPage(text: CertificationFrontMatter, file: string): CertificationPage {
  const careers = text.careers.map((code) => listedCareer(code, file));
  const receipts = [
    careers.map(({ median }) => median.id),
    careers.map(({ openings }) => openings.id),
  ]
    .filter((facts) => facts.length > 0)
    .map(receiptOf);
  return {
    path: routes.certification(text.slug),
    title: `${text.name}: who asks for it and what it takes`,
    description: text.shows,
    trail: [{ name: 'Certifications', href: routes.certifications() }],
    careers,
    prices: (text.prices ?? []).map((id) => priceOf(id, file)),
    receipts,
    sourcesLine: receipts.map(({ origin }) => `${shortAttribution(origin)}.`).join(' '),
  };
}

function priceOf(id: string, file: string): CertificationPrice {
  const { figure, year } = amountOf(id, file);
  return { words: upperFirst(measureWords(parseFactId(figure.id))), figure, year };
}

function receiptOf(facts: readonly FactId[]): Receipt {
  const [first] = facts;
  if (first === undefined) throw new Error('A receipt needs a fact.');
  return receiptFor(facts, sourceOfFact(first));
}
