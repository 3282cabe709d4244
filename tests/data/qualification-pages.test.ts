import { describe, expect, test } from 'vitest';
import { guideFrontMatter } from '../../src/content-schemas/guide.ts';
import { qualificationFrontMatter } from '../../src/content-schemas/qualification.ts';
import { isPresent, type Figure } from '../../src/domain/figures/figure.ts';
import { entryEducationLevels } from '../../src/domain/schooling/preparation.ts';
import { educationFigure } from '../../src/facts/education-pay.ts';
import { projectionRow } from '../../src/facts/projections.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { educationPlaces } from '../../src/page-models/qualification/education-by-place.ts';
import { qualificationPage } from '../../src/page-models/qualification/qualification-page.ts';
import { qualificationsIndex } from '../../src/page-models/qualification/qualifications-index.ts';
import { contentFiles } from '../support/content/content-file.ts';

const guides = contentFiles('guides').map((file) => guideFrontMatter.parse(file.frontMatter));
const texts = contentFiles('qualifications').map((file) =>
  qualificationFrontMatter.parse(file.frontMatter),
);
const pages = new Map(texts.map((text) => [text.slug, qualificationPage(text, text.slug, guides)]));

function pageOf(slug: string) {
  const page = pages.get(slug);
  if (!page) throw new Error(`There is no page "${slug}".`);
  return page;
}

const value = (figure: Figure) => (isPresent(figure) ? figure.value : (figure.atLeast ?? -1));

describe('the pages of the eight levels', () => {
  const levels = texts.filter(({ careersBy }) => careersBy.education);

  test('list each of the 830 careers once among them', () => {
    const codes = levels.flatMap(({ slug }) => pageOf(slug).careers.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.toSorted()).toEqual(
      occupationCareers()
        .map(({ code }) => code)
        .toSorted(),
    );
  });

  test.each(levels.map(({ slug, careersBy }) => [slug, careersBy.education] as const))(
    '%s has only careers of its level, and leaders that no larger career is missing from',
    (slug, level) => {
      const { careers, leaders, pay } = pageOf(slug);
      expect(careers.filter(({ education }) => education !== level)).toEqual([]);
      expect(pay?.states).toHaveLength(54);
      if (!leaders) {
        expect(slug).toBe('some-college');
        return;
      }
      const eligible = careers.filter(
        ({ isResidual, employees }) => !isResidual && value(employees) >= leaders.floor,
      );
      const most = Math.max(...eligible.map(({ openings }) => value(openings)));
      const best = Math.max(
        ...eligible.filter(({ period }) => period === 'annual').map(({ median }) => value(median)),
      );
      expect(leaders.byOpenings.map(({ openings }) => value(openings))[0]).toBe(most);
      expect(leaders.byPay.map(({ median }) => value(median))[0]).toBe(best);
    },
  );
});

test('the pages of training list each career with training once', () => {
  const codes = texts
    .filter(({ careersBy }) => careersBy.training)
    .flatMap(({ slug }) => pageOf(slug).careers.map(({ code }) => code));
  const trained = occupationCareers().filter(({ code }) => {
    const training = projectionRow(code)?.training;
    return training !== 'none' && training !== 'not-assigned';
  });
  expect(codes).toHaveLength(trained.length);
  expect(new Set(codes).size).toBe(codes.length);
});

test('licenses list careers whose guide names a credential that the law asks for, and no others', () => {
  const codes = new Set<string>(pageOf('state-licenses').careers.map(({ code }) => code));
  expect(codes).toContain('29-1141');
  for (const { code, credentials } of guides) {
    expect(codes.has(code), code).toBe(credentials.some(({ neededBy }) => neededBy === 'law'));
  }
});

describe('pay by place', () => {
  const bachelors = educationPlaces('bachelors');

  test('is what the files print', () => {
    const alaska = bachelors.states.find(({ place }) => place.id === 'AK');
    expect(alaska?.median).toEqual({
      id: 'oews/2025-05/AK/entry-bachelors/annual-median',
      unit: 'usd-year',
      value: 97_840,
    });
    expect(bachelors.nation).toEqual(educationFigure('US', 'bachelors', 'annual-median'));
    expect(bachelors.metros).toHaveLength(393 + 135);
  });

  test('names as highest a state with enough people and no state with more', () => {
    const { leaders, states } = bachelors;
    const large = states.filter(
      ({ place, employment }) =>
        place.kind === 'state' && value(employment) >= (leaders?.floor ?? Infinity),
    );
    const most = Math.max(...large.map(({ median }) => value(median)));
    expect(leaders?.highest.map(({ median }) => value(median))).toContain(most);
  });
});

describe('the list of qualifications', () => {
  const page = qualificationsIndex(texts);

  test('has the eight levels, least schooling first, with all careers among them', () => {
    expect(page.levels.map(({ level }) => level)).toEqual(entryEducationLevels);
    expect(page.levels.reduce((sum, { careers }) => sum + careers, 0)).toBe(830);
    expect(value(page.allJobs)).toBe(50_980);
  });

  test('leaves out no page', () => {
    const listed = [...page.levels, ...page.training, ...page.credentials].map(({ href }) => href);
    expect(listed.toSorted()).toEqual([...pages.values()].map(({ path }) => path).toSorted());
  });

  test('says which file to write when a level has no page', () => {
    expect(() => qualificationsIndex([])).toThrow(
      'No page is written of the level of education "no-formal".',
    );
  });
});
