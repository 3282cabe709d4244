import { readFileSync, writeFileSync } from 'node:fs';
import { linkedTerms, linkingTexts } from './linked-terms.ts';
import { linkTerms, type TermUse } from './term-links.ts';

const inQuotes = (uses: readonly TermUse[]) => uses.map(({ words }) => `"${words}"`).join(', ');

const asked = process.argv.slice(2);
const terms = linkedTerms('.');
let changed = 0;
for (const path of asked.length > 0 ? asked : linkingTexts('.')) {
  const before = readFileSync(path, 'utf8');
  const { text, linked, unlinked } = linkTerms(before, terms);
  if (text === before) continue;
  writeFileSync(path, text);
  changed += 1;
  console.log(
    [
      `${path}:`,
      ...(linked.length > 0 ? [`linked ${inQuotes(linked)}.`] : []),
      ...(unlinked.length > 0 ? [`No longer linked: ${inQuotes(unlinked)}.`] : []),
    ].join(' '),
  );
}
console.log(
  changed === 0
    ? 'Every text links its terms where it first uses them.'
    : `Texts changed: ${changed}. Read the new links, then run npm run format.`,
);
