import type { CertificationFrontMatter } from '../content-schemas/certification.ts';
import type { TitleFrontMatter } from '../content-schemas/title.ts';
import type {
  CareerLink,
  EditionOf,
  Guide,
  GuideFigures,
  GuideLists,
} from '../domain/site/guide.ts';
import { routes as addresses } from '../domain/site/links.ts';
import { oewsFigure } from '../facts/oews.ts';
import { projectionFigure, projectionsEdition } from '../facts/projections.ts';
import { sourceRecords, newestEdition } from '../facts/sources.ts';
import { requireOccupationCareer } from './career-directory.ts';

type ListedFrontMatter = Pick<TitleFrontMatter, keyof GuideLists> & {
  /** Of the career it is a guide to; a title has none of its own. */
  readonly code?: string;
};

/** A certification that has a page. */
type PagedCertification = Pick<CertificationFrontMatter, 'name' | 'slug'>;

/** The newest edition of a program in words, as its source record has it. */
function editionLabel(of: EditionOf): string {
  const program = of === 'ep-whole' ? 'ep' : of;
  const newest = of === 'ep-whole' ? projectionsEdition() : newestEdition(program);
  const source = sourceRecords().find(
    ({ dataset, release }) => dataset === program && release === newest,
  );
  return source?.releaseLabel ?? newest;
}

function figuresFor(file: string): GuideFigures {
  return {
    pay: oewsFigure,
    openings: (code) => projectionFigure(code, 'openings'),
    jobGrowth: (code) => projectionFigure(code, 'change-percent'),
    turnover: (code) => projectionFigure(code, 'separation-rate'),
    edition: editionLabel,
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

/**
 * What the text of a career's guide may use: the figures, and the lists of its front matter. A
 * credential that has the name of one of `certifications` leads to its page.
 */
export function careerGuide(
  frontMatter: ListedFrontMatter,
  file: string,
  certifications: readonly PagedCertification[],
): Guide {
  const pages = new Map(certifications.map(({ name, slug }) => [name, slug]));
  const { code, qualities, routes, credentials, nextDoor, questions } = frontMatter;
  return {
    figures: figuresFor(file),
    lists: {
      qualities,
      credentials: credentials.map((credential) => {
        const slug = pages.get(credential.name);
        return slug === undefined
          ? credential
          : { ...credential, href: addresses.certification(slug) };
      }),
      questions,
      routes: routes.map((route) => ({
        ...route,
        // A guide's own career is what each of its routes leads to.
        leadsTo: route.leadsTo.filter((led) => led !== code).map((code) => careerLink(code, file)),
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
