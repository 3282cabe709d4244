import { describe, expect, it } from 'vitest';
import { checkComplete } from '../../pipeline/onet/check-complete.ts';
import { onetOccupations, onetRelated } from '../../src/facts/tables/occupations.ts';
import { onetElements, onetInterests } from '../../src/facts/tables/ratings.ts';

type Row = Readonly<Record<string, string>>;

const nurse = '29-1141.00';
const elements = ['1.B.1.a', '1.B.1.b'].map((element_id) => ({ element_id, kind: 'interest' }));
const interests: readonly Row[] = elements.map(({ element_id }) => ({
  onet_code: nurse,
  element_id,
}));
const occupations: readonly Row[] = [
  { onet_code: nurse, job_zone: '3' },
  { onet_code: '11-1031.00', job_zone: '' },
];
const related: readonly Row[] = [
  { onet_code: nurse, rank: '1', related_onet_code: '11-1031.00' },
  { onet_code: nurse, rank: '2', related_onet_code: '15-1252.00' },
];

const check =
  (over: { interests?: readonly Row[]; occupations?: readonly Row[]; related?: readonly Row[] }) =>
  () => {
    checkComplete([
      { table: onetElements, rows: elements, sources: [] },
      { table: onetInterests, rows: over.interests ?? interests, sources: [] },
      { table: onetOccupations, rows: over.occupations ?? occupations, sources: [] },
      { table: onetRelated, rows: over.related ?? related, sources: [] },
    ]);
  };
const remedy = 'A row is missing or damaged: get the file again.';

describe('what O*NET says of an occupation', () => {
  it('is whole with every interest, a zone and related occupations; not all are rated', () => {
    expect(check({})).not.toThrow();
  });

  it.each([
    [
      'an interest',
      { interests: interests.slice(1) },
      `Interests.txt: ${nurse} has 1 of the 2 interests. ${remedy}`,
    ],
    [
      'its zone',
      { occupations: occupations.map((row) => ({ ...row, job_zone: '' })) },
      `Job Zones.txt: ${nurse} has interests and no job zone. ${remedy}`,
    ],
    [
      'all interests',
      { occupations: [...occupations, { onet_code: '15-1252.00', job_zone: '4' }] },
      `Interests.txt: 15-1252.00 has a job zone and no interests. ${remedy}`,
    ],
    [
      'the first of those it is related to',
      { related: related.slice(1) },
      `Related Occupations.txt: Of the 1 occupations related to ${nurse} none has the rank 1. ${remedy}`,
    ],
  ])('without %s stops the pipeline', (_, over, message) => {
    expect(check(over)).toThrow(message);
  });

  it('cannot be that it is related to itself', () => {
    const itself = [{ onet_code: nurse, rank: '1', related_onet_code: nurse }];
    expect(check({ related: itself })).toThrow(
      `Related Occupations.txt: ${nurse} is listed as related to itself. ${remedy}`,
    );
  });
});
