import { cutAt, replaced, tabCell, without } from '../edit-text.ts';
import { faultsOf, type Fault } from '../fault.ts';

const alternate = 'onet-30.2/Alternate Titles.txt';
const first = '11-1011.00\t';
const title = (to: string) => tabCell(first, 1, to);

export const onetFaults: readonly Fault[] = [
  ...faultsOf(alternate, {
    'a tab in a title': ['stops', '5 cells', title('Aeronautics\tDirector')],
    'a line break in a title': ['stops', 'line break', title('Aeronautics\nDirector')],
    'a quotation mark that nothing closes': [
      'stops',
      'quotation mark',
      title('"Aeronautics Director'),
    ],
    'a tag in a title': ['stops', 'holds a tag', title('<script>alert(1)</script> Director')],
    'a formula in a title': ['stops', 'as a formula does', title('=HYPERLINK("http://x","Pilot")')],
    'letters turned round in a title': ['stops', 'cannot be read', title('Nurse \u202Eevil')],
    'a NUL in a title': ['stops', 'that is no letter', title('Nurse\u0000x')],
    'an empty title': ['stops', 'The title is empty', title('')],
    'a title of 200 letters': ['stops', '200 letters', title('x'.repeat(200))],
    'letters read in the wrong encoding': ['stops', 'wrong encoding', title('NursÃ© Manager')],
    'a letter of another encoding': [
      'stops',
      'not UTF-8',
      (bytes) =>
        Buffer.from(bytes.toString('latin1').replace('Agency Owner', 'Ag\xe9ncy Owner'), 'latin1'),
    ],
    'cut at half': ['stops', '', cutAt(0.5)],
    'the last 1.5 % of the rows lost': [
      'stops',
      'would shrink',
      (bytes) => {
        const lines = bytes.toString('utf8').split('\n');
        return Buffer.from([...lines.slice(0, Math.floor(lines.length * 0.985)), ''].join('\n'));
      },
    ],
    'a title under the code of another occupation': [
      'told',
      'That a title belongs to a job is what the file is read for: no other source lists all of them.',
      replaced('11-1011.00\tAeronautics', '29-1141.00\tAeronautics'),
    ],
  }),
  ...faultsOf('onet-30.2/Occupation Data.txt', {
    'a code of no list': [
      'stops',
      'does not begin with a detailed SOC 2018 code',
      replaced('11-1011.00', '11-1099.00'),
    ],
    'a tag in a title': ['stops', 'holds a tag', tabCell(first, 1, '<img src=x onerror=alert(1)>')],
  }),
  ...faultsOf('onet-30.2/Job Zones.txt', {
    'zone 9': ['stops', 'There is no job zone', tabCell(first, 1, '9')],
    'a row lost': ['stops', 'no job zone', without('11-1011.00\t', 1)],
    'another zone': [
      'told',
      'The zone is an analyst’s judgment: nothing else in the release says it.',
      tabCell(first, 1, '3'),
    ],
  }),
  ...faultsOf('onet-30.2/Interests.txt', {
    'a score of 12': ['stops', 'is not a number from 1 to 7', tabCell(first, 4, '12.6')],
    'a row lost': ['stops', 'of the 6 interests', without('11-1011.00\t1.B.1.a')],
  }),
  ...faultsOf('onet-30.2/Education, Training, and Experience.txt', {
    'answers that do not add up': [
      'stops',
      'add up to',
      tabCell('11-1011.00\t2.D.1\tRequired Level of Education\tRL\t2', 5, '44.60'),
    ],
  }),
  ...faultsOf('onet-30.2/Related Occupations.txt', {
    'a rank twice': [
      'stops',
      '',
      replaced(
        '11-1011.00\t13-1111.00\tPrimary-Short\t2',
        '11-1011.00\t13-1111.00\tPrimary-Short\t1',
      ),
    ],
    'related to itself': ['stops', 'related to itself', tabCell(first, 1, '11-1011.00')],
  }),
];
