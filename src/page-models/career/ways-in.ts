import { careerName } from '../../domain/career-name.ts';
import type { Figure } from '../../domain/figure.ts';
import { factId } from '../../domain/fact-id.ts';
import type { OccupationCode } from '../../domain/occupation-code.ts';
import {
  experiencePhrase,
  isEntryEducation,
  trainingPhrase,
  type EntryEducation,
} from '../../domain/preparation.ts';
import { isTrainingKind, trainingSlug } from '../../domain/qualification.ts';
import { routes } from '../../domain/routes.ts';
import {
  categoryName,
  onetOccupationsOf,
  surveyOf,
  type OnetSurveyAnswer,
} from '../../facts/onet.ts';
import { projectionRow } from '../../facts/projections.ts';
import { newestEdition, mainSourceOf } from '../../facts/sources.ts';
import { onetSurvey } from '../../facts/tables/ratings.ts';
import { receiptFor, type Receipt } from '../../domain/receipt.ts';

/** One answer of the O*NET survey: a level of education and the share that names it. */
export interface SurveyAnswer {
  readonly label: string;
  readonly share: Figure;
}

export interface EducationSurvey {
  /** The O*NET occupation asked about: one of several may share an OEWS occupation. */
  readonly occupation: string;
  readonly answers: readonly SurveyAnswer[];
  /** Who answered: workers themselves or experts who know the job. */
  readonly who: string;
  readonly date: string;
  /** How many people answered; undefined where O*NET does not say. */
  readonly asked: number | undefined;
  /** O*NET advises against relying on one of the shares or more. */
  readonly hasImprecise: boolean;
  readonly receipt: Receipt;
}

export interface WaysInSection {
  /** What BLS analysts assign; undefined where they assign none. */
  readonly education: EntryEducation | undefined;
  readonly experience: string | undefined;
  readonly training: string | undefined;
  /** The page about that kind of training. */
  readonly trainingHref: string | undefined;
  /** What O*NET's survey reports; undefined where nobody was asked. */
  readonly survey: EducationSurvey | undefined;
  /** O*NET's job zone, 2 to 5, of the main O*NET occupation. */
  readonly jobZone: number | undefined;
}

const educationScale = 'RL';
const educationElement = '2.D.1';

export function waysInSection(code: OccupationCode): WaysInSection {
  const row = projectionRow(code);
  const zone = onetOccupationsOf(code).find((occupation) => occupation.job_zone)?.job_zone;
  return {
    education: row && isEntryEducation(row.entry_education) ? row.entry_education : undefined,
    experience: row && experiencePhrase(row.experience),
    training: row && trainingPhrase(row.training),
    trainingHref:
      row && isTrainingKind(row.training)
        ? routes.qualifications(trainingSlug(row.training))
        : undefined,
    survey: educationSurvey(code),
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
  const id = factId({
    dataset: 'onet',
    release: newestEdition('onet'),
    place: 'US',
    code: row.onet_code,
    measure: `education-${String(row.category)}`,
  });
  return typeof row.percent === 'number'
    ? { id, unit: 'percent', value: row.percent }
    : { id, unit: 'percent', missing: row.percent };
}
