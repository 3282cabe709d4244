import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Asked {
  /** The part of the page that is looked at; all of it where none is named. */
  readonly within?: string;
  /** The rules that it is held to; all that axe checks by itself where none are named. */
  readonly rules?: readonly string[];
}

/** What axe can fault in a page as it stands: a sentence each, which begins with the rule. */
export async function axeFaults(page: Page, { within, rules }: Asked = {}): Promise<string[]> {
  // No page of ours has a frame, and axe is told of none.
  if (page.frames().length > 1) throw new Error('axe would not look into the frames of this page.');
  // The script weighs half a megabyte: it is brought once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ within, rules }) => {
      const here = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await here.run(within ?? document, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
      });
      return violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} (${nodes.length}; ${nodes[0]?.html.slice(0, 120) ?? ''})`,
      );
    },
    { within, rules },
  );
}
