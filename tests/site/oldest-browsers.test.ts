import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, distFolder } from '../support/built-site.ts';
import { newerInScript, newerInStyles } from '../support/checks/oldest-browsers.ts';

const read = (file: string) => readFileSync(join(distFolder, file), 'utf8');
const filesOf = (extension: string) => builtFiles().filter((file) => file.endsWith(extension));

test.each(filesOf('.js'))('the oldest browsers read all of %s and have what it calls', (file) => {
  expect(newerInScript(read(file))).toEqual([]);
});

test.each(filesOf('.css'))(
  '%s looks right, or well enough, in the oldest browsers',
  async (file) => {
    expect(await newerInStyles(read(file))).toEqual([]);
  },
);
