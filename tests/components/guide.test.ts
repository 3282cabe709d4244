import { describe, expect, test } from 'vitest';
import { guideComponents } from '../../src/components/guide/guide-components.ts';
import { Content } from '../../src/content/titles/school-case-manager.mdx';
import { sampleGuide } from '../support/content/sample-guide.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';

const withGuide = { locals: { guide: sampleGuide } };
const { Amount, Career, Credentials, Edition, JobGrowth, NextDoor, Openings, Pay, Routes } =
  guideComponents;
const { Term, Turnover } = guideComponents;

async function rendered(
  component: Parameters<typeof renderComponent>[0],
  props: Record<string, unknown> = {},
  text?: string,
) {
  const slots = text === undefined ? {} : { default: text };
  return parseHtml(await renderComponent(component, { ...withGuide, props, slots }));
}

describe('a figure in written text', () => {
  test.each([
    ['pay', Pay, {}, 'oews/2025-05/US/21-1093/annual-median', '$45,930'],
    [
      'a percentile',
      Pay,
      { measure: 'annual-p25' },
      'oews/2025-05/US/21-1093/annual-p25',
      '$45,930',
    ],
    ['openings', Openings, {}, 'ep/2024-34/US/21-1093/openings', '50,600'],
    ['growth, with its sign', JobGrowth, {}, 'ep/2024-34/US/21-1093/change-percent', '+6.4%'],
    ['turnover', Turnover, {}, 'ep/2024-34/US/21-1093/separation-rate', '13.8%'],
  ])('shows %s with its address', async (_, component, props, fact, words) => {
    const figure = selectOne(
      'data.figure',
      await rendered(component, { code: '21-1093', ...props }),
    );
    expect(figure.attribs['data-fact']).toBe(fact);
    expect(textOf(figure)).toBe(words);
  });

  test('leaves no space before the full stop that follows it', async () => {
    const html = await renderComponent(Pay, { ...withGuide, props: { code: '21-1093' } });
    expect(html.trim()).toMatch(/>\$45,930<\/data>$/);
    const amount = await renderComponent(Amount, { ...withGuide, props: { id: 'x/exam-fee' } });
    expect(amount).toMatch(/<\/data> \(2026\)$/);
  });

  test.each([
    ['x/exam-fee', '$250 (2026)'],
    ['x/least-pay', '$250.00 an hour (2026)'],
    ['x/students-for-one', '250'],
  ])('of an issuer, %s, shows what it is in and of money the year', async (id, words) => {
    const shown = await rendered(Amount, { id });
    expect(textOf(shown)).toBe(words);
    expect(selectOne('data.figure', shown).attribs['data-fact']).toBe(`amount/2026/US/${id}`);
  });

  test('names the edition it belongs to', async () => {
    expect(textOf(await rendered(Edition, { of: 'ep' }))).toBe('2024–34');
    expect(textOf(await rendered(Edition, { of: 'oews' }))).toBe('May 2025');
  });
});

describe('a link in written text', () => {
  test('to a term leads to its place in the glossary', async () => {
    const link = selectOne('a', await rendered(Term, { id: 'median' }, 'the middle'));
    expect(link.attribs.href).toBe('/glossary/#median');
    expect(textOf(link)).toBe('the middle');
  });

  test('to a career takes its address from the code', async () => {
    const link = selectOne('a', await rendered(Career, { code: '21-1021' }, 'social workers'));
    expect(link.attribs.href).toBe('/careers/job-21-1021/');
  });
});

describe('the lists of a guide', () => {
  test('tell apart what the law asks for and what nobody has to have', async () => {
    const groups = select('section', await rendered(Credentials));
    expect(groups.map((group) => group.attribs['data-needed-by'])).toEqual(['law', 'optional']);
    expect(groups.map((group) => textOf(selectOne('h3', group)))).toEqual([
      'What the law asks for',
      'What nobody has to have',
    ]);
  });

  test('leave out the group that has no credential', async () => {
    const headings = select('h3', await rendered(Credentials)).map(textOf);
    expect(headings).not.toContain('What employers ask for');
  });

  test('link each credential to its issuer', async () => {
    const links = select('a', await rendered(Credentials)).map((link) => link.attribs.href);
    expect(links).toContain('https://ccmcertification.org');
  });

  test('link a credential that has a page here to it by its name, and no other', async () => {
    const names = select('.guide-credential-name', await rendered(Credentials));
    expect(names.map((name) => select('a', name).map((link) => link.attribs.href))).toEqual([
      [],
      ['/certifications/certified-case-manager/'],
    ]);
  });

  test('link each way in to every job it leads to', async () => {
    const links = select('.guide-route a', await rendered(Routes)).map((link) => link.attribs.href);
    expect(links).toEqual(['/careers/job-21-1093/', '/careers/job-21-1021/']);
  });

  test('show the middle pay of a career next door', async () => {
    const figure = selectOne('data.figure', await rendered(NextDoor));
    expect(figure.attribs['data-fact']).toBe('oews/2025-05/US/25-9045/annual-median');
  });
});

describe('a page that lends nothing to its text', () => {
  test.each([
    ['a figure', Pay, 'This page lends no figures to its text.'],
    ['a list', Routes, 'This page lends no lists to its text.'],
  ])('stops the build at %s and says what to set', async (_, component, words) => {
    const rendering = renderComponent(component, { props: { code: '21-1093' }, locals: {} });
    await expect(rendering).rejects.toThrow(words);
    await expect(rendering).rejects.toThrow('Astro.locals.guide');
  });
});

test('the text of a title page renders with every component an author used', async () => {
  const html = await renderComponent(Content, {
    ...withGuide,
    props: { components: guideComponents },
  });
  const page = parseHtml(html);
  expect(select('h2', page).map(textOf)).toContain('What is not known');
  expect(select('data.figure', page).length).toBeGreaterThan(9);
  expect(html).not.toMatch(/<(?:Pay|Term|Openings|Career)\b/);
  expect(textOf(page)).not.toMatch(/ [.,]/);
});
