import type { CiteFile } from '../../src/domain/cite/figure-citation.ts';

const made = { apa: 'Zqtitle', mla: 'Zqtitle', chicago: 'Zqtitle', bibtex: '@misc{zqkey}' };

/** The names and sources of a few figures. */
export const sampleFigureWords: CiteFile = {
  leftOut: [],
  codes: { '29-1141': 'Registered nurses', '00-0000': 'All occupations' },
  sectors: { '62': 'Health care and social assistance' },
  places: { TX: ['Texas', 'texas'] },
  sources: {
    'oews/2025-05/nation': {
      id: 'oews-national-2025-05',
      from: 'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics',
      edition: 'May 2025',
    },
    'oews/2025-05/state': {
      id: 'oews-state-2025-05',
      from: 'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics',
      edition: 'May 2025',
    },
  },
  cited: {
    'oews/2025-05/nation': { title: 'National estimates', url: 'https://x.example/', form: 0 },
    'oews/2025-05/state': { title: 'State estimates', url: 'https://x.example/', form: 0 },
  },
  forms: [made],
};
