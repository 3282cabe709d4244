import { describe, expect, test } from 'vitest';
import { emptyRequest } from '../../../src/domain/find/finder-address.ts';
import { findCareers } from '../../../src/domain/find/find-careers.ts';
import { finderAnswer, type FinderAnswerView } from '../../../src/views/find/finder-answer.ts';
import { sampleOccupation, samplePlace } from '../../support/find/sample-finder.ts';

const many = Array.from({ length: 61 }, (_, at) =>
  sampleOccupation({ code: `29-1${String(100 + at)}`, name: `Nurses ${String(at)}` }),
);
const there = samplePlace(
  Object.fromEntries(many.map(({ code }) => [code, { 'annual-median': 50_000 }])),
);

function answer(count: number, more: Partial<FinderAnswerView> = {}) {
  const finding = findCareers(many.slice(0, count), { wishes: {}, there, order: 'name' });
  return finderAnswer({
    request: { ...emptyRequest, place: 'georgia' },
    finding,
    there,
    shown: finding.fits.slice(0, 20),
    sentences: new Map(),
    references: [],
    decade: '2025 to 2035',
    loosened: [],
    ...more,
  }).html;
}

describe('the answer of the finder', () => {
  test('is a list that other programs read', () => {
    const html = answer(21);
    expect(html).toContain('<ol data-find-results data-total="21">');
    expect(html).toContain('<li class="found" data-kind="career" data-codes="29-1100">');
    expect(html.split('data-kind="career"')).toHaveLength(21);
    expect(html).toContain('href="/careers/nurses/?in=georgia"');
    expect(html).toContain('Show 1 more');
    expect(html).toContain('href="/find/?show=all&amp;in=georgia"');
    expect(html).toContain('href="/explore/?in=georgia"');
  });

  test('says under a place that openings are those of the whole country', () => {
    expect(answer(2)).toContain(
      'Pay is of employees in Georgia. Openings and growth are those of the whole country, 2025 to 2035.',
    );
  });

  test('asks for one more wish where more than 60 fit, and for less where none does', () => {
    expect(answer(60)).not.toContain('a long list');
    expect(answer(61)).toContain('That is a long list to read.');
    const none = answer(0, {
      request: { ...emptyRequest, wishes: { pay: 60_000 }, place: 'georgia' },
      loosened: [{ words: 'if you take $55,000', wishes: { pay: 55_000 }, count: 12 }],
    });
    expect(none).toContain(
      'No career that we know of is all of this: at least $60,000 a year in Georgia.',
    );
    expect(none).toContain(
      '<a href="/find/?pay=55000&amp;in=georgia" data-wishes><b>12</b> if you take $55,000</a>',
    );
    expect(none).not.toContain('<ol');
  });

  test('tells what stands beside it, and why', () => {
    const finding = findCareers(
      [...many.slice(0, 2), sampleOccupation({ code: '53-4011', name: 'Engineers' })],
      {
        wishes: {},
        there,
        order: 'name',
      },
    );
    const html = answer(2, { finding });
    expect(html).toContain('data-find-beside="1"');
    expect(html).toContain('1 because no estimate is published in Georgia.');
    expect(html).toContain('>Engineers</a>');
  });

  test('keeps what a reader has ticked, and the room of a sentence that is not there yet', () => {
    const html = answer(1, { ticked: new Set(['29-1100']) });
    expect(html).toContain('data-tick="29-1100" checked="">');
    expect(html).toContain('<p data-sentence hidden=""></p>');
    expect(answer(1, { sentences: new Map([['29-1100', 'Care.']]) })).toContain(
      '<p data-sentence>Care.</p>',
    );
  });
});
