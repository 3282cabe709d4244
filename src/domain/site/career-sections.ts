/** A section of a page as its contents list it: the last part of its address, and a short name. */
export interface ListedSection {
  readonly id: string;
  readonly name: string;
  /** Of the name, where it is not English. */
  readonly lang?: 'es';
}

interface CareerHas {
  /** A written guide. */
  readonly guide: boolean;
  /** The guide's part for parents, in Spanish. */
  readonly spanish: boolean;
  /** Further job titles that are counted in it. */
  readonly titles: boolean;
}

/** The sections of a career page, the work before the pay, as its contents list them. */
export function careerSections(has: CareerHas): readonly ListedSection[] {
  return [
    { id: 'work', name: 'The work' },
    { id: 'ways-in', name: 'Ways in' },
    { id: 'pay', name: 'Pay' },
    { id: 'places', name: 'Pay by place' },
    { id: 'outlook', name: 'Outlook' },
    { id: 'ai', name: 'AI and this job' },
    { id: 'next-door', name: 'Next steps' },
    { id: 'history', name: 'Pay over the years' },
    ...(has.guide
      ? [
          { id: 'questions-people-ask', name: 'Questions people ask' },
          { id: 'for-parents', name: 'For parents' },
        ]
      : []),
    ...(has.spanish ? [{ id: 'para-padres', name: 'En español', lang: 'es' as const }] : []),
    ...(has.titles ? [{ id: 'titles', name: 'Job titles' }] : []),
    { id: 'sources', name: 'Sources' },
  ];
}
