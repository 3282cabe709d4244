import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { beginGuide } from '../../../authoring/begin-guide.ts';
import { linkedTerms } from '../../../authoring/linked-terms.ts';
import { linkTerms } from '../../../authoring/term-links.ts';
import { guideFrontMatter } from '../../../src/content-schemas/guide.ts';
import { guideParts } from '../../../src/domain/site/guide-parts.ts';
import { splitContentFile } from '../../support/content/content-file.ts';
import { contentProblems } from '../../support/content/content-problems.ts';
import { partsOf } from '../../support/content/parts.ts';
import { brokenReferences } from '../../support/content/references.ts';

const today = '2026-11-22';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'begin-guide-'));
});

const path = 'src/content/guides/registered-nurses.mdx';
const begun = () => {
  expect(beginGuide('29-1141', { root, today })).toEqual({ path });
  return splitContentFile(path, readFileSync(join(root, path), 'utf8'));
};

describe('a guide that is begun', () => {
  test('knows its address, its code, its neighbors and its page in the Handbook', () => {
    expect(begun().frontMatter).toMatchObject({
      slug: 'registered-nurses',
      code: '29-1141',
      reviewed: today,
      sources: [{ url: 'https://www.bls.gov/ooh/healthcare/registered-nurses.htm' }],
      nextDoor: [{ code: '29-2053' }, {}, {}, {}, {}, {}],
    });
  });

  test('has every part in order, and points only to what exists', () => {
    const { body } = begun();
    const { headings, outside } = partsOf(body);
    expect(headings.filter((heading) => guideParts.has(heading))).toEqual([...guideParts.keys()]);
    expect(headings).toContain('For parents');
    expect(outside).toEqual([]);
    const known = {
      codes: new Set(['29-1141', '00-0000']),
      terms: new Set(['median', 'opening', 'projection', 'separation']),
      titles: new Set<string>(),
      amounts: new Set<string>(),
    };
    expect(brokenReferences(body, known)).toEqual([]);
  });

  test('links terms where it first uses them', () => {
    const { body } = begun();
    expect(linkTerms(body, linkedTerms('.')).text).toBe(body);
  });

  test('is refused as long as its author has not filled it', () => {
    const result = guideFrontMatter.safeParse(begun().frontMatter);
    const problems = result.success ? [] : contentProblems(path, result.error);
    expect(problems.join('\n')).toMatch(/summary: This needs a line of text/);
    expect(problems.join('\n')).toMatch(/qualities: The number of entries is 0/);
  });
});

describe('nothing is begun', () => {
  test.each(['29-0000', '00-0000', '99-9999', 'nurse', ''])('for the code "%s"', (code) => {
    const result = beginGuide(code, { root, today });
    expect('problem' in result && result.problem).toContain(`"${code}" is no detailed occupation`);
  });

  test('over a guide that is there', () => {
    begun();
    writeFileSync(join(root, path), 'mine');
    const again = beginGuide('29-1141', { root, today });
    expect('problem' in again && again.problem).toContain(`${path} is already there`);
    expect(readFileSync(join(root, path), 'utf8')).toBe('mine');
  });
});
