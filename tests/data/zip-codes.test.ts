import { describe, expect, it } from 'vitest';
import { allMetros } from '../../src/facts/places.ts';
import { allZipCodes } from '../../src/facts/zip-codes.ts';
import { agencyFolder } from '../support/independent/agency-files.ts';
import { zipPlaces } from '../support/independent/zip-places.ts';

const codes = new Map(allZipCodes().map((row) => [row.zip, row]));
const folder = agencyFolder();

describe('ZIP codes', () => {
  it.each([
    ['55401', ['MN'], ['M33460'], 'no'],
    ['10001', ['NY'], ['M35620'], 'no'],
    ['67701', ['KS'], [], 'wholly'],
    ['06103', ['CT'], [], 'not-known'],
  ])('%s lies in %j and %j', (zip, states, metros, outside) => {
    expect(codes.get(zip)).toEqual({ zip, states, metros, outside });
  });

  it('name metros that are listed, and say of each whether a part lies outside', () => {
    const listed = new Set(allMetros().map(({ id }) => id));
    for (const { states, metros, outside } of codes.values()) {
      expect(metros.every((metro) => listed.has(metro))).toBe(true);
      expect(states.length).toBeGreaterThan(0);
      expect(outside === 'wholly' ? metros : []).toEqual([]);
    }
    expect(codes.size).toBe(39_429);
  });

  it.skipIf(folder === undefined)('lie where the lists of the agencies say, each of them', () => {
    const { withPay: published, without } = zipPlaces(folder ?? '');
    const wrong = [...published].filter(([zip, { states, metros, outside }]) => {
      const ours = codes.get(zip);
      const found = [ours?.states.join(), ours?.metros.join(), ours?.outside].join('|');
      return found !== [states.join(), metros.map((cbsa) => `M${cbsa}`).join(), outside].join('|');
    });
    const kinds = Map.groupBy(published.values(), ({ outside }) => outside);
    const counts = [...kinds].map(([kind, of]) => `${String(of.length)} ${kind}`).join(', ');
    console.log(`ZIP codes outside metros: ${counts}; ${String(wrong.length)} differ.`);
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(published.size).toBe(codes.size);
    // American Samoa and the Northern Marianas have no pay here, and so no place to lead to.
    expect([...without].filter((zip) => codes.has(zip))).toEqual([]);
    expect([published.size, without.size]).toEqual([39_429, 8]);
  });
});
