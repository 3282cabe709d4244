import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../pipeline/arguments.ts';

const usage = 'Write: npm run data -- --from <folder with the agency files>.';

describe('the command line', () => {
  it('names the folder with the agency files', () => {
    expect(readArguments(['--from', 'files'], {})).toMatchObject({ from: 'files', into: 'data' });
  });

  it('may leave the folder to the environment', () => {
    expect(readArguments([], { CAREER_ALMANAC_SOURCES: 'files' })).toMatchObject({ from: 'files' });
  });

  it('goes before the environment', () => {
    const options = readArguments(['--from=here'], { CAREER_ALMANAC_SOURCES: 'there' });
    expect(options).toMatchObject({ from: 'here' });
  });

  it('may accept files that are others than those read before, each by its name', () => {
    const flags = [
      '--from',
      'files',
      '--accept',
      'bls-cpi/cpiai.csv',
      '--accept=onet-30.2/A b.txt',
    ];
    expect(readArguments(flags, {}).accept).toEqual(['bls-cpi/cpiai.csv', 'onet-30.2/A b.txt']);
    expect(readArguments(['--from', 'files'], {}).accept).toEqual([]);
  });

  it('may name another folder to write', () => {
    expect(readArguments(['--from', 'files', '--into', 'trial'], {})).toMatchObject({
      into: 'trial',
    });
  });

  it.each([
    [['--form', 'files'], `There is no flag --form. ${usage}`],
    [['files'], `"files" stands alone, without a flag. ${usage}`],
    [['--from'], `The flag --from needs a folder after it. ${usage}`],
    [
      ['--from', 'files', '--accept'],
      `The flag --accept needs the path of a source file after it. ${usage}`,
    ],
    [['--from='], `The flag --from needs a folder after it. ${usage}`],
  ])('%j is answered with a whole sentence', (commandLine, message) => {
    expect(() => readArguments(commandLine, {})).toThrow(message);
  });

  it('says what to do when no folder is named at all', () => {
    expect(() => readArguments([], {})).toThrow('No folder with agency files was named.');
  });

  it('ends with a sentence and no stack trace when the folder is empty', () => {
    const outcome = fails([
      'pipeline/run.ts',
      '--from',
      'tests/pipeline/core',
      '--into',
      'nowhere',
    ]);
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toBe(
      'bls-oews/national-history/oes97nat.zip: There is no such file in tests/pipeline/core. Get it from https://www.bls.gov/oes/special-requests/oes97nat.zip and put it there under that name.\n',
    );
  });
});

function fails(commandLine: readonly string[]): { status: unknown; stderr: unknown } {
  try {
    execFileSync(process.execPath, commandLine, { encoding: 'utf8', stdio: 'pipe' });
  } catch (problem) {
    return problem as { status: unknown; stderr: unknown };
  }
  throw new Error('The pipeline did not fail.');
}
