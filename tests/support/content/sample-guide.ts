import type { Guide } from '../../../src/domain/site/guide.ts';
import type { Figure } from '../../../src/domain/figures/figure.ts';
import type { FactId } from '../../../src/domain/figures/fact-id.ts';

const figure = (id: string, unit: Figure['unit'], value: number): Figure => ({
  id: id as FactId,
  unit,
  value,
});

const career = (code: string) => ({ name: `Occupation ${code}`, href: `/careers/job-${code}/` });

const unitOf = (id: string): Figure['unit'] =>
  id.endsWith('least-pay') ? 'usd-hour' : id.endsWith('fee') ? 'usd' : 'persons';

/** A guide with made-up figures, one of each list. */
export const sampleGuide: Guide = {
  figures: {
    pay: (code, measure) => figure(`oews/2025-05/US/${code}/${measure}`, 'usd-year', 45_930),
    openings: (code) => figure(`ep/2024-34/US/${code}/openings`, 'persons', 50_600),
    jobGrowth: (code) => figure(`ep/2024-34/US/${code}/change-percent`, 'percent', 6.4),
    jobGrowthBefore: (code) => figure(`ep/2023-33/US/${code}/change-percent`, 'percent', 7.1),
    ratedLower: (code, study) => ({
      derived: 'jobs-rated-lower',
      from: [`ai/2024/US/${code}/${study}` as FactId],
      unit: 'rank',
      value: 107,
      arithmetic: 'Of 748 jobs that all three studies rate, this one rates 107 lower.',
    }),
    turnover: (code) => figure(`ep/2024-34/US/${code}/separation-rate`, 'percent', 13.8),
    amount: (id) => ({ figure: figure(`amount/2026/US/${id}`, unitOf(id), 250), year: '2026' }),
    edition: (of) => (of === 'ep' ? '2024–34' : 'May 2025'),
    career,
  },
  lists: {
    qualities: [{ name: 'Calm', why: 'Some meetings are tense.' }],
    routes: [
      {
        name: 'Begin as an assistant',
        takes: 'A high school diploma.',
        time: 'soon after high school',
        leadsTo: [career('21-1093'), career('21-1021')],
      },
    ],
    credentials: [
      {
        name: 'Certified Case Manager',
        short: 'CCM',
        issuer: 'Commission for Case Manager Certification',
        url: 'https://ccmcertification.org',
        neededBy: 'optional',
        when: 'It can help.',
        takes: 'An exam.',
        href: '/certifications/certified-case-manager/',
      },
      {
        name: 'State teaching license',
        issuer: 'The education agency of your state',
        url: 'https://example.org/',
        neededBy: 'law',
        when: 'For public schools.',
        takes: 'A degree.',
      },
    ],
    nextDoor: [
      {
        career: career('25-9045'),
        reason: 'You meet the same students.',
        difference: 'You help in class.',
        pay: figure('oews/2025-05/US/25-9045/annual-median', 'usd-year', 36_780),
      },
    ],
    questions: ['What does it cost?', 'How long does it take?'],
  },
};
