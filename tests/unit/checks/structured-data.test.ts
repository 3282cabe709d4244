import { describe, expect, test } from 'vitest';
import {
  payProblems,
  trailProblems,
  vocabularyProblems,
} from '../../support/checks/structured-data.ts';
import { schemaOrgVocabulary } from '../../support/schema-org-vocabulary.ts';
import { madeUpPage, soundHead } from './made-up-page.ts';

const pageWith = (things: readonly object[], body = '') =>
  madeUpPage(body, {
    head: `${soundHead}<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': things })}</script>`,
  });

const occupation = (pay: object) => ({
  '@type': 'Occupation',
  name: 'Nurses',
  occupationalCategory: { '@type': 'CategoryCode', codeValue: '29-1141' },
  estimatedSalary: { '@type': 'MonetaryAmountDistribution', duration: 'P1Y', ...pay },
});

test('the vocabulary has the types and properties of schema.org, with what they inherit', () => {
  const nodes = new Map(schemaOrgVocabulary()['@graph'].map((node) => [node['@id'], node]));
  expect(nodes.size).toBeGreaterThan(2000);
  expect(nodes.get('schema:MonetaryAmountDistribution')?.['rdfs:subClassOf']).toEqual([
    { '@id': 'schema:QuantitativeValueDistribution' },
  ]);
  expect(nodes.get('schema:percentile10')?.['schema:domainIncludes']).toEqual([
    { '@id': 'schema:QuantitativeValueDistribution' },
  ]);
});

describe('the vocabulary', () => {
  test.each([
    ['a sound thing', occupation({ median: 1, currency: 'USD' }), []],
    [
      'a type that is none',
      { '@type': 'Ocupation' },
      ['Type "Ocupation" is not a valid schema.org type'],
    ],
    [
      'a property deep inside that is none',
      occupation({ medium: 1 }),
      [
        'Property "medium" for type "MonetaryAmountDistribution" is not supported by the schema.org specification',
      ],
    ],
    [
      'a property of another type',
      { '@type': 'Occupation', name: 'x', currency: 'USD' },
      [
        'Property "currency" for type "Occupation" is not supported by the schema.org specification',
      ],
    ],
    [
      'a list item without its place',
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', name: 'a', item: 'https://x.example/', position: 1 },
          { '@type': 'ListItem', name: 'b', item: 'https://x.example/b/' },
        ],
      },
      ['Required attribute "position" is missing'],
    ],
  ])('is held against %s', async (_, thing, problems) => {
    expect(await vocabularyProblems(pageWith([thing]))).toEqual(problems);
  });

  test('is named by every script', async () => {
    const page = madeUpPage('', {
      head: `<script type="application/ld+json">{"@type":"Thing","name":"x"}</script>`,
    });
    expect(await vocabularyProblems(page)).toHaveLength(1);
  });
});

describe('pay', () => {
  const shown =
    '<data value="97550" data-fact="oews/2025-05/US/29-1141/annual-median">$97,550</data>';

  test.each([
    ['the same as shown', { median: 97550 }, shown, 0],
    ['another number', { median: 97000 }, shown, 1],
    ['a number that the page has not', { median: 97550, percentile90: 150000 }, shown, 1],
    ['left out although shown', {}, shown, 1],
    [
      'left out where the page has a reason',
      {},
      '<span data-fact="oews/2025-05/US/29-1141/annual-median" data-missing="top-coded">x</span>',
      0,
    ],
  ])('%s', (_, pay, body, problems) => {
    expect(payProblems(pageWith([occupation(pay)], body))).toHaveLength(problems);
  });
});

describe('breadcrumbs', () => {
  const crumbs = (...names: readonly string[]) => ({
    '@type': 'BreadcrumbList',
    itemListElement: names.map((name) => ({ name, item: 'https://site.example/careers/nurses/' })),
  });
  const seen = '<nav class="breadcrumbs"><a href="../">Careers</a></nav>';

  test.each([
    ['the same as shown', [crumbs('Careers', 'Nurses')], seen, 0],
    ['other than shown', [crumbs('Jobs', 'Nurses')], seen, 1],
    ['none although shown', [], seen, 1],
    ['none where none is shown', [], '', 0],
  ])('%s', (_, things, body, problems) => {
    expect(trailProblems(pageWith(things, body))).toHaveLength(problems);
  });
});
