import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../pipeline/arguments.ts';
import { progressOn } from '../../pipeline/download/progress.ts';
import { userAgentOf } from '../../pipeline/download/user-agent.ts';

describe('the command line of a download', () => {
  it('fetches into a folder of its own, whatever the environment names', () => {
    expect(readArguments(['--download'], { CAREER_ALMANAC_SOURCES: 'files' })).toEqual({
      from: '.cache/sources',
      into: 'data',
      accept: [],
      download: { refresh: false },
    });
  });

  it('may name the folder, the contact, and that all is fetched anew', () => {
    const flags = ['--download', '--cache', 'kept', '--contact', 'me@example.org', '--refresh'];
    expect(readArguments(flags, {})).toEqual({
      from: 'kept',
      into: 'data',
      accept: [],
      download: { refresh: true, contact: 'me@example.org' },
    });
  });

  it.each([
    ['the environment', [], 'them@example.org'],
    ['the command line first', ['--contact=https://example.org/me'], 'https://example.org/me'],
  ])('takes the contact from %s', (_where, flags, contact) => {
    const environment = { CAREER_ALMANAC_CONTACT: 'them@example.org' };
    expect(readArguments(['--download', ...flags], environment).download).toEqual({
      refresh: false,
      contact,
    });
  });

  it.each([
    [
      ['--download', '--from', 'files'],
      'The flags --from and --download say two things: --from reads files that are there, --download fetches them. Name the folder to fetch into with --cache.',
    ],
    [
      ['--from', 'files', '--cache', 'kept'],
      'The flag --cache is for downloads: add --download, or leave it out.',
    ],
    [['--refresh'], 'The flag --refresh is for downloads: add --download, or leave it out.'],
    [
      ['--download', '--contact', 'me'],
      '"me" is no e-mail or web address. Write --contact you@example.org: it tells an agency whom to write to.',
    ],
    [
      ['--download', '--contact', 'me@example.org\r\nHost: other'],
      '"me@example.org\r\nHost: other" is no e-mail or web address. Write --contact you@example.org: it tells an agency whom to write to.',
    ],
    [
      ['--download=yes'],
      'The flag --download takes nothing after it. Write: npm run data -- --from <folder with the agency files>. With a network, it fetches them: npm run data -- --download --contact you@example.org.',
    ],
    [['--download', '--contact='], 'The flag --contact needs an e-mail or web address after it.'],
    [['--download', '--cache'], 'The flag --cache needs a folder after it.'],
  ])('%j is answered with a whole sentence', (flags, message) => {
    expect(() => readArguments(flags, {})).toThrow(message);
  });
});

it('names whom to write to, if anyone', () => {
  expect(userAgentOf('me@example.org')).toBe(
    'Mozilla/5.0 (compatible; CareerAlmanac/0.1; me@example.org)',
  );
  expect(userAgentOf(undefined)).toBe('Mozilla/5.0 (compatible; CareerAlmanac/0.1)');
});

describe('progress', () => {
  const goThrough = (isTTY: boolean): string => {
    const output = Object.assign(new PassThrough(), { isTTY, columns: 120 });
    const progress = progressOn(output as unknown as NodeJS.WriteStream);
    progress.begin('a.txt', 1, 2);
    progress.received(1_500_000);
    progress.again('The line broke.');
    progress.end('fetched', 2_000_000);
    progress.note('a.txt is newer.');
    progress.begin('b.txt', 2, 2);
    progress.end('in the cache already', 900);
    progress.stop();
    return String(output.read());
  };

  it('is one line a file where nobody watches', () => {
    expect(goThrough(false)).toBe(
      [
        'Once more: The line broke.',
        '1 of 2: a.txt, 2.0 MB, fetched',
        'a.txt is newer.',
        '2 of 2: b.txt, 1 KB, in the cache already',
        '',
      ].join('\n'),
    );
  });

  it('is a bar on a terminal, and notes follow when it is gone', () => {
    const written = goThrough(true);
    expect(written).toContain('0 of 2  a.txt');
    expect(written).not.toContain('1 of 2: a.txt');
    expect(written.endsWith('a.txt is newer.\n')).toBe(true);
  });
});
