import { ccBy, openAiMit, blsPublicDomain } from '../licences.ts';
import type { SourceFile } from '../source.ts';

/** What an agency or a study says of what machines could do in a job, each of its own year. */
export const microsoftFile: SourceFile = {
  id: 'ai-microsoft-2024',
  dataset: 'ai',
  release: '2024',
  releaseLabel: 'conversations of January to September 2024',
  producer: 'Microsoft Research',
  program: 'Working with AI',
  title:
    'Working with AI: Measuring the Occupational Implications of Generative AI (Tomlinson and others, 2025), applicability scores',
  population: 'Occupations of SOC 2018, by what people used Bing Copilot for.',
  published: null,
  url: 'https://github.com/microsoft/working-with-ai',
  licence: ccBy,
  file: 'ai-exposure/microsoft_soc_ai_applicability_scores.csv',
  processing:
    'Tomlinson and others, "Working with AI", Microsoft, used under the CC BY 4.0 license; it draws on O*NET 29.0. Career Almanac keeps the scores of occupations that OEWS has, unrounded.',
};

export const gptExposureFile: SourceFile = {
  id: 'ai-gpt-exposure-2023',
  dataset: 'ai',
  release: '2023',
  releaseLabel: 'ratings of 2023',
  producer: 'OpenAI, OpenResearch and the University of Pennsylvania',
  program: 'GPTs are GPTs',
  title:
    'GPTs are GPTs: Labor market impact potential of LLMs (Eloundou, Manning, Mishkin and Rock, Science 2024), ratings of occupations',
  population: 'Occupations of O*NET, by the tasks in them.',
  published: null,
  url: 'https://github.com/openai/GPTs-are-GPTs',
  licence: openAiMit,
  file: 'ai-exposure/gpts_are_gpts_occ_level.csv',
  processing:
    'Copyright 2024 OpenAI, under the MIT license. Of each SOC code the main O*NET occupation (.00) is kept, and of its ratings the one by people called beta, unrounded.',
};

export const aiNotesFile: SourceFile = {
  id: 'ep-2025-35-ai-notes',
  dataset: 'ep',
  release: '2025-35',
  releaseLabel: '2025–35',
  producer: 'U.S. Bureau of Labor Statistics',
  program: 'Employment Projections',
  title: 'Employment Projections: notes of Table 1.12 that name AI',
  population: 'Occupations whose share of an industry AI is expected to change.',
  published: '2026-08-27',
  url: 'https://www.bls.gov/emp/ind-occ-matrix/occupation.xlsx',
  licence: blsPublicDomain,
  file: 'bls-ep/2025-35/ep_2025-35_table1.12_ai_notes.csv',
  processing: 'Read from a copy of the 56 notes of Table 1.12 that name AI or machine learning.',
};
