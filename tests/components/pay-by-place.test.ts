import { describe, expect, test } from 'vitest';
import MetroSummary from '../../src/components/pay-by-place/MetroSummary.astro';
import PlacesLead from '../../src/components/pay-by-place/PlacesLead.astro';
import StateDots from '../../src/components/pay-by-place/StateDots.astro';
import StateTable from '../../src/components/pay-by-place/StateTable.astro';
import TileMap from '../../src/components/pay-by-place/TileMap.astro';
import { placeLeaders } from '../../src/domain/places/pay-by-place.ts';
import { payClasses } from '../../src/domain/pay/pay-classes.ts';
import { payDots } from '../../src/domain/pay/pay-dots.ts';
import { stateTiles } from '../../src/domain/places/state-tiles.ts';
import { parseHtml, select, selectOne, textOf } from '../support/html.ts';
import { renderComponent } from '../support/render-component.ts';
import { samplePlaceFigure, sampleStatePay } from '../support/sample-pay-by-place.ts';

type Component = Parameters<typeof renderComponent>[0];
const render = async (component: Component, props: Record<string, unknown>) =>
  parseHtml(await renderComponent(component, { props }));

const states = stateTiles.map(({ state }, at) =>
  sampleStatePay(
    state,
    `State ${state}`,
    state === 'WY' ? 'not-published' : 40_000 + at * 1000,
    2000,
  ),
);
const classes = payClasses(states.map(({ median }) => median));
const nation = samplePlaceFigure('US', 'annual-median', 60_500);

describe('the map of tiles', () => {
  test('links each of the 51 to its row and shows its pay in thousands', async () => {
    const page = await render(TileMap, { states, classes });
    const links = select('.tiles a', page);
    expect(links).toHaveLength(51);
    expect(links[0]?.attribs).toMatchObject({ href: '#in-AK', 'data-class': '1' });
    expect(links[0] && textOf(links[0])).toBe('AK $40k');
  });

  test('says in words what is not published, and hatches it', async () => {
    const page = await render(TileMap, { states, classes });
    const tile = selectOne('a[href="#in-WY"]', page);
    expect(tile.attribs['data-class']).toBe('none');
    expect(textOf(tile)).toBe('WY not published');
    expect(textOf(selectOne('.tile-key', page))).toContain('not published');
  });

  test('prints the pay that each class holds, and how many states', async () => {
    const key = textOf(selectOne('.tile-key', await render(TileMap, { states, classes })));
    expect(key).toMatch(/^\$40,000 to \$49,000 10 states/);
  });
});

describe('the table of states', () => {
  const rows = [
    sampleStatePay('TX', 'Texas', 95_970, 271_380),
    sampleStatePay('PR', 'Puerto Rico', 39_880, 2000, 'territory'),
  ];

  test('has a row to link to for each, territories named as such', async () => {
    const page = await render(StateTable, {
      caption: 'x',
      states: rows,
      hasPay: true,
      priceYear: '2024',
    });
    expect(textOf(selectOne('#in-TX', page))).toContain('$95,970');
    expect(textOf(selectOne('#in-PR th', page))).toContain('territory');
  });

  test('keeps pay at national prices apart, with both facts it is made of', async () => {
    const page = await render(StateTable, {
      caption: 'x',
      states: rows,
      hasPay: true,
      priceYear: '2024',
    });
    const adjusted = selectOne('#in-TX [data-derived]', page);
    expect(adjusted.attribs).toMatchObject({
      value: '106633',
      'data-from': 'oews/2025-05/TX/99-9999/annual-median rpp/2024/TX/all-items/index',
    });
    expect(textOf(selectOne('thead', page))).toContain('national prices, 2024');
    const missing = selectOne('#in-PR [data-fact^="rpp/"]', page);
    expect(missing.attribs['data-missing']).toBe('no-estimate');
  });

  test('says once why nothing is known of a state, over all its columns', async () => {
    const unknown = sampleStatePay('AR', 'Arkansas', 'not-published', 'not-published');
    const page = await render(StateTable, {
      caption: 'x',
      states: [unknown, ...rows],
      hasPay: true,
      priceYear: '2024',
    });
    const cells = select('#in-AR td', page);
    expect(cells.map(({ attribs }) => attribs.colspan)).toEqual(['5']);
    expect(select('#in-AR .figure-missing', page)).toHaveLength(1);
    expect(select('#in-PR td', page)).toHaveLength(5);
  });

  test('counts people only, where no state has pay', async () => {
    const page = await render(StateTable, {
      caption: 'x',
      states: rows,
      hasPay: false,
      priceYear: '2024',
    });
    expect(select('#in-TX td', page)).toHaveLength(1);
  });
});

describe('the dots of states', () => {
  const rows = [
    sampleStatePay('WY', 'Wyoming', 'not-published', 300),
    sampleStatePay('PR', 'Puerto Rico', 39_880, 2000, 'territory'),
    sampleStatePay('TX', 'Texas', 95_970, 271_380),
  ];
  const draw = (shown = rows) =>
    render(StateDots, {
      caption: 'Pay of welders by state',
      plot: payDots(shown, nation),
      classOf: payClasses(shown.map(({ median }) => median)).classOf,
    });

  test('stand on one axis with the country, highest first', async () => {
    const page = await draw();
    expect(select('circle', page).map(({ attribs }) => attribs.cx)).toEqual(['96%', '39.9%']);
    expect(select('td line', page).map(({ attribs }) => attribs.x1)).toEqual(
      Array(3).fill('60.5%'),
    );
  });

  test('say the same in words: place, link and pay of every row', async () => {
    const page = await draw();
    expect(select('tbody tr', page).map(textOf)).toEqual([
      'Texas $95,970',
      'Puerto Rico $39,880',
      'Wyoming not published',
    ]);
    expect(selectOne('#in-TX a', page).attribs.href).toBe('/places/texas/');
    expect(selectOne('#in-TX data', page).attribs['data-fact']).toContain('/TX/');
    expect(select('svg:not([aria-hidden])', selectOne('tbody', page))).toEqual([]);
  });

  test('have the class of the map, and hatching instead of a dot where there is no pay', async () => {
    const page = await draw();
    expect(selectOne('#in-TX circle', page).attribs['data-class']).toBe('3');
    expect(selectOne('#in-WY svg', page).attribs['data-class']).toBe('none');
    expect(select('#in-WY circle', page)).toEqual([]);
  });

  test('go on with an arrow where only a floor of pay is known', async () => {
    const coded = sampleStatePay('CA', 'California', 'top-coded', 900);
    const page = await draw([...rows, { ...coded, median: { ...coded.median, atLeast: 239_200 } }]);
    expect(select('tbody tr', page).map(textOf)[0]).toBe('California $239,200 or more');
    expect(select('#in-CA path', page)).toHaveLength(1);
    expect(select('#in-TX path', page)).toEqual([]);
  });
});

describe('the sentence', () => {
  test('names the highest, the lowest and the floor', async () => {
    const text = textOf(await render(PlacesLead, { leaders: placeLeaders(states), nation }));
    expect(text).toContain('highest in State FL, $90,000, and lowest in State AK, $40,000.');
    expect(text).toContain('Across the whole country it is $60,500.');
    expect(text).toContain('at least 1,000 people are counted');
  });

  test('names none where too few people are counted', async () => {
    const text = textOf(await render(PlacesLead, { leaders: undefined, nation }));
    expect(text).toContain('Too few states');
    expect(text).not.toContain('highest in');
  });
});

describe('metros', () => {
  const href = '/careers/x/places/#metros';

  test('are not ranked where too few have enough people', async () => {
    const page = await render(MetroSummary, { href, count: 3, rural: 1, top: [] });
    expect(textOf(page)).toContain('3 metro areas and one rural area have figures');
    expect(select('ol', page)).toEqual([]);
  });

  test('are ranked above a floor where a file says it', async () => {
    const top = states.slice(0, 2);
    const page = await render(MetroSummary, { href, count: 3, rural: 0, top });
    expect(select('ol li', page)).toHaveLength(2);
    expect(textOf(page)).toContain('at least 1,000 people');
  });
});
