import { expect, test } from 'vitest';
import { previewImageProblems } from '../../support/checks/preview-image.ts';

function madeUpPng(width: number, height: number): Buffer {
  const file = Buffer.alloc(60);
  file.write('\u0089PNG', 'latin1');
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}

test('a picture of the right size and weight has no problems', () => {
  expect(previewImageProblems(madeUpPng(1200, 630), 60)).toEqual([]);
});

test.each([
  ['no file', undefined, 60, 'it is not there'],
  ['another format', Buffer.from('<svg/>'), 60, 'it is no PNG'],
  ['another size', madeUpPng(600, 315), 60, 'it is 600 x 315 pixels'],
  ['a heavy file', madeUpPng(1200, 630), 59, 'it weighs 60 bytes, more than 59'],
] as const)('%s is a problem', (_, file, mostBytes, problem) => {
  expect(previewImageProblems(file, mostBytes)).toEqual([problem]);
});
