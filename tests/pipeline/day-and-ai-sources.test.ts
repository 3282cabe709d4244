import { describe, expect, test } from 'vitest';
import { aiSource } from '../../pipeline/ai/ai-source.ts';
import { workContextSource } from '../../pipeline/work-context/work-context-source.ts';
import { contextItemIds, contextItems } from '../../src/domain/work-context/context-items.ts';
import { tablesOf } from '../support/pipeline/made-up-files.ts';

// Small made-up files, the table they become, and what stops.

describe('the work context', () => {
  const file = 'onet-30.3/work_context_12_items.csv';
  const lines = (code: string, score: (at: number) => string, note = '') =>
    contextItemIds.map(
      (id, at) =>
        `${code},${contextItems[id].element},"${contextItems[id].asked}",${score(at)},"${note}"`,
    );
  const copy = (...rows: readonly string[]) =>
    ['code,element_id,element_name,score_0_100,note', ...rows].join('\n');
  const note = 'Ratings are for the constituent occupation Aides (31-1122); see contentParents.';
  const sound = [
    ...lines('29-1141', (at) => String(at * 8)),
    ...lines('29-1141.01', (at) => (at === 3 ? '' : '50')),
    ...lines('31-1120', () => '7', note),
  ];

  test('becomes one row an occupation, a blank left blank', async () => {
    const [table = ''] = await tablesOf(workContextSource, { [file]: copy(...sound) });
    expect(table.split('\n').slice(1)).toEqual([
      '29-1141,29-1141,,0,8,16,24,32,40,48,56,64,72,80,88',
      '29-1141.01,29-1141,,50,50,50,,50,50,50,50,50,50,50,50',
      '31-1120,31-1120,Aides (31-1122),7,7,7,7,7,7,7,7,7,7,7,7',
      '',
    ]);
  });

  test.for([
    [
      'an unknown code',
      sound.map((row) => row.replace('29-1141,', '99-1141,')),
      '"99-1141" is neither an OEWS occupation',
    ],
    ['an item too few', sound.slice(1), '29-1141 has 11 rows of 11 items; each code has 12'],
    ['an item twice', [...sound, sound[0] ?? ''], '29-1141 has 13 rows of 12 items'],
    [
      'a score above the scale',
      sound.map((row) => row.replace(',88,', ',101,')),
      '"101" is not a whole number from 0 to 100',
    ],
    [
      'another name of an item',
      sound.map((row) => row.replace('E-Mail', 'Mail')),
      'called "Mail", is not one of the items',
    ],
    [
      'a note of another kind',
      sound.map((row) => row.replace('Ratings are for', 'See')),
      'is a note that we do not know',
    ],
  ] as const)('%s stops the pipeline', async ([, rows, message]) => {
    await expect(tablesOf(workContextSource, { [file]: copy(...rows) })).rejects.toThrow(message);
  });
});

describe('AI measures', () => {
  const bls = 'bls-ep/2025-35/ep_2025-35_growth_openings_ai-exposure.csv';
  const files: Readonly<Record<string, string>> = {
    [bls]:
      'code,title,employment_change_percent_2025_35,annual_openings_2025_35,ai_exposure_category\n15-1252,Software developers,1.5,100,Very high\n11-1031,Legislators,1,200,Low\n',
    'ai-exposure/microsoft_soc_ai_applicability_scores.csv':
      'SOC Code,title,ai_applicability_score\n15-1252,Developers,0.25\n29-1141,Nurses,9e-05\n',
    'ai-exposure/gpts_are_gpts_occ_level.csv':
      'O*NET-SOC Code,Title,human_rating_beta\n29-1141.00,Nurses,0.125\n29-1141.01,Acute nurses,0.9\n',
    'bls-ep/2025-35/ep_2025-35_table1.12_ai_notes.csv':
      'sheet_row,code,industry,industry_code,note\n7,15-1252,All,TE1000,Share decreases as AI writes code.\n',
  };
  const promise = {
    lineItems: 2,
    openings: 300,
    categories: { Low: 1, Moderate: 0, High: 0, 'Very high': 1 },
    without: [],
  };
  const source = aiSource(promise);

  test('keep each source apart, of occupations that OEWS has, of specialties the main one', async () => {
    expect(await tablesOf(source, files)).toEqual([
      'code,bls_category,category\n15-1252,4,Very high\n',
      'code,title,microsoft_applicability\n15-1252,Developers,0.25\n29-1141,Nurses,0.00009\n',
      'code,title,gpt_exposure\n29-1141,Nurses,0.125\n',
      'code,industry_code,sheet_row,industry,note\n15-1252,TE1000,7,All,Share decreases as AI writes code.\n',
    ]);
  });

  test.for([
    [
      'microsoft_soc_ai_applicability_scores.csv',
      '0.25',
      '1.25',
      '"1.25" is not a number from 0 to 1',
    ],
    [
      'microsoft_soc_ai_applicability_scores.csv',
      '29-1141',
      '15-1252',
      'The code 15-1252 comes twice',
    ],
    [
      'gpts_are_gpts_occ_level.csv',
      '29-1141.00',
      '29-1141',
      '"29-1141" is not a code that we know',
    ],
    ['ep_2025-35_table1.12_ai_notes.csv', 'AI writes', 'tools write', 'The note does not name AI'],
    [
      'ep_2025-35_table1.12_ai_notes.csv',
      '15-1252',
      '99-1252',
      '"99-1252" is not a code that we know',
    ],
    [
      'ep_2025-35_growth_openings_ai-exposure.csv',
      'Very high',
      'High',
      'Line items with the AI exposure "High": 1',
    ],
  ] as const)('%s with %s as %s stops the pipeline', async ([name, from, to, message]) => {
    const changed = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [
        file,
        file.endsWith(name) ? text.replace(from, to) : text,
      ]),
    );
    await expect(tablesOf(source, changed)).rejects.toThrow(message);
  });
});
