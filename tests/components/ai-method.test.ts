import { expect, test } from 'vitest';
import AiMethod from '../../src/components/ai/AiMethod.astro';
import { aiMethodPage } from '../../src/page-models/ai/ai-method-page.ts';
import { parseHtml, select, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';

const html = parseHtml(await renderComponent(AiMethod, { props: { ...aiMethodPage() } }));

test('the page on the studies of AI promises and warns of nothing', () => {
  const found = /\b(?:safe\w*|replac\w*|will|doom\w*|threat\w*|take over)\b/i.exec(textOf(html));
  expect(found?.[0]).toBeUndefined();
});

test('tells each study with its license, and draws each two against each other', () => {
  expect(select('#studies h3', html)).toHaveLength(3);
  expect(select('#studies .note a', html).length).toBeGreaterThanOrEqual(6);
  expect(select('figure.ai-pair svg[role="img"]', html)).toHaveLength(3);
});
