import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';

// Reads from its input a JSON list of records, each with one CSL-JSON item a style, and prints
// the list of their citations. A process of its own: the processor takes 250 MB, which the build
// would otherwise hold until its end.
const csl = plugins.config.get('@csl');
const bibtex = plugins.config.get('@bibtex');
// An entry is named as its record is, hyphens and all.
Object.assign(bibtex.format, { checkLabel: false, useIdAsLabel: true });

const main = createRequire(import.meta.url).resolve('rehype-citation');
for (const name of ['mla', 'chicago']) {
  const file = path.join(path.dirname(main), 'styles', `${name}.js`);
  const style = (await import(pathToFileURL(file).href)) as { default: string };
  csl.styles.add(name, style.default);
}

type Items = Readonly<Record<string, object>>;

function formatted(style: string, item: object): string {
  const cite = new Cite(item);
  const text =
    style === 'bibtex'
      ? cite.format('bibtex')
      : cite.format('bibliography', { style, lang: 'en-US', format: 'text' });
  // The address stands in `url`; programs too old to read that read `note`.
  return text.replace(/^\thowpublished = .*\n/m, '').trim();
}

const records = JSON.parse(readFileSync(0, 'utf8')) as readonly Items[];
const made = records.map((items) =>
  Object.fromEntries(Object.entries(items).map(([style, item]) => [style, formatted(style, item)])),
);
process.stdout.write(JSON.stringify(made));
