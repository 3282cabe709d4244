import { expect, test } from 'vitest';
import CertificationFacts from '../../src/components/certification/CertificationFacts.astro';
import type { FactId } from '../../src/domain/figures/fact-id.ts';
import { parseHtml, select, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';

const given = {
  issuer: { name: 'Board of Examples', url: 'https://board.example' },
  url: 'https://board.example/credential',
  neededBy: 'employers',
  when: 'Some ask for it.',
  takes: 'An exam.',
  prices: [],
};
const id = 'amount/2026/US/x/exam-fee' as FactId;

const termsOf = async (props: Record<string, unknown>) => {
  const page = parseHtml(await renderComponent(CertificationFacts, { props }));
  const [terms, words] = [select('dt', page), select('dd', page)];
  return new Map(terms.map((term, at) => [textOf(term), words[at] ? textOf(words[at]) : '']));
};

test('what an issuer asks stands with its year', async () => {
  const price = {
    words: 'Fee for the exam',
    figure: { id, unit: 'usd', value: 125 },
    year: '2026',
  };
  const facts = await termsOf({ ...given, prices: [price] });
  expect(facts.get('What it costs')?.trim()).toBe('Fee for the exam: $125 (2026).');
});

test('nothing is said of the cost where no price is known', async () => {
  expect([...(await termsOf(given)).keys()]).not.toContain('What it costs');
});
