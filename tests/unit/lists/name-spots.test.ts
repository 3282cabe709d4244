import { describe, expect, test } from 'vitest';
import { nameBesideMark, nameSpots } from '../../../src/domain/lists/name-spots.ts';
import { stretchedNames } from '../../../src/domain/lists/stretched-names.ts';

const room = {
  area: { left: 0, right: 300, top: 0, bottom: 200 },
  taken: [],
  fontSize: 10,
};
const mark = (x: number, y: number) => ({ x, y, radius: 5, width: 60 });

describe('names beside marks', () => {
  test('stand to the right where there is room, else to the left', () => {
    const [first, second] = nameSpots([mark(100, 100), mark(290, 30)], room);
    expect(first).toEqual({ left: 110, middle: 100, side: 'right' });
    expect(second).toEqual({ left: 220, middle: 30, side: 'left' });
  });

  test('cover neither each other nor what is taken', () => {
    const taken = [
      { left: 105, right: 300, top: 94, bottom: 106 },
      { left: 0, right: 95, top: 94, bottom: 106 },
    ];
    const spots = nameSpots([mark(100, 100), mark(100, 76)], { ...room, taken });
    expect(spots.map((spot) => spot?.side)).toEqual(['below', 'right']);
  });

  test('are left out where no place is free', () => {
    const taken = [room.area];
    expect(nameSpots([mark(100, 100)], { ...room, taken })).toEqual([undefined]);
  });

  test('are cut when they are long', () => {
    expect(nameBesideMark('a'.repeat(41))).toBe(`${'a'.repeat(39)}…`);
    expect(nameBesideMark('a'.repeat(40))).toHaveLength(40);
  });
});

describe('names in a drawing that is stretched', () => {
  const at = (name: string, across: number, y: number) => ({ name, across, y, radius: 4 });
  const all = [at('Cooks', 0.5, 100), at('Waiters', 0.52, 104), at('Bakers', 0.3, 100)];

  test('are those of the narrow one, and what only a wide one has room for', () => {
    const names = stretchedNames([at('Registered nurses and more', 0.5, 100), ...all.slice(1)], {
      bottom: 120,
      headAcross: undefined,
    });
    expect(names.filter(({ isWide }) => isWide).map(({ name }) => name)).toContain('Bakers');
    expect(names[0]).toMatchObject({ name: 'Registered nurses and more', isWide: false });
  });

  test('stay out of the word above the drawing', () => {
    const top = at('Judges', 0.5, 12);
    const [free] = stretchedNames([top], { bottom: 120, headAcross: undefined });
    const [moved] = stretchedNames([top], { bottom: 120, headAcross: 0.55 });
    expect(free?.anchor).toBe('start');
    expect(moved?.anchor).not.toBe('start');
  });
});
