import { expect, test } from 'vitest';
import { builtPages, distFolder } from '../support/built-site.ts';
import { hasJava, nuCheckerErrors } from '../support/checks/nu-checker.ts';

const kinds = Map.groupBy(builtPages(), ({ kind }) => kind);

// Every page of every kind is checked by `npm run gates`.
test.skipIf(!hasJava)(
  'the W3C’s checker finds nothing wrong in a page of each kind (it needs Java)',
  async () => {
    const files = [...kinds.values()].flatMap(([first]) => first?.file ?? []);
    expect(await nuCheckerErrors(distFolder, files)).toEqual([]);
  },
);
