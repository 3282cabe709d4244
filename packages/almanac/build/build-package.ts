import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle, thirdPartyNotices } from './bundle.ts';
import { almanacTexts, type AlmanacTextFiles } from './almanac-texts.ts';
import { packData, type Pressing } from './pack-data.ts';
import { writeTypes } from './types.ts';
import { writtenTexts } from './written.ts';

const here = 'packages/almanac';

/** Where the site stands, which pages are cited by; as in astro.config.mjs. */
const site = process.env.SITE_URL ?? 'https://career-almanac.example';

/** How a package is made. */
interface Making {
  /** How hard to press the data; the hardest that is quick, where it is left out. */
  readonly pressing?: Pressing;
  /** Texts that are made already. */
  readonly texts?: AlmanacTextFiles;
}

/**
 * Makes the package anew in `folder`: bundles, types, packed tables, licenses. Run it from the
 * project's root.
 */
export async function buildPackage(
  folder: string,
  { pressing = 9, texts = almanacTexts(writtenTexts(), site) }: Making = {},
): Promise<void> {
  const target = path.resolve(folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const bundled = await bundle(here, target);
  writeFileSync(path.join(target, 'THIRD-PARTY.md'), thirdPartyNotices(bundled));
  writeTypes(
    [`${here}/src/index.ts`, `${here}/src/workbook/read-workbooks.ts`],
    path.join(target, 'types'),
  );
  packData(target, texts, pressing);
  for (const file of ['LICENSE', 'DATA-LICENSES.md']) copyFileSync(file, path.join(target, file));
  for (const file of ['package.json', 'README.md']) {
    copyFileSync(path.join(here, file), path.join(target, file));
  }
}
