import { newestOewsRelease } from '../facts/oews-releases.ts';
import { parquetFileNames } from '../facts/figure-parquet.ts';

/**
 * SQL for DuckDB: all figures as one view, a figure by its fact id, and two questions to begin with.
 * @param folder where the Parquet files are, with a slash at its end; empty for the present folder.
 */
export function figureRecipe(folder: string): string {
  const { release, label } = newestOewsRelease();
  const files = parquetFileNames().map((name) => `  '${folder}${name}'`);
  return `-- Every figure of Career Almanac, one a row: a number in "value", or null and the reason why.
CREATE OR REPLACE VIEW figures AS SELECT * FROM read_parquet([
${files.join(',\n')}
]);

-- A figure by its fact id. Where a code has no row of its own, the one with the code * says why. No
-- row at all means not-in-our-copy. Ids of rents get a code: fmr/2026/M41940/rent/one-bedroom.
CREATE OR REPLACE MACRO figure(id) AS TABLE
  SELECT value, reason, at_least, unit
  FROM figures
  WHERE dataset = split_part(id, '/', 1)
    AND release = split_part(id, '/', 2)
    AND place = split_part(id, '/', 3)
    AND code IN (split_part(split_part(id, '/', 4), '.N', 1), '*')
    AND coalesce(industry, '') = split_part(split_part(id, '/', 4), '.N', 2)
    AND measure = split_part(id, '/', 5)
  ORDER BY code = '*'
  LIMIT 1;

-- Pay of registered nurses in the middle, United States, ${label}.
FROM figure('oews/${release}/US/29-1141/annual-median');

-- The same in every state, highest first. Never fill a gap: "reason" says why there is no number.
SELECT place, value, reason
FROM figures
WHERE dataset = 'oews' AND release = '${release}' AND length(place) = 2 AND place <> 'US'
  AND code = '29-1141' AND measure = 'annual-median'
ORDER BY value DESC NULLS LAST;
`;
}
