/** Work, or a wish, that no list here can tell of, with the reason in a sentence or two. */
interface NotHeld {
  readonly said: RegExp;
  readonly sentence: string;
  /** No career is what was asked for, so that none is shown. */
  readonly isAll?: true;
}

const notHeld: readonly NotHeld[] = [
  {
    said: /\b(?:drug (?:dealer|dealing|mule|lord)|hit ?man|assassin|prostitut(?:e|ion)|pimp|smuggler|bank robber|thief|con artist|counterfeiter|mobster|gangster|cartel)\b/,
    sentence: 'Official lists hold lawful work only, so there is no pay to show for that.',
    isAll: true,
  },
  {
    said: /\b(?:uber|lyft|door ?dash|instacart|grub ?hub|task ?rabbit|gig (?:work|job|economy|worker)s?|side (?:hustle|gig)s?|only ?fans)\b/,
    sentence:
      'Gig work is left out of these figures: the pay survey counts employees, and people paid by an app are not. What employees in the nearest job earn can be quite different.',
  },
  {
    said: /\b(?:work(?:ing)? (?:from|at) home|remote(?:ly)?(?! sens)|wfh|telecommut\w+|online jobs?)\b/,
    sentence: 'The data here do not say which jobs can be done from home.',
  },
  {
    said: /\b(?:part[ -]?time|weekends? off|night ?shift|nights|weekends|flexible (?:hours|schedule|jobs?)|summer jobs?|seasonal)\b/,
    sentence:
      'The data here do not say which jobs are part time, seasonal, or at night or on weekends. Each career’s page says in words what its hours tend to be.',
  },
  {
    said: /\b(?:felons?|felony|criminal record|ex[ -]?con(?:vict)?s?)\b/,
    sentence:
      'No list here says which jobs are open to people with a record: that is up to each state and employer. The CareerOneStop reentry pages of the Labor Department are made for this.',
  },
  {
    said: /\b(?:ai[ -]?(?:proof|safe)|(?:safe from|replaced by|replace by|survive) (?:ai|robots|automation)|(?:ai|robots?) (?:cant|cannot|wont|will not) replace)\b/,
    sentence:
      'Nobody knows which jobs that will be. Each career’s page says what is measured of it, and what that cannot say.',
  },
  {
    said: /\b(?:low[ -]?stress|stress[ -]?free|less stress|no stress|easy|easiest|fun|happiest|introverts?|extroverts?|adhd|autis\w+|lazy|chill|dream job|safest|respected|meaningful|fulfilling)\b/,
    sentence:
      'That is not in any figure here: it differs from person to person and place to place. Each career’s page says what its day is like and what is hard about it.',
  },
];

/** What is to be said of work that is not held; undefined where nothing is. */
export function readNotHeld(typed: string): Omit<NotHeld, 'said'> | undefined {
  const text = typed.toLowerCase().replaceAll(/['’]/g, '');
  const found = notHeld.find(({ said }) => said.test(text));
  return found && { sentence: found.sentence, ...(found.isAll ? { isAll: true as const } : {}) };
}

/** What was typed, without the words that nothing here can tell of. */
export function withoutNotHeld(typed: string): string {
  const text = typed.toLowerCase().replaceAll(/['’]/g, '');
  return notHeld.reduce((left, { said }) => left.replace(said, ' '), text);
}
