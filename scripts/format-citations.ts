import { readFileSync } from 'node:fs';
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

// The package keeps the styles (CC BY-SA 3.0) beside its main file and exports only that.
const main = import.meta.resolve('rehype-citation');
for (const name of ['mla', 'chicago']) {
  const style = (await import(new URL(`styles/${name}.js`, main).href)) as { default: string };
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
