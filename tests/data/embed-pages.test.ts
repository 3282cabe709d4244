import { expect, test } from 'vitest';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { paySection } from '../../src/page-models/career-page/pay.ts';
import { careerEmbed } from '../../src/page-models/embed/embed-page.ts';

const site = 'https://site.example/almanac/';

test('the figure of every career is the one on its page, with its receipt', () => {
  for (const career of occupationCareers()) {
    const embed = careerEmbed(career, site);
    const { range, axis, allJobs, receipt } = paySection(career.code);
    expect(embed).toMatchObject({ range, axis, allJobs, receipt, path: career.href });
    expect(embed.source).toContain(receipt.period);
  }
});

test('what an author copies leads to the figure on this site, in whatever folder it stands', () => {
  const [career] = occupationCareers();
  expect(career && careerEmbed(career, site).snippet).toContain(
    'src="https://site.example/almanac/embed/careers/chief-executives/"',
  );
});
