import { describe, expect, test } from 'vitest';
import { unknownCodes } from '../../support/content/front-matter-codes.ts';
import { unusedTerms } from '../../support/content/glossary-use.ts';
import { brokenReferences } from '../../support/content/references.ts';

const known = {
  codes: new Set(['00-0000', '21-1093']),
  terms: new Set(['median']),
  amounts: new Set(['cma-aama/exam-fee']),
  titles: new Set(['school-case-manager']),
};

describe('a reference in the text', () => {
  test.each([
    ['<Pay code="21-1999" />', '<Pay code="21-1999"> names no occupation of the newest release.'],
    ['<Pay code="21-1093" measure="median" />', '<Pay measure="median"> names no measure.'],
    ['<Openings />', '<Openings> needs a code, such as code="21-1093".'],
    ['<Term id="mode">mode</Term>', '<Term id="mode"> names no glossary entry.'],
    ['<Amount id="cma-aama" />', '<Amount id="cma-aama"> names no amount.'],
    ['<Term>mode</Term>', '<Term id=""> names no glossary entry.'],
    ['[Nurses](/careers/nurses/)', 'The link /careers/nurses/ leads to no title page.'],
    ['[BLS](http://www.bls.gov)', 'The link http://www.bls.gov is neither a full https address'],
    ['[us](about)', 'The link about is neither a full https address'],
  ])('that leads nowhere is told with a remedy: %s', (mdx, words) => {
    expect(brokenReferences(mdx, known)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    'Half earn less than <Pay code="00-0000" measure="hourly-p10" />.',
    'The <Term id="median">middle</Term> of [this title](/careers/school-case-manager/).',
    'It costs <Amount id="cma-aama/exam-fee" />.',
    '[Data](/data/#corrections), [here](#top) and [BLS](https://www.bls.gov/oes/).',
  ])('that leads somewhere passes: %s', (mdx) => {
    expect(brokenReferences(mdx, known)).toEqual([]);
  });
});

describe('a code in the front matter', () => {
  test('that no occupation has is told with file, field and remedy', () => {
    const frontMatter = {
      candidates: [{ code: '21-1093' }, { code: '21-1999' }],
      routes: [{ leadsTo: ['21-1093', '99-0001'] }],
    };
    expect(unknownCodes('src/content/titles/a.mdx', frontMatter, known.codes)).toEqual([
      'src/content/titles/a.mdx, candidates.1.code: "21-1999" is no occupation of the newest release. Look the code up in data/oews/national/.',
      'src/content/titles/a.mdx, routes.0.leadsTo.1: "99-0001" is no occupation of the newest release. Look the code up in data/oews/national/.',
    ]);
  });
});

test('a glossary entry counts as used by a term in a text and by a link in a page', () => {
  const texts = ['The <Term id="median">middle</Term>.', "routes.glossary('mean')"];
  expect(unusedTerms(['median', 'mean', 'mode'], texts)).toEqual(['mode']);
});
