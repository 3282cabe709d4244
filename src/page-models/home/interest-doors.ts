import { finderAddress } from '../../domain/find/finder-address.ts';
import { interestName, interests, type Interest } from '../../domain/schooling/interests.ts';
import { listInWords } from '../../domain/words/wording.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { occupationCareers, requireOccupationCareer } from '../career-directory.ts';
import { topInterestNames } from '../career-page/skills.ts';

/** One of the six interests, as a way in. */
export interface InterestDoor {
  /** In plain words: `Helping people`. */
  readonly name: string;
  readonly interest: Interest;
  readonly href: string;
  /** How many occupations have it as one of their two strongest. */
  readonly careers: number;
  /** A few of them: `electricians, machinists and foresters`. */
  readonly examples: string;
}

/** Well-known careers that each interest is the strongest of. */
const exampleCodes: Readonly<Record<Interest, readonly string[]>> = {
  Realistic: ['47-2111', '51-4041', '33-2011'],
  Investigative: ['15-2051', '19-4092', '29-1051'],
  Artistic: ['27-1024', '27-3023', '27-1014'],
  Social: ['29-1141', '25-2021', '21-1012'],
  Enterprising: ['11-3031', '35-1011', '41-9022'],
  Conventional: ['13-2011', '23-2011', '29-2052'],
};

export function interestDoors(): readonly InterestDoor[] {
  const strongest = occupationCareers().map(({ code }) => topInterestNames(code));
  return interests.map((interest) => ({
    interest,
    name: interestName(interest),
    href: finderAddress({ wishes: { like: [interest] } }),
    careers: strongest.filter((names) => names.includes(interest)).length,
    examples: listInWords(exampleCodes[interest].map((code) => exampleOf(interest, code))),
  }));
}

function exampleOf(interest: Interest, code: string): string {
  const [strongest = 'no interest'] = topInterestNames(code);
  if (strongest !== interest) {
    throw new FactsError(
      `The occupation ${code} stands as an example of "${interest}", but O*NET rates ${strongest} highest for it.`,
      'src/page-models/home/interest-doors.ts',
      'Name an occupation whose strongest interest it is.',
    );
  }
  return requireOccupationCareer(code, 'src/page-models/home/interest-doors.ts').people;
}
