import { briefOf } from '../../briefs.ts';
import { careerName } from '../../domain/words/career-name.ts';
import { isDegreeSetByLaw } from '../../domain/schooling/degree-set-by-law.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { figureAt } from '../../domain/figures/figure-at.ts';
import type { OccupationCode } from '../../domain/words/occupation-code.ts';
import {
  experiencePhrase,
  isEntryEducation,
  trainingPhrase,
  type EntryEducation,
} from '../../domain/schooling/preparation.ts';
import type { SchoolingSurvey } from '../../domain/schooling/schooling-survey.ts';
import { isTrainingKind, trainingSlug } from '../../domain/schooling/qualification.ts';
import { routes } from '../../domain/site/links.ts';
import {
  categoryName,
  onetOccupationsOf,
  surveyOf,
  type OnetSurveyAnswer,
} from '../../facts/onet.ts';
import { projectionRow } from '../../facts/projections.ts';
import { newestEdition, mainSourceOf } from '../../facts/sources.ts';
import { onetSurvey } from '../../facts/tables/ratings.ts';
import { receiptFor, type Receipt } from '../../domain/figures/receipt.ts';
import type { WayInCost } from '../../domain/schooling/way-in-cost.ts';
import { wayInCost } from '../way-in-cost.ts';

export interface EducationSurvey extends SchoolingSurvey {
  readonly receipt: Receipt;
}

export interface WaysInSection {
  /** What BLS analysts assign; undefined where they assign none. */
  readonly education: EntryEducation | undefined;
  readonly experience: string | undefined;
  readonly training: string | undefined;
  /** The page about that kind of training. */
  readonly trainingHref: string | undefined;
  /** What that way costs, beside what the job pays. */
  readonly cost: WayInCost;
  /** The law fixes the degree, so that what a survey says of it is left out. */
  readonly degreeIsLaw: boolean;
  /** What O*NET's survey reports; undefined where nobody was asked or the law has the answer. */
  readonly survey: EducationSurvey | undefined;
  /** O*NET's job zone, 2 to 5, of the main O*NET occupation. */
  readonly jobZone: number | undefined;
}

const educationScale = 'RL';
const educationElement = '2.D.1';

export function waysInSection(code: OccupationCode): WaysInSection {
  const row = projectionRow(code);
  const education = row && isEntryEducation(row.entry_education) ? row.entry_education : undefined;
  const degreeIsLaw = isDegreeSetByLaw(briefOf(code).license.kind, education);
  const zone = onetOccupationsOf(code).find((occupation) => occupation.job_zone)?.job_zone;
  return {
    education,
    experience: row && experiencePhrase(row.experience),
    training: row && trainingPhrase(row.training),
    trainingHref:
      row && isTrainingKind(row.training)
        ? routes.qualifications(trainingSlug(row.training))
        : undefined,
    cost: wayInCost(code),
    degreeIsLaw,
    survey: degreeIsLaw ? undefined : educationSurvey(code),
    jobZone: zone ? Number(zone) : undefined,
  };
}

/** The survey of the first O*NET occupation counted in `code` that has one. */
function educationSurvey(code: OccupationCode): EducationSurvey | undefined {
  for (const occupation of onetOccupationsOf(code)) {
    const rows = surveyOf(occupation.onet_code).filter(
      (row) => row.scale === educationScale && isAnswered(row),
    );
    const [first] = rows;
    if (!first) continue;
    const answers = rows.map((row) => ({
      label: answerLabel(row),
      share: surveyFigure(row),
    }));
    return {
      occupation: careerName(occupation.title),
      answers,
      who: first.who,
      asked: typeof first.answers === 'number' ? first.answers : undefined,
      hasImprecise: rows.some((row) => row.suppress === 'yes'),
      date: first.date,
      receipt: receiptFor(
        answers.map((answer) => answer.share.id),
        mainSourceOf(onetSurvey),
      ),
    };
  }
  return undefined;
}

/** "Bachelor’s Degree", with a mark where O*NET advises against relying on the share. */
function answerLabel(row: OnetSurveyAnswer): string {
  const name = categoryName(educationElement, row.category).split(' - ')[0] ?? '';
  return row.suppress === 'yes' ? `${name} (imprecise)` : name;
}

const isAnswered = (row: OnetSurveyAnswer) => typeof row.percent === 'number' && row.percent > 0;

function surveyFigure(row: OnetSurveyAnswer): Figure {
  const measure = `education-${String(row.category)}`;
  const edition = { dataset: 'onet', release: newestEdition('onet') } as const;
  return figureAt({ ...edition, place: 'US', code: row.onet_code, measure }, row.percent);
}
