import { describe, expect, test } from 'vitest';
import {
  surveyNote,
  whoAnswered,
  type SchoolingSurvey,
} from '../../../src/domain/schooling/schooling-survey.ts';
import { schoolingAnswers } from '../../../src/views/schooling-survey.ts';
import { parseHtml, select, selectOne, textOf } from '../../support/html.ts';
import { sampleSurvey } from '../../support/sample-survey.ts';

const shown = (survey: SchoolingSurvey) =>
  parseHtml(schoolingAnswers(survey, 'Schooling needed').html);

describe('what a survey of schooling answered', () => {
  test('is a table with a bar as long as each share', () => {
    const page = shown(sampleSurvey({ 'Bachelor’s Degree': 55.03 }));
    expect(textOf(selectOne('tbody th', page))).toBe('Bachelor’s Degree');
    expect(selectOne('rect', page).attribs.width).toBe('55.03%');
    expect(textOf(selectOne('td', page))).toBe('55%');
  });

  test('folds each answer that fewer than one in ten gave, and no other', () => {
    const page = shown(
      sampleSurvey({ None: 9.4, 'High School': 10, 'Bachelor’s Degree': 72, Doctorate: 8.01 }),
    );
    expect(select('tbody th', page).map(textOf)).toEqual(['High School', 'Bachelor’s Degree']);
    expect(textOf(selectOne('details p', page))).toBe('None: 9.4%; Doctorate: 8%.');
  });

  test('has no table where all are folded, nothing folded where none is', () => {
    expect(select('table', shown(sampleSurvey({ None: 9 })))).toEqual([]);
    expect(select('details', shown(sampleSurvey({ None: 90 })))).toEqual([]);
  });

  test('says who was asked, when, and how many answered', () => {
    const survey = sampleSurvey({ None: 90 });
    expect(whoAnswered(survey)).toBe('people who do the job');
    expect(surveyNote(survey)).toBe(
      'These are the answers for Nurses, August 2021. 31 people answered.',
    );
    expect(surveyNote({ ...survey, asked: 1 })).toContain(' 1 person answered.');
    expect(surveyNote({ ...survey, asked: undefined })).not.toContain('answered');
  });
});
