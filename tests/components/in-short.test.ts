import { expect, test } from 'vitest';
import InShort from '../../src/components/title/InShort.astro';
import PayFromTo from '../../src/components/title/PayFromTo.astro';
import WhichIsIt from '../../src/components/title/WhichIsIt.astro';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';
import { samplePay, samplePayRange } from '../support/sample-pay.ts';

const inShort = {
  work: 'You keep the plan.',
  workplaces: 'In a school.',
  schooling: 'From a high school diploma or equivalent to a master’s degree, by which job it is.',
  growth: undefined,
  decade: '2025 to 2035',
  law: [] as string[],
};
const shown = async (changes: Partial<typeof inShort> = {}) =>
  parseHtml(await renderComponent(InShort, { props: { inShort: { ...inShort, ...changes } } }));

const payOf = async (...medians: readonly number[]) =>
  parseHtml(
    await renderComponent(PayFromTo, {
      props: { medians: medians.map((median) => samplePay('median', median)) },
    }),
  );

test('a title begins with the lowest and the highest of its middles, each a figure', async () => {
  const figures = select('[data-part="from-to"] data.figure', await payOf(80_390, 45_930, 64_330));
  expect(figures.map(({ attribs }) => attribs.value)).toEqual(['45930', '80390']);
  expect(figures.every(({ attribs }) => attribs['data-fact'])).toBe(true);
});

test('a title in short says when nothing is held, and what a law asks for', async () => {
  expect(textOf(await payOf())).toContain('None of the jobs it may mean has yearly pay to show');
  const bare = textOf(await shown());
  expect(bare).toContain('No projection is held for these jobs.');
  expect(bare).toContain('This page names none that the law asks for.');
  expect(textOf(await shown({ law: ['A license', 'Another'] }))).toContain(
    'In some of these jobs the law asks for one: A license; Another.',
  );
});

test('the last word marks what decides and leads to each job with its pay', async () => {
  const candidate = {
    ad: { before: 'It asks for a ', emphasis: 'teaching license', after: '' },
    occupation: 'Teachers',
    code: '25-2058',
    href: '/careers/teachers/',
    range: samplePayRange([49_800, 60_180, 74_260, 93_730, 109_100]),
    education: 'bachelors',
  };
  const html = parseHtml(
    await renderComponent(WhichIsIt, {
      props: { candidates: [candidate], compareHref: '/compare/?c=teachers' },
    }),
  );
  expect(textOf(selectOne('[data-row="25-2058"] mark', html))).toBe('teaching license');
  expect(selectOne('li a', html).attribs.href).toBe('/careers/teachers/');
  expect(selectOne('li data.figure', html).attribs.value).toBe('74260');
});
