import { payMeasure, type PayPeriod, type PayPoint } from '../../../src/domain/figures/measure.ts';
import { routes } from '../../../src/domain/site/links.ts';
import { routeAt } from '../../../src/domain/site/route-at.ts';
import { componentsIn, linksIn } from './prose.ts';

const periods: readonly PayPeriod[] = ['annual', 'hourly'];
const points: readonly PayPoint[] = ['mean', 'p10', 'p25', 'median', 'p75', 'p90'];
const payMeasures = new Set<string>(
  periods.flatMap((period) => points.map((point) => payMeasure(period, point))),
);

/** What the text may point to. */
export interface KnownTargets {
  /** Codes that have figures, groups and the total among them. */
  readonly codes: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Amounts, by slug and what. */
  readonly amounts: ReadonlySet<string>;
  /** Slugs of title pages, which have no code. */
  readonly titles: ReadonlySet<string>;
}

/** What the components and links of `mdx` point to that is not there, a sentence for each. */
export function brokenReferences(mdx: string, known: KnownTargets): string[] {
  return [
    ...componentsIn(mdx).flatMap(({ name, attributes }) =>
      brokenComponent(name, attributes, known),
    ),
    ...linksIn(mdx).flatMap((address) => brokenLink(address, known)),
  ];
}

function brokenComponent(
  name: string,
  attributes: Readonly<Record<string, string>>,
  known: KnownTargets,
): string[] {
  const { code, measure, id } = attributes;
  const problems: string[] = [];
  if (code !== undefined && !known.codes.has(code)) {
    problems.push(
      `<${name} code="${code}"> names no occupation of the newest release. Look the code up in data/oews/national/.`,
    );
  }
  if (needsCode.has(name) && code === undefined) {
    problems.push(`<${name}> needs a code, such as code="21-1093".`);
  }
  if (measure !== undefined && !payMeasures.has(measure)) {
    problems.push(
      `<${name} measure="${measure}"> names no measure. Write annual- or hourly- and mean, p10, p25, median, p75 or p90.`,
    );
  }
  if (name === 'Term' && !known.terms.has(id ?? '')) {
    problems.push(
      `<Term id="${id ?? ''}"> names no glossary entry. Write src/content/glossary/${id ?? 'id'}.mdx or mend the id.`,
    );
  }
  if (name === 'Amount' && !known.amounts.has(id ?? '')) {
    problems.push(
      `<Amount id="${id ?? ''}"> names no amount. Write the slug and the what of a row of data/amounts.csv, with a / between them.`,
    );
  }
  return problems;
}

const needsCode = new Set(['Pay', 'Openings', 'JobGrowth', 'Turnover', 'RatedLower', 'Career']);

function brokenLink(address: string, known: KnownTargets): string[] {
  if (routeAt(address) === 'career') {
    const isTitle = [...known.titles].some((slug) => address === routes.title(slug));
    if (isTitle) return [];
    return [
      `The link ${address} leads to no title page. For an occupation write <Career code="…">, which takes its address from the code.`,
    ];
  }
  if (/^(?:https:\/\/|\/|#)/.test(address)) return [];
  return [`The link ${address} is neither a full https address nor one that begins with "/".`];
}
