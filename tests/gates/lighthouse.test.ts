import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { routeAt } from '../../src/domain/site/route-at.ts';
import { routeOf } from '../../src/domain/site/routes.ts';
import {
  medianRun,
  openForLighthouse,
  runLighthouse,
  type LighthouseRun,
} from '../support/lighthouse-run.ts';
import { pagesOfKinds } from '../support/pages-of-kinds.ts';

/** The most runs a page: one machine's busy moment is not the page's. `LIGHTHOUSE_RUNS=1` is a first look. */
const runs = Number(process.env.LIGHTHOUSE_RUNS ?? 5);
/** Only the pages whose path has this in it. */
const only = process.env.LIGHTHOUSE_ONLY ?? '';

const firstOfEachKind = pagesOfKinds().map(({ page }) => page.path);
/** Pages of a kind that have far more in them than the first one. */
const largest = ['/places/texas/occupations/', '/careers/registered-nurses/'];
const paths = [...new Set([...firstOfEachKind, ...largest])].filter((path) => path.includes(only));

const mostBlocking = 50;

let close: (() => Promise<void>) | undefined;
beforeAll(async () => {
  close = await openForLighthouse();
});
afterAll(() => close?.());

describe.each(paths)('Lighthouse, on a phone, finds %s', (path) => {
  test('without shift, without a block, and with 100 in all there is', async () => {
    const url = new URL(path.slice(1), inject('hostUrl')).href;
    const kind = routeAt(path);
    const unlisted = kind !== undefined && routeOf(kind).noindex;
    const askedOf = ({ scores }: LighthouseRun) =>
      Object.entries(scores).filter(([id]) => id !== 'seo' || !unlisted);
    const isClean = (run: LighthouseRun) =>
      run.shift < 0.0005 &&
      run.blocking < mostBlocking &&
      askedOf(run).every(([, score]) => score === 100);
    const all: LighthouseRun[] = [];
    // Once most runs are without fault, the others cannot put one into the median.
    while (all.length < runs && all.filter(isClean).length <= runs / 2) {
      all.push(await runLighthouse(url));
    }
    const median = medianRun(all);
    const { scores, shift, blocking, failed, shifted } = median;
    const told = `${Object.values(scores).join(' ')}, shift ${shift.toFixed(3)}`;
    console.log(`${path} ${told}, blocked ${blocking.toFixed(0)} ms, runs ${String(all.length)}`);
    const asked = askedOf(median);
    expect.soft({ shift: Number(shift.toFixed(3)), shifted: shift > 0 ? shifted : [] }).toEqual({
      shift: 0,
      shifted: [],
    });
    expect.soft(blocking).toBeLessThan(mostBlocking);
    expect
      .soft(Object.fromEntries(asked), failed.join(', '))
      .toEqual(Object.fromEntries(asked.map(([id]) => [id, 100])));
  });
});
