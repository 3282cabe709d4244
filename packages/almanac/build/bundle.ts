import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** A package whose code a bundle holds. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text of its license, where it brings one. */
  readonly text: string | undefined;
}

const entries = {
  index: 'src/index.ts',
  workbook: 'src/workbook/read-workbooks.ts',
  mcp: 'src/mcp/main.ts',
};

/** Bundles the code with all it needs, and says whose code that is. */
export async function bundle(here: string, folder: string): Promise<readonly BundledPackage[]> {
  const { metafile } = await build({
    absWorkingDir: path.resolve('.'),
    entryPoints: Object.fromEntries(
      Object.entries(entries).map(([name, file]) => [name, path.join(here, file)]),
    ),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const outputs = Object.values(metafile.outputs);
  const bundled = outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? (packageFolder(file) ?? []) : [],
    ),
  );
  return [...new Set(bundled)].toSorted().map(bundledPackage);
}

/** `node_modules/@scope/name` of a file of it. */
const packageFolder = (file: string): string | undefined =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];

function bundledPackage(folder: string): BundledPackage {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  const text = file && readFileSync(path.join(folder, file), 'utf8').trim();
  const { name, version, license } = about;
  return { name, version, license, text };
}

/** The licenses of bundled packages, as Markdown. */
export function thirdPartyNotices(packages: readonly BundledPackage[]): string {
  const notices = packages.map(({ name, version, license, text }) =>
    [
      `## ${name} ${version}`,
      `License: ${license}`,
      ...(text ? ['```text', text, '```'] : []),
    ].join('\n\n'),
  );
  return `# Whose code is in this package\n\nIts own code is bundled with that of these packages.\n\n${notices.join('\n\n')}\n`;
}
