import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { beginBrief } from '../../../authoring/begin-brief.ts';
import { readBriefs } from '../../../src/briefs.ts';

const today = '2026-11-22';
const path = 'src/content/briefs/29-1141.yaml';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'begin-brief-'));
});

test('a brief is begun with what its author has to read', () => {
  expect(beginBrief('29-1141', { root, today })).toEqual({ path });
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toMatch(/^# Registered Nurses\. /);
  expect(text).toMatch(/^# Defined \(SOC 29-1141\): Assess patient health/m);
  expect(text).toMatch(/^# O\*NET 29-1141\.00, Registered Nurses:$/m);
  expect(text).toMatch(/^# - [A-Z].*\.$/m);
  expect(text).toContain('# Handbook: https://www.bls.gov/ooh/healthcare/registered-nurses.htm');
  expect(text).toContain(`checked: ${today}`);
});

test('a brief that is begun is refused until it is filled, with a sentence for each field', () => {
  beginBrief('29-1141', { root, today });
  const read = () => readBriefs(join(root, 'src/content/briefs'));
  expect(read).toThrow(`${path}, name.one: This needs a line of text.`);
  expect(read).toThrow(`${path}, duties: The number of entries is 0. Give 5 to 8.`);
  expect(read).toThrow(`${path}, license.kind: Say what the law asks: federal, every-state`);
});

test('no brief is begun for a code without a page, nor over one that is there', () => {
  expect(beginBrief('29-0000', { root, today })).toHaveProperty('problem');
  beginBrief('29-1141', { root, today });
  writeFileSync(join(root, path), 'mine');
  expect(beginBrief('29-1141', { root, today })).toEqual({
    problem: `${path} is already there. Open it, or take it away to begin anew.`,
  });
  expect(readFileSync(join(root, path), 'utf8')).toBe('mine');
});
