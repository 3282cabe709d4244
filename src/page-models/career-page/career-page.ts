import type { AiEvidence } from '../../domain/ai/ai-evidence.ts';
import type { AgencyWords, ShownBrief } from '../../domain/site/brief.ts';
import { routes } from '../../domain/site/links.ts';
import { once } from '../../facts/once.ts';
import { projectionRow } from '../../facts/projections.ts';
import { shortAttribution, type Origin } from '../../domain/figures/receipt.ts';
import type { NextSteps } from '../../domain/next-steps/next-step.ts';
import type { SwitchedCareer } from '../../domain/places/switched-page.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { programsForCode } from '../../facts/programs.ts';
import { occupationCareers, type OccupationCareer } from '../career-directory.ts';
import { agencyWords } from './agency-words.ts';
import { nextSteps } from '../next-steps/next-steps.ts';
import { aiSection } from './ai.ts';
import { alsoCalled, type AlsoCalled } from './also-called.ts';
import { briefSection } from './brief.ts';
import { careerTitle } from './career-words.ts';
import { historySection, type HistorySection } from './history.ts';
import { industriesSection } from './industries.ts';
import { outlookSection, type OutlookSection } from './outlook.ts';
import { paySection, type PaySection } from './pay.ts';
import { placesSection, type PlacesSection } from './places.ts';
import { topInterestNames, topKnowledgeNames, topSkillNames } from './skills.ts';
import { workDay, type WorkDay } from './work-day.ts';
import { waysInSection, type WaysInSection } from './ways-in.ts';

/** Everything an occupation's page shows. */
export interface CareerPage {
  readonly career: OccupationCareer;
  readonly title: string;
  readonly description: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  /** What the job is, in words. */
  readonly brief: ShownBrief;
  readonly agencyWords: AgencyWords;
  /** What the day is like, and who does the work. */
  readonly day: WorkDay;
  readonly payCaption: string;
  /** What a script needs to show the pay of a place. */
  readonly switched: SwitchedCareer;
  readonly wayInFact: WayInFact;
  readonly sourcesLine: string;
  readonly alsoCalled: AlsoCalled;
  readonly pay: PaySection;
  readonly waysIn: WaysInSection;
  /** The career in the list of programs of study; undefined where none is tied to it. */
  readonly programsHref: string | undefined;
  readonly places: PlacesSection;
  /** Caption of the table of states. */
  readonly placesCaption: string;
  /** The page with every state's range and every metro. */
  readonly placesHref: string;
  /** Whether the places page says which sectors they work in. */
  readonly hasIndustries: boolean;
  readonly outlook: OutlookSection;
  readonly ai: AiEvidence;
  readonly history: HistorySection;
  /** Careers that this one may lead to. */
  readonly steps: NextSteps;
  readonly skills: readonly string[];
  readonly knowledge: readonly string[];
  readonly interests: readonly string[];
  readonly sources: readonly Origin[];
}

/** The way in, beside how many occupations have the same. */
export interface WayInFact extends Pick<WaysInSection, 'education' | 'experience' | 'training'> {
  readonly sameEducation: number;
  readonly all: number;
}

export function careerPage(career: OccupationCareer): CareerPage {
  const pay = paySection(career.code);
  const outlook = outlookSection(career.code);
  const day = workDay(career.code);
  const waysIn = waysInSection(career.code);
  const history = historySection(career.code);
  const places = placesSection(career.code);
  const sources = distinctOrigins([
    pay.receipt.origin,
    ...day.receipts.map(({ origin }) => origin),
    outlook.newest.receipt.origin,
    outlook.whole.receipt.origin,
    ...(waysIn.survey ? [waysIn.survey.receipt.origin] : []),
    places.receipt.origin,
    ...history.receipts.map((receipt) => receipt.origin),
  ]);
  const skills = topSkillNames(career.code, 6);
  const { people } = career;
  const steps = nextSteps(career.code);
  const brief = briefSection(career);
  const title = careerTitle(career);
  return {
    career,
    title,
    trail: [
      { name: 'Careers', href: routes.careers() },
      { name: career.category.name, href: routes.category(career.category.slug) },
    ],
    brief,
    agencyWords: agencyWords(career.code),
    day,
    payCaption: `Pay of ${people}, ${pay.receipt.period}`,
    switched: {
      kind: 'career',
      code: career.code,
      people,
      period: pay.range.period,
      payBasis: pay.payBasis,
      isResidual: career.isResidual,
      embedHref: routes.embed(career.slug),
      close: steps.close,
      nation: { median: pay.range.median, p90: pay.range.p90 },
    },
    wayInFact: wayInFact(waysIn),
    sourcesLine: `Pay: ${shortAttribution(pay.receipt.origin)}. Outlook: ${shortAttribution(outlook.newest.receipt.origin)}.${outlook.whole.isNewest ? '' : ` Jobs and schooling: ${outlook.whole.label}.`}`,
    description: `${brief.sentence} Pay in ${newestOewsRelease().label}, ways in, licenses and outlook, with the source of every figure.`,
    alsoCalled: alsoCalled(career),
    pay,
    waysIn,
    programsHref:
      programsForCode(career.code).length > 0 ? routes.programsByCareer(career.code) : undefined,
    places,
    placesCaption: `Pay of ${people} by state, ${places.receipt.period}`,
    placesHref: routes.careerPlaces(career.slug),
    hasIndustries: industriesSection(career.code) !== undefined,
    outlook,
    ai: aiSection(career.code),
    history,
    steps,
    skills,
    knowledge: topKnowledgeNames(career.code, 5),
    interests: topInterestNames(career.code),
    sources,
  };
}

function wayInFact({ education, experience, training }: WaysInSection): WayInFact {
  return {
    education,
    experience,
    training,
    sameEducation: careersByEducation().get(education ?? '') ?? 0,
    all: occupationCareers().length,
  };
}

const careersByEducation = once(() => {
  const counts = new Map<string, number>();
  for (const { code } of occupationCareers()) {
    const level = projectionRow(code)?.entry_education ?? '';
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return counts;
});

function distinctOrigins(origins: readonly Origin[]): readonly Origin[] {
  return [...new Map(origins.map((origin) => [origin.id, origin])).values()];
}
