import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';

/** What Lighthouse says of one page on a mid-range phone. */
export interface LighthouseRun {
  /** Of 100, by category: performance, accessibility, best-practices, seo. */
  readonly scores: Readonly<Record<string, number>>;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Total blocking time, milliseconds. */
  readonly blocking: number;
  /** Audits that are not passed, by id. */
  readonly failed: readonly string[];
  /** What shifted, as it is written in the page. */
  readonly shifted: readonly string[];
}

const port = 9_333;

/** Opens a Chromium that Lighthouse can use; the answer closes it. */
export async function openForLighthouse(): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium: npm run chromium.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${String(port)}`],
  });
  return () => browser.close();
}

export async function runLighthouse(url: string): Promise<LighthouseRun> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse has no answer for ${url}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const details = audits['layout-shifts']?.details;
  const items = details && 'items' in details ? (details.items as { node?: object }[]) : [];
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    shift: number('cumulative-layout-shift'),
    blocking: number('total-blocking-time'),
    failed: Object.values(audits).flatMap(({ id, score, scoreDisplayMode }) =>
      scoreDisplayMode === 'binary' && score === 0 ? [id] : [],
    ),
    shifted: items.flatMap(({ node }) => (node && 'snippet' in node ? [String(node.snippet)] : [])),
  };
}

/** The middle one of several runs, by each of its numbers. */
export function medianRun(runs: readonly LighthouseRun[]): LighthouseRun {
  const middle = (of: (run: LighthouseRun) => number) =>
    runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
  const [first] = runs;
  return {
    scores: Object.fromEntries(
      Object.keys(first?.scores ?? {}).map((id) => [id, middle(({ scores }) => scores[id] ?? 0)]),
    ),
    shift: middle(({ shift }) => shift),
    blocking: middle(({ blocking }) => blocking),
    failed: [...new Set(runs.flatMap(({ failed }) => failed))],
    shifted: [...new Set(runs.flatMap(({ shifted }) => shifted))],
  };
}
