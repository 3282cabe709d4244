import { factFile } from '../../domain/figures/fact-file.ts';
import { factId, parseFactId, type FactAddress } from '../../domain/figures/fact-id.ts';
import { figureCell } from '../../domain/figures/figure-cell.ts';
import { absenceMeanings } from '../../domain/figures/missing.ts';
import { relativeAddress } from '../../domain/site/relative-address.ts';
import { routes } from '../../domain/site/links.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { oewsFigure } from '../../facts/oews.ts';

/** How a fact id finds its figure in the files of facts, as `README.md` beside them tells it. */
export function factsReadme(): string {
  const link = (path: string) => relativeAddress(routes.facts('README.md'), path);
  const { release, label } = newestOewsRelease();
  const example: FactAddress = {
    dataset: 'oews',
    release,
    place: 'US',
    code: '29-1141',
    measure: 'annual-median',
  };
  const id = factId(example);
  const hospital = { ...example, code: '29-1141.N622000' };
  const cell = figureCell(oewsFigure(example.code, 'annual-median'));
  const reasons = Object.entries(absenceMeanings)
    .map(([reason, means]) => `| \`${reason}\` | ${means} |`)
    .join('\n');
  return `# Figures by fact id

Every figure of Career Almanac has a fact id, and every fact id leads to one cell of one small file here. No script, no key and no sign-up is needed.

## From a fact id to its figure

\`\`\`
<dataset>/<release>/<place>/<code>/<measure>
\`\`\`

1. **File**: the first three parts and \`.csv\`. A code with \`.N\` and the number of an industry behind it stands in a file of that industry: put \`.N\` and the number after the place.
2. **Line**: the one that begins with the code and a comma. Where no line does, take the last one, which begins with \`*\`: it holds for every other code.
3. **Column**: the one that the first line names as the measure.
4. **Cell**: a number as it is published, or the reason why there is none. Nothing in the cell, or no such column, means \`not-in-our-copy\`.

Ids of rents (\`fmr\`) have no code: their line is \`rent\`.

## An example

Median pay of registered nurses a year, United States, ${label}:

\`\`\`
${id}
file    ${factFile(example)}.csv
line    ${example.code}
column  ${example.measure}
cell    ${String(cell)}
\`\`\`

With \`curl\` and \`awk\`, from the folder of this file:

\`\`\`sh
curl -s <address of this folder>/${factFile(example)}.csv |
  awk -F, -v code=${example.code} -v measure=${example.measure} '
    NR == 1 { for (i = 2; i <= NF; i++) if ($i == measure) column = i }
    $1 == code || $1 == "*" { print column ? $column : ""; exit }'
\`\`\`

In hospitals, \`${factId(hospital)}\` is the line \`${parseFactId(factId(hospital)).code}\` of \`${factFile(hospital)}.csv\`.

## When there is no number

A reason is never 0, and no other figure stands in for it. Top-coded pay has the highest wage that the release prints behind a colon.

| reason | means |
| --- | --- |
${reasons}

A file that is not there is one that no table held has: \`not-in-our-copy\` too.

## Units, sources, releases

[index.json](index.json) lists every release with its folder, the source file of each of its tables with citation and license (amounts, \`amount\`, have none: \`amounts.csv\` among the downloads names the page of whoever sets each), and the unit of every measure. Pay is in whole dollars a year or dollars an hour, jobs are persons, shares percent. [What changed between releases](${link(routes.changes())}) and [how the figures are made](${link(routes.data())}) are pages of the site; \`${link(routes.cite())}?fact=\` and a fact id is the page that cites a figure.

## When a release is corrected

A folder of a release keeps what it said. If a figure in it turns out wrong, or an agency puts its release right, the right figures come in a new folder with the day in its name, \`${example.dataset}/${release}_<year>-<month>-<day>/\`, and \`replaced.json\` in the old one says what took its place, which figures differ, and why. The folder that holds now is \`folder\` in [index.json](index.json); the fact ids stay the same.
`;
}
