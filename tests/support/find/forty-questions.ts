/** A question people ask of the finder, and the address that asks it. Written before any answer. */
export interface FinderQuestion {
  readonly asked: string;
  /** The query string of the address. */
  readonly search: string;
}

const georgia = 'in=georgia';
const texas = 'in=texas';
const ohio = 'in=ohio';
const atlanta = 'in=atlanta-sandy-springs-roswell-ga';
const boise = 'in=boise-city-id';
const waco = 'in=waco-tx';
const eastTexas = 'in=eastern-region-of-texas-outside-metro-areas';

const questions: readonly (readonly [asked: string, search: string])[] = [
  // The whole country.
  ['What pays most?', 'sort=pay'],
  ['What has the most openings without college?', 'train=none'],
  ['No college, and half of them earn $50,000', 'train=none&pay=50000'],
  ['Two years of school and $60,000', 'train=two-years&pay=60000'],
  ['Two years, growing, best paid first', 'train=two-years&grows=yes&sort=pay'],
  ['Four years, $100,000, with many openings', 'train=four-years&pay=100000&openings=10000'],
  ['Grows fastest', 'grows=yes&sort=growth'],
  ['I like to make and to find out', 'like=making,finding-out'],
  ['I like to create; A to Z', 'like=creating&sort=name'],
  ['Helping people without college', 'like=helping&train=none'],
  ['Outdoors', 'day=outdoors'],
  ['Outdoors and on my feet, $45,000', 'day=outdoors,on-your-feet&pay=45000'],
  [
    'Few hazards, few infections, a regular schedule',
    'day=few-hazards,few-infections,regular-schedule&sort=pay',
  ],
  ['Close to people, with two years', 'day=close-to-people&train=two-years&sort=growth'],
  ['About 40 hours or fewer, $80,000', 'day=short-week&pay=80000&sort=pay'],
  ['No license needed', 'license=none'],
  ['No license, $60,000', 'license=none&pay=60000&sort=name'],
  ['A large job that grows', 'jobs=1000000&grows=yes'],
  // Three states.
  [
    'Two years, $60,000 in Georgia, helping people',
    `train=two-years&pay=60000&${georgia}&like=helping`,
  ],
  ['Top pay with two years in Georgia', `train=two-years&${georgia}&sort=pay`],
  ['$80,000 in Georgia and outdoors', `pay=80000&${georgia}&day=outdoors`],
  ['At least 5,000 in the job in Georgia, growing', `jobs=5000&grows=yes&${georgia}`],
  ['No college, $55,000 in Texas', `train=none&pay=55000&${texas}&sort=pay`],
  ['Organizing, two years, in Texas', `train=two-years&like=organizing&${texas}`],
  ['Leading and helping in Texas', `like=leading,helping&${texas}&sort=name`],
  ['Bending and walking, $40,000 in Texas', `day=bending,walking&pay=40000&${texas}`],
  [
    'Four years, $90,000 in Ohio, few hazards',
    `train=four-years&pay=90000&day=few-hazards&${ohio}&sort=growth`,
  ],
  ['No license, 1,000 jobs in Ohio', `license=none&jobs=1000&${ohio}`],
  ['Creating for $70,000 in Ohio', `like=creating&pay=70000&${ohio}`],
  // Three metros.
  [
    'Two years, $70,000 in Atlanta, 20,000 openings',
    `train=two-years&pay=70000&openings=20000&${atlanta}`,
  ],
  ['Making things without college around Atlanta', `train=none&like=making&${atlanta}&sort=pay`],
  ['$150,000 around Atlanta', `pay=150000&${atlanta}&sort=growth`],
  ['Finding out, 100 in the job, in Boise', `like=finding-out&jobs=100&${boise}`],
  ['Long weeks for $75,000 in Boise', `day=long-week&pay=75000&${boise}&sort=pay`],
  ['No college and growing in Boise', `train=none&grows=yes&${boise}&sort=name`],
  ['Two years, $50,000 in Waco', `train=two-years&pay=50000&${waco}`],
  ['Helping people, close to them, in Waco', `like=helping&day=close-to-people&${waco}&sort=pay`],
  // A rural area.
  ['What there is without college in East Texas', `train=none&${eastTexas}&sort=pay`],
  ['$60,000 in rural East Texas, 100 in the job', `pay=60000&jobs=100&${eastTexas}`],
  [
    'Four years, helping, growing in rural East Texas',
    `train=four-years&like=helping&grows=yes&${eastTexas}&sort=growth`,
  ],
];

export const fortyQuestions: readonly FinderQuestion[] = questions.map(([asked, search]) => ({
  asked,
  search,
}));
