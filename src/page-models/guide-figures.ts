import type { CertificationFrontMatter } from '../content-schemas/certification.ts';
import type { TitleFrontMatter } from '../content-schemas/title.ts';
import type {
  CareerLink,
  EditionOf,
  Guide,
  GuideFigures,
  GuideLists,
} from '../domain/site/guide.ts';
import type { AiMeasure } from '../domain/ai/exposure.ts';
import type { DerivedFigure } from '../domain/figures/figure.ts';
import { routes as addresses } from '../domain/site/links.ts';
import { amountOf } from '../facts/amounts.ts';
import { FactsError } from '../facts/facts-error.ts';
import { oewsFigure } from '../facts/oews.ts';
import {
  editionBefore,
  editionFigure,
  projectionFigure,
  projectionsEdition,
} from '../facts/projections.ts';
import { sourceRecords, newestEdition } from '../facts/sources.ts';
import { requireOccupationCareer } from './career-directory.ts';
import { aiSection } from './career-page/ai.ts';

type ListedFrontMatter = Pick<TitleFrontMatter, keyof GuideLists> & {
  /** Of the career it is a guide to; a title has none of its own. */
  readonly code?: string;
};

/** A certification that has a page. */
type PagedCertification = Pick<CertificationFrontMatter, 'name' | 'slug'>;

/** The edition of a program in words, as its source record has it. */
function editionLabel(of: EditionOf): string {
  const program = of === 'ep-whole' || of === 'ep-before' ? 'ep' : of;
  const asked = editionOf(of);
  const source = sourceRecords().find(
    ({ dataset, release }) => dataset === program && release === asked,
  );
  return source?.releaseLabel ?? asked;
}

function editionOf(of: EditionOf): string {
  if (of === 'ep-whole') return projectionsEdition();
  return of === 'ep-before' ? heldBefore() : newestEdition(of);
}

/** The edition of the projections before the newest. Throws a FactsError where none is held. */
function heldBefore(): string {
  const before = editionBefore();
  if (before !== undefined) return before;
  throw new FactsError(
    'A text speaks of the edition of the projections before the newest, and only one is held.',
    'src/content',
    'Take edition="before" and of="ep-before" out of the text.',
  );
}

function ratedLower(code: string, study: AiMeasure, file: string): DerivedFigure {
  const lower = aiSection(code).ratings.find(({ measure }) => measure === study)?.lower;
  if (lower) return lower;
  throw new FactsError(
    `The study "${study}" does not rate ${code}.`,
    file,
    'Name a study and a code that data/ai/ has: bls-category, microsoft-applicability or gpt-exposure.',
  );
}

function figuresFor(file: string): GuideFigures {
  return {
    pay: oewsFigure,
    openings: (code) => projectionFigure(code, 'openings'),
    jobGrowth: (code) => projectionFigure(code, 'change-percent'),
    jobGrowthBefore: (code) => editionFigure(heldBefore(), code, 'change-percent'),
    turnover: (code) => projectionFigure(code, 'separation-rate'),
    ratedLower: (code, study) => ratedLower(code, study, file),
    amount: (id) => amountOf(id, file),
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
