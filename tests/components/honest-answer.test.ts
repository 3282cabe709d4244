import { describe, expect, test } from 'vitest';
import CandidateRow from '../../src/components/title/CandidateRow.astro';
import HonestAnswer from '../../src/components/title/HonestAnswer.astro';
import VerbsLine from '../../src/components/title/VerbsLine.astro';
import { axisFor } from '../../src/domain/pay/axis.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';
import { samplePay, samplePayRange } from '../support/sample-pay.ts';

const axis = axisFor(132_260);
const reference = samplePay('median', 50_980);

const row = async (props: Record<string, unknown> = {}) =>
  parseHtml(
    await renderComponent(CandidateRow, {
      props: {
        ad: {
          before: 'It asks for a ',
          emphasis: 'teaching license',
          after: ', for a high school',
        },
        occupation: 'Special education teachers, secondary school',
        code: '25-2058',
        href: '/careers/special-education-teachers-secondary-school/',
        range: samplePayRange([49_800, 60_180, 74_260, 93_730, 109_100]),
        axis,
        reference,
        ...props,
      },
    }),
  );

describe('a candidate of a title', () => {
  test('leads with the fact in a job ad, its deciding part set off, words and spaces as written', async () => {
    const html = await row();
    expect(textOf(selectOne('.candidate-ad', html))).toBe(
      'It asks for a teaching license, for a high school',
    );
    expect(textOf(selectOne('.candidate-ad mark', html))).toBe('teaching license');
  });

  test('links the occupation and gives its middle as a figure', async () => {
    const html = await row();
    expect(selectOne('a', html).attribs.href).toBe(
      '/careers/special-education-teachers-secondary-school/',
    );
    expect(selectOne('.candidate-middle data.figure', html).attribs.value).toBe('74260');
  });

  test('gives the reason when there is one', async () => {
    expect(select('.candidate-why', await row())).toEqual([]);
    expect(textOf(selectOne('.candidate-why', await row({ why: 'Schools say so.' })))).toBe(
      'Schools say so.',
    );
  });
});

test('the honest answer is a section named by its heading, with an axis and a key', async () => {
  const html = parseHtml(
    await renderComponent(HonestAnswer, {
      props: { heading: 'There is no official pay figure for this title.', axis, reference },
      slots: { say: 'It depends.', default: '<li>One</li>', notes: 'We do not average them.' },
    }),
  );
  const section = selectOne('section', html);
  const heading = selectOne('h2', html);
  expect(section.attribs['aria-labelledby']).toBe(heading.attribs.id);
  expect(select('ol > li', html)).toHaveLength(1);
  expect(textOf(selectOne('.pay-axis', html))).toContain('$0');
  expect(textOf(selectOne('.pay-key', html))).toContain('the middle of all jobs, $50,980');
  expect(textOf(selectOne('.honest-answer-notes', html))).toBe('We do not average them.');
});

test('the verbs of a day are a list in the order of the day', async () => {
  const verbs = ['listen', 'plan', 'call'];
  const html = parseHtml(await renderComponent(VerbsLine, { props: { verbs } }));
  expect(select('li', html).map(textOf)).toEqual(verbs);
});
