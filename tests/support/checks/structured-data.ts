import Validator from '@adobe/structured-data-validator';
import type { ReadPage } from '../built-site.ts';
import { select, textOf } from '../html.ts';
import { schemaOrgVocabulary } from '../schema-org-vocabulary.ts';

/** A thing of schema.org as a page writes it. */
export type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;

const validator = new Validator(schemaOrgVocabulary());

/** Every thing that a page tells programs of. Throws when one of its scripts is not JSON. */
export function thingsOf({ document }: ReadPage): readonly Thing[] {
  return select('script[type="application/ld+json"]', document).flatMap((script) => {
    const text = script.children.map((child) => ('data' in child ? child.data : '')).join('');
    const parsed = JSON.parse(text) as Thing & { readonly '@graph'?: readonly Thing[] };
    return parsed['@graph'] ?? [parsed];
  });
}

/** Where a page uses types or properties that schema.org has not, or leaves out needed ones. */
export async function vocabularyProblems(page: ReadPage): Promise<string[]> {
  const scripts = select('script[type="application/ld+json"]', page.document);
  const things = thingsOf(page);
  const outside = scripts.filter(
    (script) => !textOf(script).startsWith('{"@context":"https://schema.org",'),
  );
  // The validator takes its marks off what it is given, so it gets a copy.
  const byType = Object.groupBy(structuredClone(things) as Thing[], (thing) => thing['@type']);
  const issues = await validator.validate({ jsonld: byType as Record<string, Thing[]> });
  return [
    ...outside.map(() => 'a script does not begin with the context of schema.org'),
    ...issues.map(({ issueMessage }) => issueMessage),
  ];
}

const points = {
  percentile10: 'p10',
  percentile25: 'p25',
  median: 'median',
  percentile75: 'p75',
  percentile90: 'p90',
} as const;

/** Where the pay that programs read is not the pay that the page shows, figure by figure. */
export function payProblems(page: ReadPage): string[] {
  return thingsOf(page)
    .filter((thing) => thing['@type'] === 'Occupation')
    .flatMap((thing) => {
      const code = (thing.occupationalCategory as { codeValue?: string } | undefined)?.codeValue;
      const pay = (thing.estimatedSalary ?? {}) as Readonly<Record<string, unknown>>;
      const period = pay.duration === 'PT1H' ? 'hourly' : 'annual';
      return Object.entries(points).flatMap(([name, point]) => {
        const fact = `/US/${code ?? ''}/${period}-${point}`;
        const shown = page.elements.find(({ attribs }) => attribs['data-fact']?.endsWith(fact));
        const value = shown?.attribs.value;
        const told = pay[name];
        const isSame = told === undefined ? value === undefined : Number(value) === told;
        if (isSame || (thing.estimatedSalary === undefined && value === undefined)) return [];
        return [
          `programs read ${name} as ${JSON.stringify(told)}; the page shows ${value ?? 'none'}`,
        ];
      });
    });
}

/** Where the way to a page that programs read is not the way that readers see. */
export function trailProblems(page: ReadPage): string[] {
  const shown = select('.breadcrumbs a', page.document).map(textOf);
  const lists = thingsOf(page).filter((thing) => thing['@type'] === 'BreadcrumbList');
  if (shown.length === 0 && lists.length === 0) return [];
  if (lists.length !== 1) return [`it has ${lists.length} lists of breadcrumbs`];
  const items = lists[0]?.itemListElement as readonly { name: string; item: string }[];
  const names = items.slice(0, -1).map(({ name }) => name);
  const here = new URL(items.at(-1)?.item ?? '', 'https://no-address.example').href;
  const canonical = select('head > link[rel=canonical]', page.document)[0]?.attribs.href;
  return [
    ...(names.join(' > ') === shown.join(' > ')
      ? []
      : [`programs read "${names.join(' > ')}", readers "${shown.join(' > ')}"`]),
    ...(here === canonical ? [] : [`its last breadcrumb is ${here}, not ${canonical ?? 'there'}`]),
  ];
}
