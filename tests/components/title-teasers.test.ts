import { expect, test } from 'vitest';
import TitleTeasers from '../../src/components/home/TitleTeasers.astro';
import { parseHtml, select, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';

const title = (name: string, candidates: number) => ({
  name,
  href: `/careers/${name}/`,
  summary: `About ${name}.`,
  candidates,
});

async function rendered(titles: readonly ReturnType<typeof title>[]) {
  const html = parseHtml(await renderComponent(TitleTeasers, { props: { titles } }));
  return {
    told: select('.title-teasers a', html).map(textOf),
    named: select('.title-names a', html).map(textOf),
  };
}

test('the home page tells of the six titles with the most candidates and names the others', async () => {
  const titles = [
    ...['d', 'c', 'b', 'a'].map((name) => title(name, 2)),
    ...['i', 'h', 'g', 'f', 'e'].map((name) => title(name, 4)),
  ];
  expect(await rendered(titles)).toEqual({
    told: ['i', 'h', 'g', 'f', 'e', 'd'],
    named: ['a', 'b', 'c'],
  });
});

test('no list of others stands where all are told', async () => {
  expect(await rendered([title('a', 2)])).toEqual({ told: ['a'], named: [] });
});
