import { beforeEach, expect, test, vi } from 'vitest';

const links = `<a href="/careers/welders/">w</a><a href="/categories/">c</a><a href="/glossary/">g</a>`;

beforeEach(() => {
  vi.resetModules();
  document.documentElement.dataset.root = '/';
  document.body.innerHTML = links;
});

async function open(address: string) {
  history.replaceState(null, '', address);
  await import('../../../src/components/place-picker/asked-place.element.ts');
  await vi.dynamicImportSettled();
  return [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
}

test('a page without a picker passes on the place it was asked for', async () => {
  const [career, categories, glossary] = await open('/?in=texas');
  expect(career).toMatch(/\/careers\/welders\/\?in=texas$/);
  expect(categories).toMatch(/\/categories\/\?in=texas$/);
  expect(glossary).toMatch(/\/glossary\/\?in=texas$/);
});

test('links stay as they are where no place is asked for', async () => {
  expect(await open('/careers/?sort=pay')).toEqual([
    '/careers/welders/',
    '/categories/',
    '/glossary/',
  ]);
});

test('a picker is left to pass on what it shows', async () => {
  document.body.innerHTML += '<place-picker></place-picker>';
  expect(await open('/categories/legal/?in=texas')).toContain('/careers/welders/');
});
