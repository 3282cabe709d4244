import type { TitleFrontMatter } from '../content-schemas/title.ts';
import type { CareerLink, Guide, GuideFigures, GuideLists } from '../domain/guide.ts';
import { oewsFigure } from '../facts/oews.ts';
import { newestOewsRelease } from '../facts/oews-releases.ts';
import { projectionFigure, projectionsEdition } from '../facts/projections.ts';
import { requireOccupationCareer } from './career-directory.ts';

type ListedFrontMatter = Pick<TitleFrontMatter, keyof GuideLists>;

const editions = {
  oews: () => newestOewsRelease().label,
  ep: () => projectionsEdition().replace('-', '–'),
};

function figuresFor(file: string): GuideFigures {
  return {
    pay: oewsFigure,
    openings: (code) => projectionFigure(code, 'openings'),
    jobGrowth: (code) => projectionFigure(code, 'change-percent'),
    edition: (of) => editions[of](),
    career: (code) => careerLink(code, file),
  };
}

function careerLink(code: string, file: string): CareerLink {
  const { name, href } = requireOccupationCareer(code, file);
  return { name, href };
}

/** What the text of a page without lists may use. `file` is named when it points to no occupation. */
export function pageGuide(file: string): Guide {
  return { figures: figuresFor(file) };
}

/** What the text of a career's guide may use: the figures, and the lists of its front matter. */
export function careerGuide(frontMatter: ListedFrontMatter, file: string): Guide {
  const { qualities, routes, credentials, nextDoor, questions } = frontMatter;
  return {
    figures: figuresFor(file),
    lists: {
      qualities,
      credentials,
      questions,
      routes: routes.map((route) => ({
        ...route,
        leadsTo: route.leadsTo.map((code) => careerLink(code, file)),
      })),
      nextDoor: nextDoor.map(({ code, reason, difference }) => ({
        career: careerLink(code, file),
        reason,
        difference,
        pay: oewsFigure(code, 'annual-median'),
      })),
    },
  };
}
