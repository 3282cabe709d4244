import { expect } from 'vitest';
import { test } from '../support/browser.ts';

const whole = 'paths/?path=nursing-assistants,licensed-practical-and-licensed-vocational-nurses';

test('a path goes from a career’s page over steps of its own choice, and is a link', async ({
  visit,
}) => {
  const { page } = await visit('careers/nursing-assistants/');
  await page.getByRole('link', { name: 'Go on: up to three steps from here' }).click();
  await page.locator('h1', { hasText: 'From nursing assistants' }).waitFor();
  await page.locator('#go-on li a', { hasText: 'Licensed practical' }).first().click();
  await expect.poll(() => page.url()).toContain(whole.slice('paths/'.length));
  // The page is served with an example, which has a first step, too.
  await expect.poll(() => page.title()).toContain('to licensed practical and vocational nurses');
  const step = page.locator('#step-1');
  for (const line of ['Carries over', 'More of', 'Usually asks for', 'Openings a year']) {
    await expect.poll(() => step.innerText()).toContain(line);
  }
});

test('a path that is no chain of steps ends where it stops to be one, and says so', async ({
  visit,
}) => {
  const { page } = await visit('paths/?path=nursing-assistants,lawyers');
  const notices = page.locator('[data-notices]');
  await expect
    .poll(() => notices.innerText())
    .toContain('Lawyers are no next step of nursing assistants');
  expect(await page.locator('#step-1').count()).toBe(0);
});

test('without a script the page shows its example, and how to go on', async ({ visit }) => {
  const { page } = await visit(whole, { javaScriptEnabled: false });
  expect(await page.locator('section[id^="step-"]').count()).toBe(3);
  expect(await page.locator('noscript').innerText()).toContain('lists its next steps');
});
