import type { LessonFrontMatter } from '../content-schemas/lesson.ts';
import type { SitePage } from '../domain/search/site-page.ts';
import { compareTitle } from '../domain/compare-careers/comparison-title.ts';
import { exploreTableTitle } from '../domain/lists/explored-occupations.ts';
import { pathTitle } from '../domain/next-steps/step-path.ts';
import { routes } from '../domain/site/links.ts';
import { lessonLink } from './classes/lesson-page.ts';

/** A lesson, found by its title and by what it is about with the word that asks for one. */
export function searchedLesson(lesson: LessonFrontMatter): SitePage {
  const { title, summary, href } = lessonLink(lesson);
  return {
    kind: 'lesson',
    name: title,
    otherNames: lesson.alsoCalled.flatMap((name) =>
      ['lesson', 'worksheet'].flatMap((asked) => [`${name} ${asked}`, `${asked} ${name}`]),
    ),
    href,
    codes: lesson.picture.careers,
    sentence: summary,
  };
}

const page = (
  name: string,
  href: string,
  sentence: string,
  ...otherNames: readonly string[]
): SitePage => ({ kind: 'page', name, otherNames, href, codes: [], sentence });

/** Pages that stand once, by their headings and by what people call them besides. */
export const ownPages: readonly SitePage[] = [
  page(
    'Find a career by what you need',
    routes.find(),
    'Say how long you can train, what you must earn, where, and what you like. Careers that fit come with the reason.',
    'Career finder',
    'Find a career',
    'Find a job',
    'Career quiz',
    'Career test',
  ),
  page(
    pathTitle(),
    routes.paths(),
    'Up to three steps from one career to the next: what carries over, what each asks for, and how pay differs.',
    'Career path',
    'Career pathway',
    'Career ladder',
    'Next steps',
  ),
  page(
    compareTitle,
    routes.compare(),
    'Put two to six careers side by side: the work, the way in, pay, jobs, and what is left to live on.',
    'Compare jobs',
    'Compare salaries',
    'Compare pay',
  ),
  page(
    'Explore the work there is',
    routes.explore(),
    'All occupations in one picture: pay in the middle against openings a year or projected growth.',
    'Explore careers',
    'Explore jobs',
  ),
  page(
    exploreTableTitle,
    routes.exploreTable(),
    'Pay in the middle, openings, growth, jobs and schooling of every occupation in one table, to narrow, sort and download.',
    'All occupations',
    'Table of occupations',
  ),
  page(
    'For classes',
    routes.classes(),
    'Lessons of twenty minutes with worksheets and answers, and cards for a reality fair.',
    'Lessons',
    'Lesson plans',
    'Worksheets',
    'Class activities',
  ),
  page(
    'Reality fair',
    routes.realityWorksheet(),
    'Cards of thirty careers to print: a month of pay in your metro area, taxes, rent and what is left.',
    'Reality fair cards',
    'Reality fair kit',
    'Career fair',
    'Career cards',
    'Budget cards',
  ),
  page(
    'Data and methods',
    routes.data(),
    'Where every figure comes from, what it counts, what it cannot tell you, and how to get it.',
    'Methods',
    'Methodology',
    'Sources',
    'Downloads',
  ),
  page(
    'AI and jobs: three studies, and how far they agree',
    routes.aiMethod(),
    'How three studies rate jobs by what AI could do of the work, and what nobody knows.',
    'AI',
    'Artificial intelligence',
    'AI exposure',
  ),
  page(
    'What changed',
    routes.changes(),
    'Release by release: whose pay rose or fell after prices, and which occupations were renamed, split or joined.',
    'Changes between releases',
  ),
  page(
    'What the words mean',
    routes.glossary(),
    'The words of pay, outlook and ways in, explained.',
    'Glossary',
    'Definitions',
  ),
  page(
    'Cite a figure or a source',
    routes.cite(),
    'Give the address of a figure and get its citation.',
    'Cite',
    'Citation',
    'How to cite',
  ),
  page(
    'About the almanac',
    routes.about(),
    'Who it is for, how it is made, privacy, and notes for IT departments.',
    'About',
    'Privacy',
  ),
];
