import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import {
  citationStyles,
  type Citation,
  type CitationStyle,
} from '../../src/domain/cite/citation.ts';
import type { CitedItems } from './cited-items.ts';

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

/** A work in every style, as the citation processor has it. */
export function formatCitation(items: CitedItems): Citation {
  const entries = citationStyles.map((style) => [style, inStyle(style, items[style])]);
  return Object.fromEntries(entries) as Record<CitationStyle, string>;
}

function inStyle(style: CitationStyle, item: object): string {
  const cite = new Cite(item);
  const text =
    style === 'bibtex'
      ? cite.format('bibtex')
      : cite.format('bibliography', { style, lang: 'en-US', format: 'text' });
  // The address stands in `url`; programs too old to read that read `note`.
  return text.replace(/^\thowpublished = .*\n/m, '').trim();
}
