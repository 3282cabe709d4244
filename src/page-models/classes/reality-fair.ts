import type { KitCareer } from '../../domain/classes/kit-career.ts';
import { thirtyCareers } from '../../domain/classes/thirty-careers.ts';
import { isPresent } from '../../domain/figures/figure.ts';
import { PlacePay } from '../../domain/places/place-pay-file.ts';
import { routes } from '../../domain/site/links.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { currentOccupation, oewsFigure } from '../../facts/oews.ts';
import { once } from '../../facts/once.ts';
import { projectionFigure, projectionRow } from '../../facts/projections.ts';
import { mainSourceOf, newestEdition, sourceOfFact } from '../../facts/sources.ts';
import { fairMarketRents, federalTax } from '../../facts/tables/money.ts';
import { occupationCareer, occupationCareers, type OccupationCareer } from '../career-directory.ts';
import { waysInSection } from '../career-page/ways-in.ts';
import { nationPayFile } from '../find/finder-place.ts';
import { worksheetFrame, type WorksheetFrame } from '../worksheet/worksheet-frame.ts';

/** The cards of a reality fair, of the whole country until a reader picks a metro area. */
export interface RealityFairPage {
  readonly frame: WorksheetFrame;
  readonly careers: readonly KitCareer[];
  readonly pay: PlacePay;
}

/** The careers that a kit begins with. */
export const firstKitCareers = once((): readonly KitCareer[] =>
  thirtyCareers(
    occupationCareers().map(({ code, isResidual }) => ({
      code,
      isResidual,
      education: waysInSection(code).education,
      training: projectionRow(code)?.training ?? '',
      openings: projectionFigure(code, 'openings'),
      hasYearlyPay: isPresent(oewsFigure(code, 'annual-median')),
    })),
  ).flatMap((code) => {
    const career = occupationCareer(code);
    return career ? [kitCareer(career)] : [];
  }),
);

/** A career as its card has it. */
export function kitCareer({ code, name, people, slug }: OccupationCareer): KitCareer {
  const { education, experience, training } = waysInSection(code);
  const wayIn = { education, experience, training };
  return { code, name, people, slug, wayIn, payBasis: currentOccupation(code).pay_basis };
}

/** @param siteUrl full address of the site's root, for the code and the citation. */
export function realityFairPage(siteUrl: string): RealityFairPage {
  const path = routes.realityWorksheet();
  const title = 'Reality fair: cards of thirty careers';
  const frame = worksheetFrame({
    heading: 'Reality fair',
    title,
    say: 'Thirty careers on cards: a month of pay where you live, what federal taxes and rent take, and what is left.',
    about:
      'Cards of thirty careers for a class: a month of pay in your metro area, what federal taxes and rent take of it, and what is left. Four pages to print and cut.',
    pageTitle: title,
    pagePath: path,
    parent: { name: 'For classes', href: routes.classes() },
    path,
    origins: kitOrigins(),
    siteUrl,
  });
  return { frame, careers: firstKitCareers(), pay: new PlacePay(nationPayFile()) };
}

/** The sources of pay, taxes and rents, in the order in which a sheet names them. */
const kitOrigins = () => [
  sourceOfFact(oewsFigure(allOccupationsCode, 'annual-median').id),
  mainSourceOf(federalTax, newestEdition('tax')),
  mainSourceOf(fairMarketRents, newestEdition('fmr')),
];
