import type { LessonFrontMatter } from '../../content-schemas/lesson.ts';
import { routes } from '../../domain/site/links.ts';
import { worksheetFrame, type WorksheetFrame } from '../worksheet/worksheet-frame.ts';
import { lessonPicture, type LessonPicture, type SourcedPicture } from './lesson-picture.ts';

/** A lesson as other pages name it. */
export interface LessonLink {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly worksheet: string;
  readonly answers: string;
}

export const lessonLink = ({ title, summary, slug }: LessonFrontMatter): LessonLink => ({
  title,
  summary,
  href: routes.lesson(slug),
  worksheet: routes.lessonWorksheet(slug),
  answers: routes.lessonAnswers(slug),
});

/** Everything that the page of a lesson shows, its text aside. */
export interface LessonPage extends SourcedPicture, LessonLink {
  readonly pageTitle: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
}

const classes = { name: 'For classes', href: routes.classes() };
const pageTitleOf = ({ title }: LessonFrontMatter) => `${title}: a lesson of 20 minutes`;

/** @param file named when a career of the picture has no page. */
export function lessonPage(text: LessonFrontMatter, file: string): LessonPage {
  return {
    ...lessonLink(text),
    ...lessonPicture(text.picture, file),
    pageTitle: pageTitleOf(text),
    trail: [classes],
  };
}

/** The answers to a lesson's questions, on an address of their own. */
export function lessonAnswers(text: LessonFrontMatter) {
  const { href, title, answers } = lessonLink(text);
  return {
    pageTitle: `${title}: answers`,
    description: `What to listen for: the answers to the three questions of the lesson “${title}”.`,
    path: answers,
    trail: [classes, { name: title, href }],
  };
}

/** A lesson on one page of paper. */
export interface LessonWorksheet {
  readonly frame: WorksheetFrame;
  readonly picture: LessonPicture;
}

/**
 * @param file named when a career of the picture has no page.
 * @param siteUrl full address of the site's root, for the code and the citation.
 */
export function lessonWorksheet(
  text: LessonFrontMatter,
  file: string,
  siteUrl: string,
): LessonWorksheet {
  const { picture, origins } = lessonPicture(text.picture, file);
  const frame = worksheetFrame({
    heading: text.title,
    // What to see in the picture would answer the questions.
    say: text.summary,
    about: `One page to print for the lesson “${text.title}”: a picture, three questions and room to write.`,
    pageTitle: pageTitleOf(text),
    pagePath: routes.lesson(text.slug),
    parent: classes,
    path: routes.lessonWorksheet(text.slug),
    origins,
    siteUrl,
  });
  return { frame, picture };
}
