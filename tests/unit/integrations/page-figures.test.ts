import { describe, expect, it } from 'vitest';
import { linkedCsv, pageFigures, withCsvSize } from '../../../integrations/page-figures.ts';

const link =
  '<a href="../../downloads/pages/careers/x.csv" download="careers-x.csv">Figures <span data-csv-size>(CSV)</span></a>';

describe('the figures of a built page', () => {
  it('are read whole, in order, wherever their attributes stand', () => {
    const html = [
      '<p>5 people and <data class="figure" value="-1.5" data-derived="difference" data-from="a/b c/d">−1.5</data>',
      '<td data-fact="oews/1" data-missing="top-coded" data-at-least="9" class="figure-missing">9 or more</td>',
      '<data value="7" data-fact="oews/2">7\n &amp;  more</data></p>',
    ].join('\n');
    expect([...pageFigures(html)]).toEqual([
      { derived: 'difference', from: 'a/b c/d', value: '-1.5', shown: '−1.5' },
      { fact: 'oews/1', missing: 'top-coded', atLeast: '9', shown: '9 or more' },
      { fact: 'oews/2', value: '7', shown: '7 & more' },
    ]);
  });

  it('are written where the page links them, before and after addresses are made relative', () => {
    expect(linkedCsv(link)).toBe('downloads/pages/careers/x.csv');
    expect(linkedCsv(link.replace('../../', '/'))).toBe('downloads/pages/careers/x.csv');
    expect(linkedCsv('<a href="/downloads/oews/states/2025-05.csv">States</a>')).toBe(undefined);
  });

  it('have their size said in the link', () => {
    expect(withCsvSize(link, 41_700)).toContain('>Figures (CSV, 42 KB)</a>');
    expect(withCsvSize(link, 12)).toContain('>Figures (CSV, 1 KB)</a>');
  });
});
