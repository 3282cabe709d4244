import { routes } from '../../domain/routes.ts';
import { once } from '../../facts/once.ts';
import { handbookUrl, projectionRow } from '../../facts/projections.ts';
import { careerName } from '../../domain/career-name.ts';
import { shortAttribution, type Origin } from '../../domain/receipt.ts';
import { lowerFirst } from '../../domain/wording.ts';
import { newestOewsRelease } from '../../facts/oews-releases.ts';
import { onetOccupationsOf } from '../../facts/onet.ts';
import { programsForCode } from '../../facts/programs.ts';
import { occupationCareers, type OccupationCareer } from '../career-directory.ts';
import { alsoCalled, type AlsoCalled } from './also-called.ts';
import { careerSummary, careerTitle } from './career-words.ts';
import { historySection, type HistorySection } from './history.ts';
import { industriesSection } from './industries.ts';
import { outlookSection, type OutlookSection } from './outlook.ts';
import { paySection, type PaySection } from './pay.ts';
import { placesSection, type PlacesSection } from './places.ts';
import { relatedCareers, type RelatedCareer } from './related.ts';
import { topInterestNames, topKnowledgeNames, topSkillNames } from './skills.ts';
import { waysInSection, type WaysInSection } from './ways-in.ts';

/** Everything an occupation's page shows. */
export interface CareerPage {
  readonly career: OccupationCareer;
  readonly title: string;
  readonly description: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  /** The people in the job, inside a sentence: "registered nurses", "people in this group". */
  readonly people: string;
  readonly payCaption: string;
  readonly wayInFact: WayInFact;
  readonly sourcesLine: string;
  readonly alsoCalled: AlsoCalled;
  /** One plain sentence, made from what the data can say. */
  readonly summary: string;
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
  readonly history: HistorySection;
  readonly related: readonly RelatedCareer[];
  readonly skills: readonly string[];
  readonly knowledge: readonly string[];
  readonly interests: readonly string[];
  /** Where the work itself is described, outside this site. */
  readonly descriptions: readonly DescriptionLink[];
  readonly sources: readonly Origin[];
}

/** The way in, beside how many occupations have the same. */
export interface WayInFact extends Pick<WaysInSection, 'education' | 'experience' | 'training'> {
  readonly sameEducation: number;
  readonly all: number;
}

export interface DescriptionLink {
  readonly label: string;
  readonly href: string;
}

export function careerPage(career: OccupationCareer): CareerPage {
  const pay = paySection(career.code);
  const outlook = outlookSection(career.code);
  const waysIn = waysInSection(career.code);
  const history = historySection(career.code);
  const places = placesSection(career.code);
  const sources = distinctOrigins([
    pay.receipt.origin,
    outlook.receipt.origin,
    ...(waysIn.survey ? [waysIn.survey.receipt.origin] : []),
    places.receipt.origin,
    ...history.receipts.map((receipt) => receipt.origin),
  ]);
  const skills = topSkillNames(career.code, 6);
  const name = lowerFirst(career.name);
  const title = careerTitle(career);
  return {
    career,
    title,
    trail: [
      { name: 'Careers', href: routes.careers() },
      { name: career.category.name, href: routes.category(career.category.slug) },
    ],
    people: career.isResidual ? 'people in this group' : name,
    payCaption: `Pay of ${name}, ${pay.receipt.period}`,
    wayInFact: wayInFact(waysIn),
    sourcesLine: `Pay: ${shortAttribution(pay.receipt.origin)}. Outlook: ${shortAttribution(outlook.receipt.origin)}.`,
    description: `What ${name} are paid across the United States in ${newestOewsRelease().label}, how people get in, and what is projected, with the source of every figure.`,
    alsoCalled: alsoCalled(career),
    summary: careerSummary(career, skills),
    pay,
    waysIn,
    programsHref:
      programsForCode(career.code).length > 0 ? routes.programsByCareer(career.code) : undefined,
    places,
    placesCaption: `Pay of ${name} by state, ${places.receipt.period}`,
    placesHref: routes.careerPlaces(career.slug),
    hasIndustries: industriesSection(career.code) !== undefined,
    outlook,
    history,
    related: relatedCareers(career),
    skills,
    knowledge: topKnowledgeNames(career.code, 5),
    interests: topInterestNames(career.code),
    descriptions: descriptionLinks(career),
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

/** O*NET describes some groups in dozens of parts; a reader needs a few to start from. */
const mostDescriptions = 6;

function descriptionLinks(career: OccupationCareer): DescriptionLink[] {
  const handbook = handbookUrl(career.code);
  const onet = onetOccupationsOf(career.code)
    .slice(0, mostDescriptions)
    .map((occupation) => ({
      label: `${careerName(occupation.title)} on O*NET OnLine`,
      href: `https://www.onetonline.org/link/summary/${occupation.onet_code}`,
    }));
  return [
    ...(handbook
      ? [{ label: 'Its page in the Occupational Outlook Handbook', href: handbook }]
      : []),
    ...onet,
  ];
}

function distinctOrigins(origins: readonly Origin[]): readonly Origin[] {
  return [...new Map(origins.map((origin) => [origin.id, origin])).values()];
}
