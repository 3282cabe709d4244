import { onetOccupations, onetRelated } from '../../src/facts/tables/occupations.ts';
import { onetElements, onetInterests } from '../../src/facts/tables/ratings.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedTable } from '../source.ts';
import { interests, jobZones, relatedOccupations } from './onet-files.ts';

type Rows = ShapedTable['rows'];

/**
 * An occupation that O*NET rates has all six interests, a job zone and others that it is related
 * to, ranked from 1 without a gap and itself not among them. Throws a PipelineError.
 */
export function checkComplete(tables: readonly ShapedTable[]): void {
  const rowsOf = (table: ShapedTable['table']): Rows =>
    tables.find((one) => one.table === table)?.rows ?? [];
  const kinds = rowsOf(onetElements).filter(({ kind }) => kind === 'interest').length;
  const byOccupation = Map.groupBy(rowsOf(onetInterests), ({ onet_code = '' }) => onet_code);
  for (const [code, scores] of byOccupation) {
    if (scores.length === kinds) continue;
    throw lacking(interests.file, `${code} has ${scores.length} of the ${kinds} interests.`);
  }
  const zoned = new Set(
    rowsOf(onetOccupations).flatMap(({ onet_code = '', job_zone }) =>
      job_zone ? [onet_code] : [],
    ),
  );
  const withoutZone = [...byOccupation.keys()].find((code) => !zoned.has(code));
  if (withoutZone !== undefined) {
    throw lacking(jobZones.file, `${withoutZone} has interests and no job zone.`);
  }
  const withoutInterests = [...zoned].find((code) => !byOccupation.has(code));
  if (withoutInterests !== undefined) {
    throw lacking(interests.file, `${withoutInterests} has a job zone and no interests.`);
  }
  checkRelated(rowsOf(onetRelated));
}

function checkRelated(rows: Rows): void {
  const { file } = relatedOccupations;
  const itself = rows.find((row) => row.onet_code === row.related_onet_code);
  if (itself) throw lacking(file, `${itself.onet_code ?? ''} is listed as related to itself.`);
  for (const [code, related] of Map.groupBy(rows, ({ onet_code = '' }) => onet_code)) {
    const ranks = new Set(related.map(({ rank }) => Number(rank)));
    const gap = related.findIndex((_, index) => !ranks.has(index + 1));
    if (gap < 0) continue;
    throw lacking(
      file,
      `Of the ${related.length} occupations related to ${code} none has the rank ${gap + 1}.`,
    );
  }
}

const lacking = (file: string, what: string) =>
  new PipelineError(what, { file }, 'A row is missing or damaged: get the file again.');
