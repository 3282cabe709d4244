/** What a query wishes for, as the address of the finder says it; each part optional. */
export interface Wish {
  readonly train?: 'none' | 'two-years' | 'four-years';
  /** Dollars a year in the middle, at least. */
  readonly pay?: number;
  readonly like?: readonly string[];
  readonly day?: readonly string[];
  readonly grows?: true;
  readonly license?: 'none';
  readonly sort?: 'openings' | 'pay' | 'growth';
}

/** A way to say a wish, and the wish in words; `by`: said of the order of the list. */
interface WishPhrase {
  readonly said: RegExp;
  readonly wish: Wish;
  readonly words: string;
}

const phrase = (said: RegExp, wish: Wish, words: string): WishPhrase => ({ said, wish, words });

const degree = String.raw`(?:college|degrees?|university|school|schooling|diploma|education|qualifications?)`;
const people = String.raw`(?:people|others|someone|patients|families|my community)`;

/**
 * What people type for each wish, in lower case. The first that fits is taken, and its letters are
 * read no more: so what says more comes first.
 */
export const wishPhrases: readonly WishPhrase[] = [
  phrase(
    RegExp(
      String.raw`\b(?:no|without|dont (?:need|require|have)|does ?nt (?:need|require)|not (?:need|require)|didnt (?:go to|finish)|skip)(?: an?| any| going to| the)? (?:college |high ?school |4 year |four year )?${degree}(?: (?:needed|required|degree))?\b`,
    ),
    { train: 'none' },
    'no college',
  ),
  phrase(
    /\b(?:with (?:just |only )?a?n? ?(?:high ?school(?: diploma| education)?|hs diploma|ged)|(?:right |straight )?(?:out of|after) high ?school|high ?school (?:only|graduates?|grads?))\b/,
    { train: 'none' },
    'no college',
  ),
  phrase(
    /\b(?:no|without|zero)(?: any)? (?:work |prior |job )?experience\b/,
    { train: 'none' },
    'no college',
  ),
  phrase(
    /\b(?:1[68]|seventeen|sixteen|eighteen|17) ?year ?olds?\b/,
    { train: 'none' },
    'no college',
  ),
  phrase(
    /\b(?:(?:no|without)(?: a| any)?|(?:dont|does ?nt|not) (?:need|require)(?: a| any)?) licen[sc]e\b/,
    { license: 'none' },
    'no license',
  ),
  phrase(
    /\b(?:with (?:just |only )?(?:an? )?)?(?:(?:two|2|1|one)[ -]?years?(?: or less)?(?: (?:of )?(?:college|school|training|degrees?|programs?|study))?(?: or less)?|associate'?s?(?: degrees?)?|community college|short training)\b/,
    { train: 'two-years' },
    'two years of school or less',
  ),
  phrase(
    /\b(?:with (?:just |only )?(?:an? )?)?(?:(?:four|4)[ -]?years?(?: or less)?(?: (?:of )?(?:college|school|degrees?))?(?: or less)?|bachelor'?s?(?: degrees?)?)\b/,
    { train: 'four-years' },
    'four years of school or less',
  ),
  phrase(
    /\b(?:highest|best|top|most|higher|better|high|good|great|well|decent)[ -]?(?:paying|paid|pay|salary|salaries|earning|income)\b/,
    { sort: 'pay' },
    'highest pay first',
  ),
  phrase(
    /\b(?:pays?|paying|paid) (?:a lot|the most|really well|very well|well|good|great|more|best)\b|\b(?:make|makes|earn|making) (?:a lot of money|good money|lots of money|the most money|the most|bank|more money)\b|\b(?:most|big|good|lots? of) money\b/,
    { sort: 'pay' },
    'highest pay first',
  ),
  phrase(
    /\b(?:fastest|fast|most)[ -]?growing\b|\bgrowing (?:the )?fast(?:est)?\b/,
    { sort: 'growth', grows: true },
    'fastest growing first',
  ),
  phrase(
    /\b(?:growing|growth|up and coming|jobs of the future|future[ -]?proof)\b/,
    { grows: true },
    'growing',
  ),
  phrase(
    /\b(?:most|many|lots of) (?:job )?(?:openings|jobs available|vacancies)\b|\b(?:in|high|most in) demand\b|\b(?:always|now|are) hiring\b|\bhiring (?:the )?most\b/,
    { sort: 'openings' },
    'most openings first',
  ),
  phrase(
    /\b(?:out ?doors?|outside|in nature|in the open air|not in an office)\b/,
    { day: ['outdoors'] },
    'outdoors',
  ),
  phrase(/\b(?:on my feet|stand(?:ing)? all day)\b/, { day: ['on-your-feet'] }, 'on your feet'),
  phrase(
    /\b(?:regular|normal|set|steady|predictable) (?:hours|schedule)\b|\bnine to five\b|\b9 to 5\b/,
    { day: ['regular-schedule'] },
    'a regular schedule',
  ),
  phrase(
    RegExp(
      String.raw`\b(?:help|helps|helping|serve|serving|care for|caring for|taking care of)(?: (?:other|sick|old|older|elderly|young|poor))? ${people}\b`,
    ),
    { like: ['helping'] },
    'helping people',
  ),
  phrase(
    /\b(?:work(?:ing)? with|be with) people\b|\bpeople person\b/,
    { like: ['helping'] },
    'helping people',
  ),
  phrase(
    /\b(?:with (?:my|your|their) hands|hands ?-? ?on|(?:making|building|fixing|make|build|fix) (?:things|stuff))\b/,
    { like: ['making'] },
    'making things',
  ),
  phrase(
    /\b(?:trades|skilled trades)\b/,
    { like: ['making'], train: 'two-years' },
    'making things',
  ),
  phrase(
    /\b(?:creative|creativity|artistic|(?:being|be) creative|like to draw|drawing and design)\b/,
    { like: ['creating'] },
    'creating',
  ),
  phrase(
    /\b(?:find(?:ing)? (?:things|stuff) out|solv(?:e|ing) (?:problems|puzzles)|figur(?:e|ing) things out|problem solving|how things work)\b/,
    { like: ['finding-out'] },
    'finding things out',
  ),
  phrase(
    /\b(?:be(?:ing)? (?:the|a|my own) boss|lead(?:ing)? (?:people|teams?|others)|in charge of people|manag(?:e|ing) people|persuad(?:e|ing) people)\b/,
    { like: ['leading'] },
    'leading',
  ),
  phrase(
    /\b(?:with numbers|(?:being |be )?organi[sz](?:ed|ing)(?: things)?|keep(?:ing)? things in order|paperwork)\b/,
    { like: ['organizing'] },
    'organizing',
  ),
];
