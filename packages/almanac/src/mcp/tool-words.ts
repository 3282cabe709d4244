import type { ToolName } from './asked-schemas.ts';

/** What each tool is called and does, as a client shows it and a model chooses by it. */
export const toolWords = {
  find_title: {
    title: 'Find a job title',
    description:
      'Finds which official occupations a job title may be counted in, each with its kind and its reason. Call it first when a title is all you have.',
  },
  figures: {
    title: 'Figures of an occupation',
    description:
      'Gives published pay, number of employees and outlook of one occupation in the United States or at a place: each figure with its value or the reason why there is none, unit, release, fact id and receipt. An ambiguous title is answered with candidates instead.',
  },
  compare: {
    title: 'Compare occupations',
    description:
      'Sets two to four occupations side by side at one place, with the differences of their middle pay worked out. An ambiguous title is answered with candidates instead.',
  },
  place: {
    title: 'Find a place',
    description:
      'Finds the state, metropolitan or rural area that people mean by a name or a ZIP code. Where several share it, it gives the choice and does not guess.',
  },
  cite: {
    title: 'Cite a figure or a page',
    description:
      'Gives the citation of a figure, by its fact id, or of a page, in APA, MLA, Chicago and BibTeX, and for a figure its value and receipt.',
  },
} as const satisfies Readonly<Record<ToolName, { title: string; description: string }>>;
