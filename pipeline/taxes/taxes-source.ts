import { z } from 'zod';
import { federalTax } from '../../src/facts/tables/money.ts';
import { usGovernmentWork } from '../licences.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { Source, SourceFile } from '../source.ts';

/** The numbers of one tax year. */
const taxFile: SourceFile = {
  id: 'tax-federal-2026',
  dataset: 'tax',
  release: '2026',
  releaseLabel: 'tax year 2026',
  producer: 'Internal Revenue Service and Social Security Administration',
  program: 'Federal taxes on pay',
  title: 'Rev. Proc. 2025-32 and the contribution and benefit base of 2026, single filer',
  population: 'One person who files alone, with pay as an employee and the standard deduction.',
  published: null,
  url: 'https://www.irs.gov/pub/irs-drop/rp-25-32.pdf',
  licence: usGovernmentWork,
  file: 'taxes/federal_2026_single.json',
  processing: 'Numbers of law, written out one a row; shares as percent.',
};

const share = z.number().gt(0).lt(1);
const dollars = z.int().nonnegative();
const year = z.strictObject({
  tax_year: z.int(),
  filing_status: z.literal('single'),
  brackets: z
    .array(
      z.strictObject({ from: dollars, to: dollars.nullable(), rate: share, set: z.iso.date() }),
    )
    .length(7),
  standard_deduction: dollars,
  social_security: z.strictObject({ rate: share, wage_base: dollars }),
  medicare: z.strictObject({ rate: share, additional_rate: share, additional_over: dollars }),
});

/** Federal taxes on pay of one year. */
export const taxesSource: Source = {
  name: 'federal taxes on pay',
  files: [taxFile],
  async shape(folder) {
    const law = readLaw(await folder.read(taxFile));
    const income = law.brackets.flatMap(({ from, rate }, index) => [
      [`bracket-${String(index + 1)}-from`, String(from)],
      [`bracket-${String(index + 1)}-rate`, percent(rate)],
    ]);
    const { social_security: social, medicare } = law;
    const rows = Object.entries({
      'federal-income': [['standard-deduction', String(law.standard_deduction)], ...income],
      'social-security': [
        ['rate', percent(social.rate)],
        ['wage-base', String(social.wage_base)],
      ],
      medicare: [
        ['rate', percent(medicare.rate)],
        ['additional-rate', percent(medicare.additional_rate)],
        ['additional-over', String(medicare.additional_over)],
      ],
    }).flatMap(([code, lines]) =>
      lines.map(([measure = '', value = '']) => ({ code, measure, value })),
    );
    return [{ table: federalTax, release: taxFile.release, rows, sources: [taxFile.id] }];
  },
};

/** A share as percent, exactly: 0.0145 is 1.45. */
const percent = (rate: number) => String(Number((rate * 100).toFixed(4)));

function readLaw(bytes: Uint8Array): z.output<typeof year> {
  const parsed = year.safeParse(parsedJson(bytes));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as it should be'}.`);
  }
  const { brackets, tax_year: taxYear } = parsed.data;
  if (String(taxYear) !== taxFile.release) {
    throw wrong(`The tax year is ${String(taxYear)}; it is listed as ${taxFile.release}.`);
  }
  brackets.forEach(({ from, to, rate }, index) => {
    const next = brackets[index + 1];
    const isLast = next === undefined;
    if (isLast ? to === null : to === next.from && to > from && next.rate > rate) return;
    throw wrong(`Bracket ${String(index + 1)} does not end where the next, higher one begins.`);
  });
  return parsed.data;
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw wrong('This is not JSON.');
  }
}

const wrong = (what: string) =>
  new PipelineError(what, { file: taxFile.file }, `Compare it with ${taxFile.url}.`);
