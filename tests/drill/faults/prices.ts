import { exchanged, replaced, replacedAll, without } from '../edit-text.ts';
import { faultsOf, type Fault } from '../fault.ts';

const cpi = 'bls-cpi/cpiai.csv';
const states = 'bea/state_rpp_2024_processed.csv';
const metros = 'bea/MARPP_MSA_2008_2024.csv';

export const priceFaults: readonly Fault[] = [
  ...faultsOf(cpi, {
    'the newest month needed is missing': ['stops', 'or a month is missing', without('2025-05-01')],
    'a year missing': ['stops', 'or a month is missing', without('2010-')],
    'ends before the newest release': [
      'stops',
      'The series ends with',
      (bytes) => bytes.subarray(0, bytes.indexOf('2025-01-01')),
    ],
    'digits exchanged': ['stops', 'more than a tenth', replaced('218.178', '281.178')],
    'digits exchanged by a quarter of a percent': [
      'stops',
      'where the file tells a change',
      replaced('218.178', '218.718'),
    ],
    'text in a value': [
      'stops',
      'is not a price index',
      replaced('2010-05-01,218.178', '2010-05-01,n/a'),
    ],
    'another series': [
      'stops',
      'where the file tells a change',
      replacedAll(/(?<=-01,)[\d.]+/g, (index) => (Number(index) * 1.003).toFixed(3)),
    ],
  }),
  ...faultsOf(states, {
    'a level tenfold': [
      'stops',
      'though its portions',
      replaced('Ohio,OH,92.774', 'Ohio,OH,927.74'),
    ],
    'a level 3 higher': [
      'stops',
      'though its portions',
      replaced('Ohio,OH,92.774', 'Ohio,OH,95.774'),
    ],
    'two states exchanged': ['stops', 'though its portions', exchanged('92.774', '103.361')],
  }),
  ...faultsOf(metros, {
    'a level tenfold': [
      'stops',
      'where the nation is 100',
      replaced('117.551,115.613', '117.551,1156.13'),
    ],
    'a level 5 higher': [
      'told',
      'Price levels of one metro move by up to 9 in a year, so that 5 more is as good as any other.',
      replaced('117.551,115.613', '117.551,120.613'),
    ],
    'without its newest year': [
      'stops',
      'The newest year is',
      replacedAll(/,[^,\r\n]*(?=\r?\n)/g, () => ''),
    ],
    'a metro missing': ['stops', 'no price parity for M41860', without('"41860"')],
  }),
];
