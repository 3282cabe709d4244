import type { DataPackage } from '../../src/facts/data-package.ts';
import { absenceMeanings, missingReasons } from '../../src/domain/figures/missing.ts';

/** `data/README.md`: what lies in the folder, for someone who opens it. */
export function dataReadme(data: DataPackage): string {
  const tables = new Map<string, DataPackage['resources']>();
  for (const resource of data.resources) {
    tables.set(resource.table, [...(tables.get(resource.table) ?? []), resource]);
  }
  return (
    [
      '# Data',
      'The tables this site is made from. `npm run data` writes every file here but those that people write: `amounts.csv`, `corrections.csv`, `corrected-figures.csv`, `titles/title-corrections.csv` and `titles/spanish.csv`. `datapackage.json` describes each table, field, unit and source in the [Frictionless](https://datapackage.org) form, and `docs/data.md` says how the tables are made.',
      'Text is UTF-8, a comma parts the columns, rows stand in the order of their key. Pay is in whole dollars a year or dollars an hour, jobs are counted in persons, shares in percent.',
      '## When there is no number',
      'A cell without a number holds the reason. It is never 0 and never a guess. A cell may be empty: the copy that was read has no such column, or leaves the occupation out, which the agency may have published.',
      missingReasons.map((reason) => `- \`${reason}\`: ${absenceMeanings[reason]}`).join('\n'),
      '## Tables',
      ...[...tables.values()].map(describeTable),
      '## Sources',
      data.sources.map(describeSource).join('\n'),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function describeTable(resources: DataPackage['resources']): string {
  const [first] = resources;
  if (!first) return '';
  const title = first.release ? first.title.replace(`, ${first.release}`, '') : first.title;
  const rows = resources.reduce((sum, { rows }) => sum + rows, 0).toLocaleString('en-US');
  const where = first.release
    ? `\`${first.path.replace(first.release, '<release>')}\`, ${String(resources.length)} ${resources.length === 1 ? 'release' : 'releases'}, ${rows} rows in all: ${resources.map(({ release }) => release).join(', ')}.`
    : `\`${first.path}\`, ${rows} ${first.rows === 1 ? 'row' : 'rows'}.`;
  const fields = first.schema.fields.map(
    ({ name, unit, description }) => `- \`${name}\`${unit ? ` (${unit})` : ''}: ${description}`,
  );
  return [`### ${title}`, where, first.description, fields.join('\n')].join('\n\n');
}

function describeSource(source: DataPackage['sources'][number]): string {
  const published = source.published ? `, published ${source.published}` : '';
  return `- ${source.producer}, ${source.program}: ${source.title} (${source.releaseLabel})${published}, retrieved ${source.retrieved}. [File](${source.url}), ${source.licence.name}.`;
}
