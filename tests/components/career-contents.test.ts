import { describe, expect, test } from 'vitest';
import Contents from '../../src/components/layout/Contents.astro';
import Section from '../../src/components/layout/Section.astro';
import { careerSections } from '../../src/domain/site/career-sections.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';

const none = { guide: false, spanish: false, titles: false };
const ids = (has: Parameters<typeof careerSections>[0]) => careerSections(has).map(({ id }) => id);

describe('the contents of a career page', () => {
  test('put the work and the ways in before the pay', () => {
    expect(ids(none).slice(0, 5)).toEqual(['work', 'ways-in', 'pay', 'places', 'outlook']);
    expect(ids(none).at(-1)).toBe('sources');
  });

  test('list only what the page has', () => {
    expect(ids(none)).not.toContain('for-parents');
    const all = ids({ guide: true, spanish: true, titles: true });
    for (const id of ['questions-people-ask', 'for-parents', 'para-padres', 'titles']) {
      expect(all).toContain(id);
      expect(ids(none)).not.toContain(id);
    }
  });

  test('are links in a named list, and bear the name of the page where they are folded', async () => {
    const html = parseHtml(
      await renderComponent(Contents, {
        props: { name: 'Cashiers', sections: careerSections(none) },
      }),
    );
    expect(selectOne('nav', html).attribs['aria-label']).toBe('On this page');
    expect(textOf(selectOne('summary', html))).toBe('Cashiers Contents');
    expect(select('ol a', html).map((link) => link.attribs.href)).toEqual(
      ids(none).map((id) => `#${id}`),
    );
  });
});

test.each([
  ['notes', '<p>Note</p>', ['Note']],
  ['default', 'Text', []],
])('a section that is given %s stands beside its notes only then', async (slot, words, notes) => {
  const html = parseHtml(
    await renderComponent(Section, {
      props: { heading: 'Pay', id: 'pay' },
      slots: { [slot]: words },
    }),
  );
  expect(select('.section-notes', html).map(textOf)).toEqual(notes);
  expect('data-notes' in selectOne('section', html).attribs).toBe(notes.length > 0);
});
