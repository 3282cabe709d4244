import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hasJava, nuCheckerErrors } from '../../support/checks/nu-checker.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (body: string, after = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pay</title></head><body>${body}</body></html>${after}`;
writeFileSync(join(folder, 'sound.html'), page('<h1>Pay</h1>'));
writeFileSync(
  join(folder, 'stray script.html'),
  page('<h1>Pay</h1>', '<script src="a.js"></script>'),
);
writeFileSync(
  join(folder, 'autocomplete.html'),
  page('<h1>Pay</h1><label><input type="checkbox" autocomplete="off"> x</label>'),
);

test.skipIf(!hasJava)(
  'the W3C’s checker names page, line and fault (it needs Java)',
  { timeout: 60_000 },
  async () => {
    const files = ['sound.html', 'stray script.html', 'autocomplete.html'];
    const errors = await nuCheckerErrors(folder, files);
    expect(errors.filter((error) => error.startsWith('sound'))).toEqual([]);
    expect(errors).toContainEqual(
      expect.stringMatching(/^stray script\.html, line 1: Stray start tag “script”\. At: /),
    );
    expect(errors).toContainEqual(
      expect.stringMatching(/^autocomplete\.html, line 1: .*autocomplete/),
    );
  },
);
