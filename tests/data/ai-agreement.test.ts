import { describe, expect, test } from 'vitest';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { aiMethodPage } from '../../src/page-models/ai/ai-method-page.ts';
import { agreementDrawing } from '../../src/views/ai-agreement.ts';
import { parseHtml, selectOne } from '../support/html.ts';
import { AiRanks } from '../support/independent/ai-ranks.ts';

const page = aiMethodPage();
const ranks = new AiRanks(occupationCareers().map(({ code }) => code));

describe('how far three studies of AI agree', () => {
  test('is what a second program works out, pair by pair', () => {
    for (const { studies, correlation, sameQuarter, nextQuarter, further } of page.pairs) {
      const [one, other] = [studies[0].measure, studies[1].measure];
      expect(correlation.value).toBeCloseTo(ranks.correlation(one, other), 9);
      expect(sameQuarter.value).toBe(ranks.apart(one, other, (by) => by === 0));
      expect(nextQuarter.value).toBe(ranks.apart(one, other, (by) => by === 1));
      expect(further.value).toBe(ranks.apart(one, other, (by) => by > 1));
      expect(sameQuarter.value + nextQuarter.value + further.value).toBe(page.rated);
    }
    console.log(page.pairs.map(({ correlation }) => correlation.value.toFixed(3)).join(', '));
    expect(page.pairs).toHaveLength(3);
    expect(page.rated).toBe(ranks.size);
  });

  test('counts each job once', () => {
    const { agree, near, disagree, unknown } = page.jobsBy;
    expect(agree + near + disagree).toBe(page.rated);
    expect(unknown).toBe(0);
    expect(page.disputed.length).toBeGreaterThan(3);
  });

  test('is drawn as one point for each job, where its two ranks put it', () => {
    for (const pair of page.pairs) {
      const path = selectOne('.jobs', parseHtml(agreementDrawing(pair).html)).attribs.d ?? '';
      const points = [...path.matchAll(/M(\d+) (\d+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);
      expect(points).toHaveLength(page.rated);
      const mean = points.reduce((sum, [x = 0]) => sum + x, 0) / points.length;
      expect(mean).toBeCloseTo(100, 0);
      // Up is more exposed, so a point high in both lies at a small y.
      const apart = points.filter(([x = 0, y = 0]) => Math.abs(x - (200 - y)) > 100).length;
      expect(apart).toBeLessThan(pair.further.value + 1);
    }
  });
});
