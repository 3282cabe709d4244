import { readFileSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measureOf } from '../../src/domain/figures/measure-of.ts';
import { splitContentFile } from '../support/content/content-file.ts';
import { amountIds, dataRows } from '../support/content/known-data.ts';
import { componentsIn } from '../support/content/prose.ts';
import { isWeakSource } from '../support/content/weak-sites.ts';

const rows = dataRows('amounts.csv').map((row) => ({
  id: `${row.slug ?? ''}/${row.what ?? ''}`,
  what: row.what ?? '',
  unit: row.unit ?? '',
  value: Number(row.value),
  year: row.year ?? '',
  subject: row.subject ?? '',
  slug: row.slug ?? '',
  url: row.url ?? '',
  checked: row.checked ?? '',
}));

interface Sourced {
  readonly sources?: readonly { readonly url: string }[];
  readonly prices?: readonly string[];
  readonly reviewed?: string;
}

const texts = globSync('src/content/*/*.mdx').map((path) => {
  const { frontMatter, body } = splitContentFile(path, readFileSync(path, 'utf8'));
  const { sources = [], prices = [], reviewed } = frontMatter as Sourced;
  const named = componentsIn(body).flatMap(({ name, attributes }) =>
    name === 'Amount' ? [attributes.id ?? ''] : [],
  );
  return { path, sources: sources.map(({ url }) => url), ids: [...prices, ...named], reviewed };
});

/** The part of a host that someone registered: `www.bls.gov` to `bls.gov`. */
const registered = (url: string) => new URL(url).hostname.split('.').slice(-2).join('.');

/** Sites of whoever grants a credential that a text names. */
const issuers = new Set(
  globSync('src/content/{certifications,guides,titles}/*.mdx').flatMap((path) => {
    const { credentials = [], issuer } = splitContentFile(path, readFileSync(path, 'utf8'))
      .frontMatter as {
      credentials?: readonly { readonly url: string }[];
      issuer?: { readonly url: string };
    };
    return [...credentials, ...(issuer ? [issuer] : [])].map(({ url }) => registered(url));
  }),
);
/** Pages that an issuer or an association has under another name than its own. */
const alsoOfficial = new Set(['ptcb.zendesk.com', 'www.schoolcounselor.org']);

const isOfficial = (url: string) => {
  const { hostname } = new URL(url);
  return (
    /\.(?:gov|mil|us)$/.test(hostname) || alsoOfficial.has(hostname) || issuers.has(registered(url))
  );
};

test('a site is official when it is a government’s or grants what a text names', () => {
  expect(isOfficial('https://www.dol.gov/x')).toBe(true);
  expect(isOfficial('https://www.aama-ntl.org/x')).toBe(true);
  expect(isOfficial('https://example.com/x')).toBe(false);
});

describe.each(rows.map((row) => [row.id, row] as const))('the amount %s', (id, row) => {
  const users = texts.filter(({ ids }) => ids.includes(id));

  test('is used by a text', () => {
    expect(users).not.toEqual([]);
  });

  test('stands on a page that each text that uses it lists among its sources', () => {
    expect(
      users.filter(({ sources }) => !sources.includes(row.url)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('is from the site of whoever sets it', () => {
    expect(isOfficial(row.url) && !isWeakSource(row.url)).toBe(true);
  });

  test('is more than nothing, and in the unit of its measure', () => {
    expect(row.value).toBeGreaterThan(0);
    expect(row.unit).toBe(measureOf({ dataset: 'amount', measure: row.what }).unit);
    expect(row.unit === 'usd-hour' || Number.isInteger(row.value)).toBe(true);
  });
});

test('no text names an amount that the table does not have', () => {
  const known = amountIds();
  const unknown = texts.flatMap(({ path, ids }) =>
    ids.filter((id) => !known.has(id)).map((id) => `${path}: ${id}`),
  );
  expect(unknown).toEqual([]);
});

test('what shares a slug is one thing', () => {
  const split = [...Map.groupBy(rows, ({ slug }) => slug)].filter(
    ([, same]) => new Set(same.map(({ subject }) => subject)).size > 1,
  );
  expect(split).toEqual([]);
});

// Against the newest day any text was read, so that a copy of the site of today passes tomorrow too.
test('every amount was read within 400 days of the newest text', () => {
  const newest = Math.max(
    ...texts.flatMap(({ reviewed }) => (reviewed ? [Date.parse(reviewed)] : [])),
  );
  const old = rows.filter(({ checked }) => newest - Date.parse(checked) > 400 * 86_400_000);
  expect(newest).toBeGreaterThan(0);
  expect(old.map(({ id }) => id)).toEqual([]);
});
