import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { damageOfZip } from '../../../pipeline/read/zip-damage.ts';

const text = (content: string) => new TextEncoder().encode(content);
const members = {
  'notes.txt': text('Kite testers are counted once.'),
  'kites/national.csv': text('code,employment\n91-1011,30000\n91-1012,40000\n'.repeat(4)),
};
const zip = zipSync(members, { mtime: '2091-06-01' });

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

/** What a reader would make of it: each member by name, or nothing where it cannot be read. */
function contentOf(bytes: Uint8Array): string {
  try {
    const found = Object.entries(unzipSync(bytes));
    return JSON.stringify(found.map(([name, content]) => [name, [...content]]).sort());
  } catch {
    return 'nothing';
  }
}

describe('a zip', () => {
  it('is whole when each member is what the directory says, deflated or stored', () => {
    expect(damageOfZip(zip)).toBeUndefined();
    expect(damageOfZip(zipSync(members, { level: 0 }))).toBeUndefined();
    expect(damageOfZip(zipSync({ 'folder/': new Uint8Array(), 'empty.csv': text('') }))).toBe(
      undefined,
    );
  });

  it('is whole as a workbook, too', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['code'], ['91-1011']]), 'kites');
    const bytes = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
    expect(damageOfZip(new Uint8Array(bytes))).toBeUndefined();
  });

  it('with any one bit flipped is found damaged, unless that changes nothing of what is read', () => {
    const whole = contentOf(zip);
    let found = 0;
    const missed: string[] = [];
    for (let at = 0; at < zip.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const damaged = flipped(zip, at, bit);
        if (damageOfZip(damaged) !== undefined) found += 1;
        else if (contentOf(damaged) !== whole) missed.push(`byte ${at}, bit ${bit}`);
      }
    }
    expect(missed).toEqual([]);
    // Dates and rights of members are all that may change unseen.
    expect(found).toBeGreaterThan(zip.length * 8 * 0.8);
  });

  it.each([
    ['cut at half', zip.subarray(0, zip.length / 2), /its end is missing/],
    ['cut short by a byte', zip.subarray(0, -1), /its end is missing/],
    ['nothing but the letters PK', text('PK'), /its end is missing/],
    [
      'with another letter in a member',
      flipped(zipSync(members, { level: 0 }), 30 + 'notes.txt'.length + 3, 0),
      /"notes\.txt" in it has another checksum \(CRC-32\) than it should/,
    ],
  ])('%s says what is wrong', (_, bytes, damage) => {
    expect(damageOfZip(bytes)).toMatch(damage);
  });
});
