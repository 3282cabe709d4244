import { describe, expect, test } from 'vitest';
import Breadcrumbs from '../../src/components/layout/Breadcrumbs.astro';
import Page from '../../src/components/layout/Page.astro';
import PageIntro from '../../src/components/layout/PageIntro.astro';
import Section from '../../src/components/layout/Section.astro';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';

const page = async (props: Record<string, unknown> = {}) =>
  parseHtml(
    await renderComponent(Page, {
      props: {
        kind: 'career',
        title: 'Registered nurses',
        description: 'What registered nurses are paid.',
        path: '/careers/registered-nurses/',
        ...props,
      },
      slots: { default: '<h1>Registered nurses</h1>', breadcrumbs: '<p class="trail">Trail</p>' },
    }),
  );

describe('a page', () => {
  test('names itself, then the site', async () => {
    expect(textOf(selectOne('title', await page()))).toBe('Registered nurses · Career Almanac');
  });

  test('keeps the title of the home page as it is', async () => {
    const home = await page({ title: 'Career Almanac', path: '/' });
    expect(textOf(selectOne('title', home))).toBe('Career Almanac');
  });

  test('is passed over by search engines if its kind is not meant for them', async () => {
    const robots = async (kind: string) =>
      select('meta[name="robots"]', await page({ kind })).map(({ attribs }) => attribs.content);
    expect(await robots('otherName')).toEqual(['noindex']);
    expect(await robots('career')).toEqual([]);
  });

  test('says which address is its own, and follows light and dark', async () => {
    const html = await page();
    expect(selectOne('link[rel="canonical"]', html).attribs.href).toMatch(
      /^https:\/\/.+\/careers\/registered-nurses\/$/,
    );
    expect(selectOne('meta[name="color-scheme"]', html).attribs.content).toBe('light dark');
    expect(selectOne('meta[name="description"]', html).attribs.content).toBe(
      'What registered nurses are paid.',
    );
  });

  test('begins with a link that skips to its body', async () => {
    const html = await page();
    const first = select('body a', html)[0];
    expect(first?.attribs.href).toBe('#main');
    expect(selectOne('main', html).attribs.id).toBe('main');
  });

  test('puts the trail and then the content into its body', async () => {
    expect(textOf(selectOne('main', await page()))).toBe('Trail Registered nurses');
  });

  test('has one search field, which works as a plain form', async () => {
    const html = await page();
    const form = selectOne('form', html);
    expect(form.attribs.action).toMatch(/\/search\/$/);
    expect(form.attribs.method ?? 'get').toBe('get');
    const field = selectOne('input[type="search"][name="q"]', html);
    const named =
      field.attribs['aria-label'] ??
      textOf(selectOne(`label[for="${field.attribs.id ?? ''}"]`, html));
    expect(named).not.toBe('');
  });

  test('names its sources at the foot when they are given', async () => {
    const html = await page({ sourcesLine: 'Pay: May 2025.' });
    expect(textOf(selectOne('.site-footer-sources', html))).toBe('Pay: May 2025.');
  });

  test('carries no style attribute, which the security policy would refuse', async () => {
    expect(select('[style]', await page())).toEqual([]);
  });
});

describe('the main navigation', () => {
  const current = async (path: string) =>
    select('.site-nav [aria-current]', await page({ path })).map((link) => [
      textOf(link),
      link.attribs['aria-current'],
    ]);

  test.each([
    ['/careers/', [['Careers', 'page']]],
    ['/careers/registered-nurses/', [['Careers', 'true']]],
    ['/', []],
    ['/search/', []],
  ])('marks where %s is', async (path, marked) => {
    expect(await current(path)).toEqual(marked);
  });
});

test('breadcrumbs are a named list of links, outermost first', async () => {
  const html = parseHtml(
    await renderComponent(Breadcrumbs, {
      props: {
        trail: [
          { name: 'Careers', href: '/careers/' },
          { name: 'Legal', href: '/categories/legal/' },
        ],
      },
    }),
  );
  expect(selectOne('nav', html).attribs['aria-label']).toBeTruthy();
  expect(select('ol a', html).map((link) => link.attribs.href)).toEqual([
    '/careers/',
    '/categories/legal/',
  ]);
});

test('an introduction leaves out the lines that it is not given', async () => {
  const html = parseHtml(
    await renderComponent(PageIntro, { props: { heading: 'Registered nurses' } }),
  );
  expect(textOf(selectOne('h1', html))).toBe('Registered nurses');
  expect(select('p', html)).toEqual([]);
});

test('a section is named by its heading and can be linked to', async () => {
  const html = parseHtml(
    await renderComponent(Section, {
      props: { heading: 'Ways in', id: 'ways-in' },
      slots: { default: '<p>Text</p>' },
    }),
  );
  const section = selectOne('section#ways-in', html);
  const heading = selectOne('h2', html);
  expect(section.attribs['aria-labelledby']).toBe(heading.attribs.id);
  expect(textOf(heading)).toBe('Ways in');
});
