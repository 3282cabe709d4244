import { describe, expect, test } from 'vitest';
import { splitContentFile } from '../../support/content/content-file.ts';
import { bandProblems, shortShare } from '../../support/content/guide-band.ts';

const guide = (body: string) =>
  splitContentFile('sample.mdx', `---\nsummary: You help.\n---\n${body}`);

const good =
  'You check each delivery against the order and carry the boxes to the kitchen. The manager writes a schedule every week, and late hours go to whoever asks.';
const dense =
  'Notwithstanding considerable organizational variation, administrative professionals characteristically coordinate interdepartmental communication, documentation and institutional scheduling.';

describe('the band of a guide', () => {
  test('takes a text of plain sentences that are not choppy', () => {
    expect(bandProblems(guide(good))).toEqual([]);
  });

  test('refuses a text that is too plain, and says what to do', () => {
    expect(
      bandProblems(
        guide('You go to the shop and you get the box. You put it on the shelf and go.'),
      ),
    ).toEqual([expect.stringMatching(/reads at grade .* join choppy sentences/)]);
  });

  test('refuses a text that is too hard', () => {
    expect(bandProblems(guide(dense))).toEqual([
      expect.stringMatching(/reads at grade .* split sentences/),
    ]);
  });

  test('refuses more than one short sentence in five', () => {
    expect(bandProblems(guide(`${good} Then you rest.`))).toEqual([
      expect.stringContaining('33 in 100 sentences have fewer than 7 words'),
    ]);
  });

  test('counts neither headings nor the labels for parents', () => {
    expect(bandProblems(guide(`### Is it hard?\n\n**What it pays.** ${good}`))).toEqual([]);
  });
});

describe('a short sentence', () => {
  test('has six words or fewer', () => {
    expect(shortShare(['One two three four five six.'])).toBe(1);
    expect(shortShare(['One two three four five six seven.'])).toBe(0);
  });

  test('cannot be counted in an empty text', () => {
    expect(() => shortShare([])).toThrow('no sentence to count');
  });
});
