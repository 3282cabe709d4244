import { expect } from 'vitest';
import { test } from '../support/browser.ts';

test.for([true, false])(
  'another name of a career opens the career, with JavaScript: %s',
  async (javaScriptEnabled, { visit }) => {
    const { page: open, troubles } = await visit('careers/cna/', { javaScriptEnabled });
    await open.waitForURL('**/careers/nursing-assistants/');
    expect(await open.getByRole('heading', { level: 1 }).innerText()).toBe('Nursing assistants');
    expect(troubles.otherHosts).toEqual([]);
  },
);
