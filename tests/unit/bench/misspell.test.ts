import { describe, expect, test } from 'vitest';
import { misspell, slips } from '../../bench/misspell.ts';

const titles = ['Piano Teacher', 'Sheet Metal Worker', 'Aaa', 'Tree Surgeon', 'Nurse'];

describe.each(slips)('a title with a letter %s', (slip) => {
  test.each(titles.filter((title) => title !== 'Aaa'))('is “%s” with one slip', (title) => {
    const typed = misspell(title, slip);
    expect(typed).not.toBe(title.toLowerCase());
    expect(Math.abs(typed.length - title.length)).toBeLessThan(2);
    expect(typed.split(' ')).toHaveLength(title.split(' ').length);
  });

  test('begins each word as it does', () => {
    const firsts = (text: string) => text.split(' ').map((word) => word.charAt(0));
    for (const title of titles) {
      expect(firsts(misspell(title, slip))).toEqual(firsts(title.toLowerCase()));
    }
  });

  test('is the same every time', () => {
    expect(misspell('Piano Teacher', slip)).toBe(misspell('Piano Teacher', slip));
  });
});

test('equal neighbors cannot be swapped, so the title stays', () => {
  expect(misspell('Aaa', 'swapped')).toBe('aaa');
});
