import { describe, expect, test } from 'vitest';
import { certificationFrontMatter } from '../../src/content-schemas/certification.ts';
import { contentFiles } from '../support/content/content-file.ts';

const certifications = contentFiles('certifications').map((file) => ({
  id: file.id,
  data: certificationFrontMatter.parse(file.frontMatter),
}));

/** The part of a host that someone registered: `www.bls.gov` to `bls.gov`. */
const registered = (url: string) => new URL(url).hostname.split('.').slice(-2).join('.');

describe.each(certifications.map((certification) => [certification.id, certification] as const))(
  'the certification %s',
  (id, { data }) => {
    test('has the address of its file', () => {
      expect(data.slug).toBe(id);
    });

    test('was read at its own issuer', () => {
      const read = data.sources.map(({ url }) => registered(url));
      expect(read).toContain(registered(data.issuer.url));
      expect(registered(data.url)).toBe(registered(data.issuer.url));
    });

    test('was reviewed after its sources were checked', () => {
      expect(data.sources.filter(({ checked }) => checked > data.reviewed)).toEqual([]);
    });

    test('names no career twice', () => {
      expect(new Set(data.careers).size).toBe(data.careers.length);
    });
  },
);

test('no issuer goes by two addresses', () => {
  const sites = Map.groupBy(certifications, ({ data }) => data.issuer.name);
  const split = [...sites].filter(
    ([, granted]) => new Set(granted.map(({ data }) => data.issuer.url)).size > 1,
  );
  expect(split.map(([name]) => name)).toEqual([]);
});

test('no two certifications have one name', () => {
  const names = certifications.map(({ data }) => data.name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
