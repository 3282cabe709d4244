import { expect, test } from 'vitest';
import { builtPages, distFolder } from '../support/built-site.ts';
import { nuCheckerErrors } from '../support/checks/nu-checker.ts';

test('the W3C’s checker finds nothing wrong in any page', async () => {
  const files = builtPages().map(({ file }) => file);
  const errors = await nuCheckerErrors(distFolder, files);
  expect(errors.slice(0, 25)).toEqual([]);
});
