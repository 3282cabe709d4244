import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { briefOf, readBriefs } from '../../src/briefs.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefs-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const sound = `code: '29-1021'
name: { one: dentist, many: dentists }
sentence: Dentists look after teeth and gums.
duties: [Fill a cavity in a tooth, Pull teeth beyond repair, Take x-rays of teeth, Numb the mouth first, Make molds for crowns]
day: Most work in an office.
license: { kind: every-state, text: Every state asks for a license and an exam. }
lookAlike: { code: '29-1292', difference: Dental hygienists clean teeth. }
sources: []
checked: 2026-11-30
`;

test('briefs are read by code', () => {
  const briefs = readBriefs(folderWith({ '29-1021.yaml': sound, 'notes.txt': 'not one' }));
  expect([...briefs.keys()]).toEqual(['29-1021']);
  expect(briefs.get('29-1021')?.checked).toBe('2026-11-30');
});

test.each([
  ['29-1022.yaml', sound, 'src/content/briefs/29-1022.yaml, code: The file is of 29-1021.'],
  [
    '29-1021.yaml',
    `${sound}pay: much\n`,
    'src/content/briefs/29-1021.yaml, file: "pay" is not a field here.',
  ],
  [
    '29-1021.yaml',
    sound.replace('every-state', 'every state'),
    'license.kind: Say what the law asks',
  ],
  ['29-1021.yaml', 'code: [', 'src/content/briefs/29-1021.yaml is not valid YAML'],
])('%s that is not right is named, with what to mend', (file, text, sentence) => {
  expect(() => readBriefs(folderWith({ [file]: text }))).toThrow(sentence);
});

test('an occupation without a brief is an error that says how to begin one', () => {
  expect(() => briefOf('99-9999')).toThrow('npm run new -- brief 99-9999');
});
